package uk.slp.portal.notification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.ChildAnswers;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonAnswers;

/**
 * Put this in the place of everything in the draft: a field that is not named is emptied, a child or person that is
 * not named is taken out.
 *
 * @param expectedVersion the version that the program read
 */
public record ReplaceDraft(
        String reference,
        long expectedVersion,
        Map<NotificationField, @Nullable String> answers,
        List<ChildAnswers> children,
        List<PersonAnswers> people) {}
