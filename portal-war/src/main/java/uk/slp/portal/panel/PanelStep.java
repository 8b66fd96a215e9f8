package uk.slp.portal.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a case.
 *
 * @param action code of what was done: {@code receive}, or one of the actions
 * @param byName name of the person
 * @param reason the words given, if any
 */
public record PanelStep(String action, String toStatus, String byName, Instant at, @Nullable String reason) {}
