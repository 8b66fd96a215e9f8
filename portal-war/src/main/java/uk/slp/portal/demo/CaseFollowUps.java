package uk.slp.portal.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.demo.CasePlayer.Played;
import uk.slp.portal.notification.AmendNotification;
import uk.slp.portal.notification.AskQuestion;
import uk.slp.portal.notification.NotificationAmendmentService;
import uk.slp.portal.notification.NotificationClosingService;
import uk.slp.portal.notification.NotificationQuestionService;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.QuestionStep;
import uk.slp.portal.shared.access.Role;

/**
 * Plays what happened about a notification after it was sent: {@code amend}, {@code ask 1}, {@code answer 1},
 * {@code close_question 1}, {@code ask_withdrawal}, {@code accept_withdrawal}, {@code refuse_withdrawal} and
 * {@code not_met}. Texts are named after the step, such as {@code question 1}; the changes of an amendment stand in a
 * text of their own, one {@code answer: value} a line.
 */
@Dependent
class CaseFollowUps {
    private static final String PANEL = "N-PANEL";

    @Inject
    private NotificationAmendmentService amendments;

    @Inject
    private NotificationQuestionService questions;

    @Inject
    private NotificationClosingService closings;

    @Inject
    private CasePeople people;

    @Inject
    private CaseRecords records;

    /** Takes a step of this kind; false if it is of another. */
    boolean step(Played played, CaseFile.Step step) {
        CaseFile file = played.file;
        String how = step.how();
        switch (step.what()) {
            case "amend" -> amend(played, how.isEmpty() ? "" : " " + how);
            case "ask" -> {
                secretariat();
                var answerBy = played.days.before(Math.max(1, step.daysBefore() - 3));
                questions.ask(new AskQuestion(
                        played.notification, version(played), file.needed("question " + how), answerBy));
            }
            case "answer" -> {
                people.actAs(played.organisation("LA"), Role.LA_NOTIFIER);
                questions.answer(question(played, how, file.needed("answer " + how)));
            }
            case "close_question" -> {
                secretariat();
                questions.close(question(played, how, file.needed("closing " + how)));
            }
            case "ask_withdrawal" -> {
                people.actAs(played.organisation("LA"), Role.LA_APPROVER);
                closings.askWithdrawal(next(played, file.needed("withdrawal")));
            }
            case "accept_withdrawal" -> {
                secretariat();
                closings.accept(next(played, null));
            }
            case "refuse_withdrawal" -> {
                secretariat();
                closings.refuse(next(played, file.needed("refusal")));
            }
            case "not_met" -> {
                people.actAs(played.organisation("LA"), Role.LA_APPROVER);
                closings.askNotMeetingCriteria(next(played, file.needed("not met")));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void amend(Played played, String which) {
        people.actAs(played.organisation("LA"), Role.LA_NOTIFIER);
        Map<String, @Nullable String> changes = new LinkedHashMap<>();
        String lines = played.file.text("amendment" + which + " changes");
        if (lines != null) {
            for (String line : lines.split("\n", -1)) {
                int colon = line.indexOf(':');
                changes.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        String reason = played.file.text("amendment" + which + " reason");
        amendments.amend(new AmendNotification(
                played.notification,
                version(played),
                reason == null ? "Known only later" : reason,
                played.file.text("amendment" + which),
                changes));
    }

    private void secretariat() {
        people.actAs(PANEL, Role.PANEL_SECRETARIAT);
    }

    private QuestionStep question(Played played, String number, String text) {
        return new QuestionStep(played.notification, Integer.parseInt(number), version(played), text);
    }

    private NotificationStep next(Played played, @Nullable String reason) {
        return new NotificationStep(played.notification, version(played), reason);
    }

    private long version(Played played) {
        return records.versionOfNotification(played.notification);
    }
}
