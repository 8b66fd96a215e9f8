package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.time.PortalTime;

/**
 * What the steps of a review mean for its sheets. For the service of reviews only, in whose transaction each runs and which
 * holds the row of the review.
 */
@Dependent
public class ReviewSheets {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AgencySheets sheets;

    @Inject
    private OneLinks links;

    @Inject
    private AuditTrail audit;

    /** Partners are asked to sign: nothing more is written or sent in. */
    public void lock(UUID review) {
        sheets.lock(review, true);
    }

    /** The review is open for writing again. */
    public void unlock(UUID review) {
        sheets.lock(review, false);
    }

    /** The review was sent or closed: what was not sent in ends. */
    public void close(UUID review, String reason, String by, Instant at) {
        for (AgencySheet open : sheets.openOf(review)) {
            sheets.add(open.close(reason, by, at));
            audit.changed("close", AgencySheet.TYPE, open.reference());
            UUID link = open.linkId();
            if (link != null) {
                links.revoke(link, by, at);
            }
        }
    }

    /** The chronology as it stands. One statement. */
    public MergedChronology chronology(UUID review, Instant openedAt) {
        return SheetLines.of(
                em.createQuery(
                                "select " + SheetLines.COLUMNS + " from QueryPart q" + SheetLines.joined(1, ":review")
                                        + "where q.number <= 3",
                                Object[].class)
                        .setParameter("review", review)
                        .getResultList(),
                0,
                LocalDate.ofInstant(openedAt, PortalTime.LONDON));
    }
}
