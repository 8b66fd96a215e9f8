package uk.slp.portal.childdeathsharing;

import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.childdeathsharing.model.AuthorityQuestion;
import uk.slp.portal.childdeathsharing.model.CaseJoin;

/**
 * A question or a join took a step. Observed synchronously by who tells people of it.
 *
 * @param join whether it is a join
 * @param action code of the step: {@code ask} and {@code propose} begin
 * @param version after the step
 */
public record SharingStepped(
        boolean join,
        String reference,
        UUID panelId,
        UUID authorityId,
        String childDeathReference,
        String action,
        long version,
        String by,
        Instant at) {
    static SharingStepped of(AuthorityQuestion one, String childDeath, String action, String by, Instant at) {
        return new SharingStepped(
                false, one.reference(), one.panelId(), one.authorityId(), childDeath, action, one.version(), by, at);
    }

    static SharingStepped of(CaseJoin one, String action, String by, Instant at) {
        return new SharingStepped(
                true,
                one.reference(),
                one.panelId(),
                one.authorityId(),
                one.childDeathReference(),
                action,
                one.version(),
                by,
                at);
    }
}
