package uk.slp.portal.notification;

import java.util.UUID;

/**
 * A filter that the present person keeps under a name.
 *
 * @param filter as in the address of the list; empty for the whole list
 * @param defaultView whether the list opens with it
 */
public record SavedViewView(UUID id, String name, String filter, boolean defaultView, long version) {}
