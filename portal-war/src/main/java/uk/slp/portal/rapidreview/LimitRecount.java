package uk.slp.portal.rapidreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.slp.portal.deadlines.HolidaysChanged;
import uk.slp.portal.deadlines.Recount;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviews;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.time.PortalTime;

/** Moves the limits of rapid reviews that are not sent yet when the list of bank holidays changes (rule 13). */
@ApplicationScoped
public class LimitRecount {
    @Inject
    private RapidReviews reviews;

    @Inject
    private AuditTrail audit;

    @BySystem("the change of the list of bank holidays")
    void changed(@Observes HolidaysChanged change) {
        for (RapidReview open : reviews.withOpenLimit()) {
            LocalDate basis = LocalDate.ofInstant(open.openedAt(), PortalTime.LONDON);
            LocalDate due = open.dueDate();
            List<Recount.Change<String>> moves =
                    change.recount(RapidReview.TYPE, open.reference(), ReviewClock.RULE, basis, due);
            for (Recount.Change<String> move : moves) {
                reviews.add(open.recounted(move.after().due(), move.words(), change.by(), change.at()));
                audit.changed(
                        "recount",
                        RapidReview.TYPE,
                        open.reference(),
                        due + " to " + move.after().due());
            }
        }
    }
}
