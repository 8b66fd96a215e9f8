package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.PoolReviewer;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;

/** Changes of the published pool of reviewers. */
@ApplicationScoped
public class ReviewerPoolService {
    @Inject
    private NationalReviews reviews;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Takes somebody into the pool, or corrects what is told of them. Everybody can read it from then on.
     *
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void describe(NationalCommands.Describe command) {
        UUID id = command.id();
        if (id == null) {
            PoolReviewer added = new PoolReviewer(command.name(), command.expertise(), today(), by(), now());
            reviews.add(added);
            audit.changed("add", PoolReviewer.TYPE, added.id().toString());
            return;
        }
        PoolReviewer reviewer = lock(id, command.expectedVersion());
        reviewer.describe(command.name(), command.expertise(), by(), now());
        audit.changed("change", PoolReviewer.TYPE, id.toString());
    }

    /** Somebody leaves the pool; reviews that name them are not changed. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void leave(UUID id, long expectedVersion) {
        lock(id, expectedVersion).leave(today(), by(), now());
        audit.changed("leave", PoolReviewer.TYPE, String.valueOf(id));
    }

    private PoolReviewer lock(UUID id, long expectedVersion) {
        PoolReviewer reviewer =
                reviews.lockReviewer(id).orElseThrow(() -> new NotFound("There is nobody like that in the pool."));
        reviewer.expectVersion(expectedVersion);
        return reviewer;
    }

    private String by() {
        return user.require().username();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
