package uk.slp.portal.childdeath;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that may be of the same death (rule 58). Of a case of another panel only its reference and its panel are shown.
 *
 * @param own whether the person's own panel has it
 * @param child the name, or null for a case of another panel
 * @param days birth and death in words, or null for a case of another panel
 * @param words what is alike
 */
public record AlikeDeath(
        UUID id,
        String reference,
        String panelName,
        boolean own,
        @Nullable String child,
        @Nullable String days,
        String words) {}
