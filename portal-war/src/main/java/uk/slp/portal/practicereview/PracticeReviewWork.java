package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.timed.TimedState;

/**
 * Something the present person can do next about a practice review.
 *
 * @param task {@code commission}, {@code independence}, {@code comments}, {@code mentions}, {@code write}, {@code sign_off}, {@code confirm}, {@code check}, {@code copy}, {@code publish},
 *     {@code repository}, {@code summaries}, or one
 *     of {@code improvements_write}, {@code improvements_check}, {@code improvements_copy}, {@code improvements_publish}
 * @param words "Write the report"
 * @param dueDate last day, or null where nothing sets one
 * @param rule code of the rule that sets it, or empty
 * @param since when it began to wait
 */
public record PracticeReviewWork(
        String task,
        String words,
        String reference,
        String caseTitle,
        String authorityName,
        @Nullable LocalDate dueDate,
        String rule,
        Instant since) {
    private static final String SUMMARIES = "summaries";

    /** The tasks of a review for somebody with these permissions. */
    static List<PracticeReviewWork> of(
            PracticeReviewRow row, Set<Permission> held, LocalDate today, @Nullable LocalDate repositoryDue) {
        List<PracticeReviewWork> work = new ArrayList<>();
        boolean releases = held.contains(Permission.PRACTICE_REVIEW_RELEASE);
        switch (row.status()) {
            case TO_COMMISSION -> {
                if (held.contains(Permission.PRACTICE_REVIEW_COMMISSION)) {
                    work.add(task(row, "commission", "Commission the practice review", null, ""));
                }
            }
            case IN_PROGRESS -> {
                independence(row, held, work);
                mentions(row, held, work);
                if (held.contains(Permission.PRACTICE_REVIEW_WRITE)) {
                    comments(row, work);
                    work.add(task(row, "write", "Finish the practice review", row.dueDate(), "practice-review"));
                }
            }
            case FINAL -> {
                independence(row, held, work);
                mentions(row, held, work);
                if (held.contains(Permission.PRACTICE_REVIEW_SIGN_OFF) && row.signedByOwn() == 0) {
                    work.add(task(row, "sign_off", "Sign off the practice review", row.plannedPublication(), ""));
                }
                if (held.contains(Permission.PRACTICE_REVIEW_CONFIRM)
                        && row.waitsForSecond()
                        && row.firstPerson() == 0) {
                    String words = "Confirm as the second person that nobody can be recognised";
                    work.add(task(row, "confirm", words, row.plannedPublication(), ""));
                }
                if (held.contains(Permission.PRACTICE_REVIEW_WRITE) && row.summariesWritten() > 0) {
                    work.add(task(
                            row, SUMMARIES, "Finish what is written beside the report", row.plannedPublication(), ""));
                }
                confirmSummaries(row, held, work);
                if (releases) {
                    release(row, work);
                }
            }
            case PUBLISHED -> {
                confirmSummaries(row, held, work);
                if (releases && row.summariesToPublish() > 0) {
                    work.add(task(row, SUMMARIES, "Publish what is complete beside the report", null, ""));
                }
                if (releases && row.repositorySentOn() == null) {
                    String words = "Send the published report to the national repository";
                    work.add(task(row, "repository", words, repositoryDue, ReviewClock.REPOSITORY_RULE));
                }
            }
            default -> {
                if (releases) {
                    information(row, work);
                }
            }
        }
        return work;
    }

    private static void independence(PracticeReviewRow row, Set<Permission> held, List<PracticeReviewWork> work) {
        if (held.contains(Permission.PRACTICE_REVIEW_COMMISSION) && row.unconfirmedReviewers() > 0) {
            work.add(task(row, "independence", "Record and confirm the independence of the reviewer", null, ""));
        }
    }

    private static void confirmSummaries(PracticeReviewRow row, Set<Permission> held, List<PracticeReviewWork> work) {
        if (held.contains(Permission.PRACTICE_REVIEW_CONFIRM) && row.summariesToConfirm() > 0) {
            String words =
                    "Confirm as the second person that nobody can be recognised in what stands beside the report";
            work.add(task(row, SUMMARIES, words, row.plannedPublication(), ""));
        }
    }

    private static void mentions(PracticeReviewRow row, Set<Permission> held, List<PracticeReviewWork> work) {
        if (held.contains(Permission.PRACTICE_REVIEW_COMMENT) && row.mentions() > 0) {
            String words = row.mentions() == 1
                    ? "See 1 comment on the draft that names you"
                    : "See " + row.mentions() + " comments on the draft that name you";
            work.add(task(row, "mentions", words, null, ""));
        }
    }

    private static void comments(PracticeReviewRow row, List<PracticeReviewWork> work) {
        if (row.openComments() > 0) {
            String words = row.openComments() == 1
                    ? "Settle 1 comment on the draft"
                    : "Settle " + row.openComments() + " comments on the draft";
            work.add(task(row, "comments", words, null, ""));
        }
    }

    /** What is left to do about the information that stands for a withheld report. */
    private static void information(PracticeReviewRow row, List<PracticeReviewWork> work) {
        Instant since = row.improvementChangedAt();
        if (since == null) {
            return;
        }
        if (row.improvementStatus() == ImprovementStatus.DRAFT) {
            work.add(of(row, "improvements_write", "Write the improvement information", null, "", since));
        }
        if (row.improvementStatus() != ImprovementStatus.FINAL) {
            return;
        }
        LocalDate planned = row.improvementPlanned();
        if (row.improvementConfirmed() < ChecklistItem.values().length) {
            String words = "Check that nobody can be identified by the improvement information";
            work.add(of(row, "improvements_check", words, planned, "", since));
        }
        if (row.improvementCopySentOn() == null) {
            LocalDate due = row.improvementCopyDue();
            String words = due == null
                    ? "Plan the publication of the improvement information and send its copy"
                    : "Send the copy of the improvement information to the Panel and the Secretary of State";
            work.add(of(row, "improvements_copy", words, due, ReviewClock.IMPROVEMENT_COPY_RULE, since));
        } else {
            work.add(of(row, "improvements_publish", "Publish the improvement information", planned, "", since));
        }
    }

    /** Address of the page on which it is done. */
    public String path() {
        String review = "/practice-reviews/" + reference;
        return switch (task) {
            case "independence" -> review + "/reviewers";
            case "comments" -> review + "/drafts";
            case "mentions" -> review + "/drafts#mentions";
            case "sign_off" -> review + "/sign-off";
            case SUMMARIES -> review + "/summaries";
            case "confirm" -> review + "/identity";
            case "improvements_write" -> review + "/improvements";
            case "improvements_check" -> review + "/improvements/release#checklist";
            case "improvements_copy" -> review + "/improvements/release#copy";
            case "improvements_publish" -> review + "/improvements/release#publish";
            case "publish" -> review + "/release#publish";
            default -> review;
        };
    }

    private static void release(PracticeReviewRow row, List<PracticeReviewWork> work) {
        if (row.confirmedItems() < ChecklistItem.values().length) {
            work.add(task(row, "check", "Check that nobody can be identified", row.plannedPublication(), ""));
        }
        if (row.copySentOn() == null) {
            String words = row.copyDue() == null
                    ? "Plan the publication and send the copy"
                    : "Send the copy to the Panel, the Secretary of State and Ofsted";
            work.add(task(
                    row,
                    "copy",
                    words,
                    row.copyDue() == null ? row.dueDate() : row.copyDue(),
                    row.copyDue() == null ? "practice-review" : "pre-publication-copy"));
        } else if (row.timed() != TimedState.WAITING) {
            work.add(task(
                    row,
                    "publish",
                    row.timed() == TimedState.REFUSED
                            ? "The practice review did not publish itself: see why, and publish it"
                            : "Publish the practice review",
                    row.plannedPublication() == null ? row.dueDate() : row.plannedPublication(),
                    ""));
        }
    }

    private static PracticeReviewWork task(
            PracticeReviewRow row, String task, String words, @Nullable LocalDate due, String rule) {
        return of(row, task, words, due, rule, row.changedAt());
    }

    private static PracticeReviewWork of(
            PracticeReviewRow row, String task, String words, @Nullable LocalDate due, String rule, Instant since) {
        return new PracticeReviewWork(task, words, row.reference(), row.title(), row.authorityName(), due, rule, since);
    }
}
