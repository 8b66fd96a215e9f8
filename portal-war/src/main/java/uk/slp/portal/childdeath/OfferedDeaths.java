package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A case as the panel that was offered it reaches it: it can be taken over, or the answer be noted in its history; nothing of
 * it is read. Asked inside a use case that has found the offer to the person's panel, within its transaction.
 */
@ApplicationScoped
public class OfferedDeaths {
    @Inject
    private ChildDeaths deaths;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Locks its row until the transaction ends. */
    public void hold(UUID id) {
        lock(id);
    }

    /**
     * The case is the other panel's from now on, with its history; the panel that had it reads it.
     *
     * @param from the panel that offered it
     * @param byAgreement whether the other panel may review, the child not having lived in its area (s.16M(2))
     * @throws NotAllowedNow if that panel does not have it any more, or its review has ended
     */
    public void takeOver(UUID id, UUID from, UUID panel, boolean byAgreement, String reason) {
        ChildDeath death = lock(id);
        if (!death.ownerId().equals(from)) {
            throw new NotAllowedNow("The panel that offered this review does not have it any more.");
        }
        Instant now = now();
        String by = user.require().username();
        deaths.add(death.transfer(panel, byAgreement, reason, by, now));
        desk.told(death, ChildDeathAction.TRANSFER.code(), by, now);
    }

    /** Writes the answer to an offer into the history. */
    public void note(UUID id, String action, String reason) {
        ChildDeath death = lock(id);
        String status = death.status().code();
        deaths.add(new StatusChange(
                ChildDeathCase.TYPE, id, status, status, action, user.require().username(), now(), reason));
    }

    private ChildDeath lock(UUID id) {
        return deaths.lockOffered(id)
                .orElseThrow(() -> new NotFound("There is no child death review that you are offered."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
