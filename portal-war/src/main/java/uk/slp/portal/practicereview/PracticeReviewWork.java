package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Permission;

/**
 * Something the present person can do next about a practice review.
 *
 * @param task {@code commission}, {@code write}, {@code check}, {@code copy}, {@code publish} or {@code repository}
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
    /** The tasks of a review for somebody with these permissions. */
    static List<PracticeReviewWork> of(PracticeReviewRow row, Set<Permission> held, LocalDate today) {
        List<PracticeReviewWork> work = new ArrayList<>();
        boolean releases = held.contains(Permission.PRACTICE_REVIEW_RELEASE);
        switch (row.status()) {
            case TO_COMMISSION -> {
                if (held.contains(Permission.PRACTICE_REVIEW_COMMISSION)) {
                    work.add(task(row, "commission", "Commission the practice review", null, ""));
                }
            }
            case IN_PROGRESS -> {
                if (held.contains(Permission.PRACTICE_REVIEW_WRITE)) {
                    work.add(task(row, "write", "Finish the practice review", row.dueDate(), "practice-review"));
                }
            }
            case FINAL -> {
                if (releases) {
                    release(row, work);
                }
            }
            case PUBLISHED -> {
                if (releases) {
                    work.add(task(row, "repository", "Send the published report to the national repository", null, ""));
                }
            }
            default -> work.clear();
        }
        return work;
    }

    private static void release(PracticeReviewRow row, List<PracticeReviewWork> work) {
        if (row.confirmedItems() < ChecklistItem.values().length) {
            work.add(task(row, "check", "Check that nobody can be identified", row.plannedPublication(), ""));
        }
        if (row.copySentOn() == null) {
            String words = row.copyDue() == null
                    ? "Plan the publication and send the copy"
                    : "Send the copy to the Panel and the Secretary of State";
            work.add(task(
                    row,
                    "copy",
                    words,
                    row.copyDue() == null ? row.dueDate() : row.copyDue(),
                    row.copyDue() == null ? "practice-review" : "pre-publication-copy"));
        } else {
            work.add(task(
                    row,
                    "publish",
                    "Publish the practice review",
                    row.plannedPublication() == null ? row.dueDate() : row.plannedPublication(),
                    ""));
        }
    }

    private static PracticeReviewWork task(
            PracticeReviewRow row, String task, String words, @Nullable LocalDate due, String rule) {
        return new PracticeReviewWork(
                task, words, row.reference(), row.title(), row.authorityName(), due, rule, row.changedAt());
    }
}
