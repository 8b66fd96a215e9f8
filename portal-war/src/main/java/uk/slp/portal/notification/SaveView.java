package uk.slp.portal.notification;

import org.jspecify.annotations.Nullable;

/**
 * A filter to keep under a name.
 *
 * @param filter as in the address of the list; what cannot be read is refused
 * @param defaultView whether the list is to open with it
 */
public record SaveView(@Nullable String name, NotificationFilter filter, boolean defaultView) {}
