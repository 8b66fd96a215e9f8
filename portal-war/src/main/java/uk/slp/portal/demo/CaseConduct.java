package uk.slp.portal.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conduct.ConductCommands;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.conduct.ConductService;
import uk.slp.portal.demo.CasePlayer.Played;
import uk.slp.portal.demo.CaseRecords.Found;
import uk.slp.portal.practicereview.AppointmentCommands;
import uk.slp.portal.practicereview.AppointmentView;
import uk.slp.portal.practicereview.PracticeReviewService;
import uk.slp.portal.practicereview.ReviewCommands;
import uk.slp.portal.practicereview.ReviewerAppointmentQueries;
import uk.slp.portal.practicereview.ReviewerAppointmentService;
import uk.slp.portal.reviewdraft.CommentAction;
import uk.slp.portal.reviewdraft.DraftCommands;
import uk.slp.portal.reviewdraft.DraftService;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.report.ReportText;

/**
 * Plays how a practice review is conducted: {@code conduct family NAME} (or {@code proceeding}, {@code event}),
 * {@code appoint USERNAME} and {@code declare USERNAME}, {@code notice panel}, {@code draft 1}, {@code rewrite second},
 * {@code comment 1}, {@code comment_answer 1} and {@code comment_settle 1}. Texts are named after the step and hold one
 * {@code key: value} a line; a day in them is a number of working days before the start, or after it with a plus.
 */
@Dependent
class CaseConduct {
    @Inject
    private ConductService conduct;

    @Inject
    private ReviewerAppointmentQueries reviewers;

    @Inject
    private ReviewerAppointmentService appointments;

    @Inject
    private PracticeReviewService reviews;

    @Inject
    private DraftService drafts;

    @Inject
    private CasePeople people;

    @Inject
    private CaseRecords records;

    /** Takes a step of this kind; false if it is of another. */
    boolean step(Played played, CaseFile.Step step) {
        switch (step.what()) {
            case "conduct" -> line(played, step.how());
            case "appoint" -> {
                Found review = manager(played);
                appointments.appoint(new AppointmentCommands.Appoint(
                        review.reference(),
                        review.version(),
                        step.how(),
                        null,
                        played.days.after(AFTER).toString()));
            }
            case "declare" -> declare(played, step.how());
            case "notice" -> notice(played, step);
            case "draft" -> {
                Found review = reviewer(played);
                drafts.keep(new DraftCommands.Keep(
                        review.reference(), review.version(), played.file.text("draft " + step.how())));
            }
            case "rewrite" -> {
                Found review = reviewer(played);
                reviews.write(new ReviewCommands.WriteReport(
                        review.reference(), review.version(), played.file.needed("report " + step.how())));
            }
            case "comment" -> comment(played, step.how());
            case "comment_answer" -> answer(played, step.how(), CommentAction.ANSWER);
            case "comment_settle" -> answer(played, step.how(), CommentAction.SETTLE);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** So long after the start a further reviewer may still open the review. */
    private static final int AFTER = 60;

    private Found manager(Played played) {
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        return records.practiceReview(played.notification);
    }

    private Found reviewer(Played played) {
        people.actAs(played.file.answers().getOrDefault("reviewer", ""));
        return records.practiceReview(played.notification);
    }

    private void line(Played played, String how) {
        Found review = reviewer(played);
        String kind = how.split("\\s+", 2)[0];
        Map<String, String> text = CaseFile.lines(played.file.needed("conduct " + how));
        String agencies = text.getOrDefault("agencies", "");
        conduct.record(new ConductCommands.RecordLine(
                review.reference(),
                Coded.of(ConductKind.class, kind),
                UUID.randomUUID(),
                null,
                new ConductCommands.Written(
                        text.get("subject"),
                        text.get("state"),
                        day(played, text.get("day")),
                        day(played, text.get("secondDay")),
                        text.get("people"),
                        agencies.isEmpty() ? List.of() : List.of(agencies.split("\\s*,\\s*")),
                        text.get("words"),
                        null)));
    }

    private static @Nullable String day(Played played, @Nullable String text) {
        if (text == null) {
            return null;
        }
        int days = Integer.parseInt(text.replace("+", ""));
        return (text.startsWith("+") ? played.days.after(days) : played.days.before(days)).toString();
    }

    private void declare(Played played, String username) {
        Found review = manager(played);
        Map<String, String> text = CaseFile.lines(played.file.needed("declare " + username));
        String ties = text.getOrDefault("ties", "");
        AppointmentView appointment = reviewers.of(review.reference()).appointments().stream()
                .filter(one -> one.declaredAt() == null)
                .findFirst()
                .orElseThrow();
        appointments.declare(new AppointmentCommands.Declare(
                review.reference(),
                appointment.id(),
                appointment.version(),
                ties.isEmpty() ? List.of() : List.of(ties.split("\\s*,\\s*")),
                text.get("explained"),
                text.get("statement")));
    }

    private void notice(Played played, CaseFile.Step step) {
        Found review = manager(played);
        CaseRecords.Line notice = records.notice(played.notification, step.how());
        conduct.noticeSent(new ConductCommands.NoticeSent(
                review.reference(),
                notice.id(),
                notice.version(),
                played.days.before(step.daysBefore()).toString()));
    }

    private void comment(Played played, String name) {
        Map<String, String> text = CaseFile.lines(played.file.needed("comment " + name));
        people.actAs(text.getOrDefault("who", ""));
        String begins = Objects.requireNonNull(text.get("passage"));
        String report = played.file.needed(text.getOrDefault("text", "report"));
        String anchor = ReportText.parse(report).sections().stream()
                .flatMap(section -> section.units().stream())
                .filter(unit -> unit.text().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No passage begins with " + begins))
                .anchor();
        UUID comment = UUID.randomUUID();
        played.comments.put(name, comment);
        drafts.comment(new DraftCommands.Comment(
                records.practiceReview(played.notification).reference(),
                Integer.parseInt(text.getOrDefault("version", "1")),
                comment,
                anchor,
                text.get("words"),
                named(text)));
    }

    private void answer(Played played, String name, CommentAction action) {
        Map<String, String> text = CaseFile.lines(played.file.needed("comment_" + action.code() + " " + name));
        people.actAs(text.getOrDefault("who", ""));
        UUID comment = Objects.requireNonNull(played.comments.get(name));
        drafts.step(new DraftCommands.Step(
                records.practiceReview(played.notification).reference(),
                comment,
                records.versionOfComment(comment),
                action,
                text.get("words"),
                named(text)));
    }

    private static Set<String> named(Map<String, String> text) {
        String mentions = text.getOrDefault("mentions", "");
        return mentions.isEmpty() ? Set.of() : Set.of(mentions.split(",\\s*"));
    }
}
