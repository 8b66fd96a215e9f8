package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import uk.slp.portal.deadlines.HolidaysChanged;
import uk.slp.portal.deadlines.Recount;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.audit.AuditTrail;

/** Moves the limits of notifications that are not sent yet when the list of bank holidays changes (rule 13). */
@ApplicationScoped
public class LimitRecount {
    @Inject
    private Notifications notifications;

    @Inject
    private AuditTrail audit;

    @BySystem("the change of the list of bank holidays")
    void changed(@Observes HolidaysChanged change) {
        for (Notification open : notifications.withOpenLimit()) {
            var basis = open.date(NotificationField.AWARENESS_DATE).day();
            var due = open.dueDate();
            if (basis.isEmpty() || due == null) {
                continue;
            }
            List<Recount.Change<String>> moves;
            try {
                moves = change.recount(
                        Notification.SUBJECT, open.reference(), open.kind().rule(), basis.get(), due);
            } catch (RuleNotInForce | UnknownYear e) {
                // No limit is counted from that day: bank holidays do not move it.
                continue;
            }
            for (Recount.Change<String> move : moves) {
                notifications.add(open.recounted(move.after().due(), move.words(), change.by(), change.at()));
                audit.changed(
                        "recount",
                        Notification.SUBJECT,
                        open.reference(),
                        due + " to " + move.after().due());
            }
        }
    }
}
