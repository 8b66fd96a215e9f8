package uk.slp.portal.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.NotificationField;

/**
 * Keep these answers of a draft, as typed; those not named stay.
 *
 * @param expectedVersion the version that the person saw
 */
public record SaveAnswers(String reference, long expectedVersion, Map<NotificationField, @Nullable String> answers) {}
