package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.deadlines.HolidaysChanged;
import uk.slp.portal.deadlines.Recount;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.time.PortalTime;

/** Moves the usual last days of sheets that are waited for when the list of bank holidays changes (rule 13). */
@ApplicationScoped
public class SheetRecount {
    @Inject
    private AgencySheets sheets;

    @Inject
    private AuditTrail audit;

    @BySystem("the change of the list of bank holidays")
    void changed(@Observes HolidaysChanged change) {
        for (AgencySheet open : sheets.withUsualDay()) {
            LocalDate basis = LocalDate.ofInstant(open.countedFrom(), PortalTime.LONDON);
            LocalDate due = open.dueDate();
            for (Recount.Change<String> move :
                    change.recount(AgencySheet.TYPE, open.reference(), SheetClock.RULE, basis, due)) {
                sheets.add(open.recounted(move.after().due(), move.words(), change.by(), change.at()));
                audit.changed(
                        "recount",
                        AgencySheet.TYPE,
                        open.reference(),
                        due + " to " + move.after().due());
            }
        }
    }
}
