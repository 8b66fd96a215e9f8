package uk.slp.portal.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has a case in hand, who could have it, and how it came to them.
 *
 * @param version of the case
 * @param allocatedTo sign-in name, or null while nobody has it
 * @param people who can be given it: nobody with a conflict of interest (rule 76)
 * @param steps newest first
 */
public record CaseAllocation(
        String reference,
        String title,
        String authorityName,
        String statusLabel,
        long version,
        boolean ended,
        @Nullable String allocatedTo,
        List<CaseWorker> people,
        List<AllocationStep> steps) {
    public CaseAllocation {
        people = List.copyOf(people);
        steps = List.copyOf(steps);
    }
}
