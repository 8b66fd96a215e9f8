package uk.slp.portal.panel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case before the national body was given to somebody, handed over, or taken back, by somebody. Told in the transaction
 * of the step.
 *
 * @param account who has it now, or null
 * @param before who had it, or null
 * @param version of the case
 */
public record PanelCaseAllocated(
        String reference, @Nullable UUID account, @Nullable UUID before, long version, String by, Instant at) {}
