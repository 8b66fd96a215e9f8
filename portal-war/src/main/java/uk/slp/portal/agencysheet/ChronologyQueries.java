package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;

/** The merged chronology, for those who write the review. */
@ApplicationScoped
public class ChronologyQueries {
    @Inject
    private ReviewDesk desk;

    @Inject
    private ReviewSheets sheets;

    @Inject
    private AuditTrail audit;

    /** The chronology as it stands. Three statements. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public ChronologyView view(String review) {
        SheetedReview of = desk.open(review);
        audit.read(SheetedReview.TYPE, of.reference());
        return new ChronologyView(of, sheets.chronology(of.id(), of.openedAt()));
    }
}
