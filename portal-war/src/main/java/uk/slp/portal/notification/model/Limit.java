package uk.slp.portal.notification.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;

/** The last day for sending a notification (rules 10, 11 and 19). */
final class Limit {
    private Limit() {}

    /** The day, or null while the awareness date is not known or lies where no calendar reaches. */
    static @Nullable LocalDate of(Notification notification, DeadlineCalculator deadlines) {
        LocalDate awareness =
                notification.date(NotificationField.AWARENESS_DATE).day().orElse(null);
        if (awareness == null) {
            return null;
        }
        try {
            return deadlines.count(notification.kind().rule(), awareness).due();
        } catch (UnknownYear | RuleNotInForce | DateTimeException e) {
            return null;
        }
    }
}
