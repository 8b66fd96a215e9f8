package uk.slp.portal.notification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.ChildAnswers;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonAnswers;

/**
 * Begin a draft with whatever is known, which may be nothing.
 *
 * @param decision reference of the decision to notify that it is begun from, or null
 */
public record StartNotification(
        Map<NotificationField, @Nullable String> answers,
        List<ChildAnswers> children,
        List<PersonAnswers> people,
        @Nullable String decision) {
    /** Not from a decision. */
    public StartNotification(
            Map<NotificationField, @Nullable String> answers, List<ChildAnswers> children, List<PersonAnswers> people) {
        this(answers, children, people, null);
    }

    /** Without people of the family. */
    public StartNotification(Map<NotificationField, @Nullable String> answers, List<ChildAnswers> children) {
        this(answers, children, List.of());
    }

    /** Nothing is known yet. */
    public static StartNotification empty() {
        return new StartNotification(Map.of(), List.of());
    }
}
