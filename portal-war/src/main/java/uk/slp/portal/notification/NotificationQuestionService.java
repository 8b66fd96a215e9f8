package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import uk.slp.portal.notification.model.Enquiry;
import uk.slp.portal.notification.model.FollowUps;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;

/** Questions of the national body about a sent notification, and their answers, kept in the record itself. */
@ApplicationScoped
public class NotificationQuestionService {
    @Inject
    private FollowUps followUps;

    @Inject
    private FollowUpDesk desk;

    /** Asks; answers the number of the question. */
    @Requires(Permission.NOTIFICATION_OVERSEE)
    @Transactional
    public int ask(AskQuestion command) {
        Notification notification = desk.national(command.reference(), command.expectedVersion());
        Instant now = desk.now();
        int number = followUps.enquiries(notification).size() + 1;
        var asked =
                new Enquiry.Asked(command.question(), command.answerBy(), LocalDate.ofInstant(now, PortalTime.LONDON));
        Enquiry enquiry = new Enquiry(notification, number, asked, desk.me(), now);
        followUps.add(enquiry);
        desk.done(notification, "ask", FollowUp.QUESTION_ASKED, enquiry.answerBy());
        return number;
    }

    /** The notifying authority answers. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved answer(QuestionStep command) {
        Notification notification = desk.own(command.reference(), command.expectedVersion());
        question(notification, command).answer(command.text(), desk.me(), desk.now());
        return desk.done(notification, "answer", FollowUp.QUESTION_ANSWERED, null);
    }

    /** The national body ends a question, answered or not, with a reason. */
    @Requires(Permission.NOTIFICATION_OVERSEE)
    @Transactional
    public Saved close(QuestionStep command) {
        Notification notification = desk.national(command.reference(), command.expectedVersion());
        question(notification, command).close(command.text(), desk.me(), desk.now());
        return desk.done(notification, "close_question", FollowUp.QUESTION_CLOSED, null);
    }

    private Enquiry question(Notification notification, QuestionStep command) {
        return followUps
                .enquiry(notification, command.number())
                .orElseThrow(() -> new NotFound(
                        "Notification " + command.reference() + " has no question " + command.number() + "."));
    }
}
