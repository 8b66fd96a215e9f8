package uk.slp.portal.notification;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.ChildField;

/**
 * Keep these answers about one child of a draft, as typed; those not named stay.
 *
 * @param expectedVersion the version that the person saw
 */
public record SaveChild(
        String reference, long expectedVersion, UUID childId, Map<ChildField, @Nullable String> answers) {}
