package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.work.TakesWork;

/** Sheets that somebody is to write go over to a colleague with what was written. */
@ApplicationScoped
class SheetsInHand implements TakesWork {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Contributors contributors;

    @Inject
    private AgencySheets sheets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AgencySheetStepped> stepped;

    @Override
    public String kind() {
        return "agency_sheet";
    }

    @Transactional(Transactional.TxType.MANDATORY)
    @Override
    public void give(UUID record, Successor to, Giving giving) {
        AgencySheet sheet = em.find(AgencySheet.class, record, LockModeType.PESSIMISTIC_WRITE);
        if (sheet == null || sheet.status() != SheetStatus.ASKED) {
            throw new NotAllowedNow("One of the sheets is not waited for any more.");
        }
        if (contributors.account(to.username(), sheet.notificationId()).isEmpty()) {
            throw new RuleViolation(
                    "to",
                    "cannot_be_given",
                    to.name() + " cannot write agency sheet " + sheet.reference()
                            + ": their account has not the role, or the case is closed to them.");
        }
        sheets.add(sheet.give(to.accountId(), giving.reason(), giving.by(), giving.at()));
        audit.changed("give", AgencySheet.TYPE, sheet.reference(), sheet.reviewReference());
        em.flush();
        stepped.fire(AgencySheetStepped.of(sheet, "give", giving.by(), giving.at()));
    }
}
