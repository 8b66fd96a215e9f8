package uk.slp.portal.childdeathtransfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A panel that reviewed a case, for some time.
 *
 * @param until null for the panel that has it today
 */
public record OwnerLine(String panelName, Instant from, @Nullable Instant until) {}
