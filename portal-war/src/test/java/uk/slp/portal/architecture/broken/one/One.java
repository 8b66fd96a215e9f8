package uk.slp.portal.architecture.broken.one;

import uk.slp.portal.architecture.broken.two.Two;

/** Knows the other, which knows this one; and goes into a room of a feature that is not its own. */
public class One {
    Two other;
    uk.slp.portal.notification.model.Notification notification;
}
