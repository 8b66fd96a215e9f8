package uk.slp.portal.childdeathreturn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;

/**
 * The return of an agency took a step. Observed synchronously by who tells people of it; names no child.
 *
 * @param childDeathReference of the case
 * @param panelId the overview panel that asked
 * @param contributorId who writes; null for somebody without an account, who is told by the link itself
 * @param action code of the step, or {@code ask}
 * @param answered whether the agency has answered: the return is sent, or the agency holds no record
 * @param version of the return after the step
 */
public record ReturnStepped(
        String reference,
        String childDeathReference,
        UUID panelId,
        @Nullable UUID contributorId,
        LocalDate dueDate,
        String action,
        boolean answered,
        long version,
        String by,
        Instant at) {
    static ReturnStepped of(ChildDeathReturn one, String action, String by, Instant at) {
        return new ReturnStepped(
                one.reference(),
                one.childDeathReference(),
                one.panelId(),
                one.contributorId(),
                one.dueDate(),
                action,
                one.status() == ReturnStatus.SENT || one.status() == ReturnStatus.NOTHING_HELD,
                one.version(),
                by,
                at);
    }
}
