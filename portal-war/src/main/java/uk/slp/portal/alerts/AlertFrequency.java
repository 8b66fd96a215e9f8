package uk.slp.portal.alerts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;

/** How often a reader is written to, if there is something new. */
public enum AlertFrequency implements Coded {
    DAILY("daily", "Once a day"),
    WEEKLY("weekly", "Once a week, on Mondays");

    /** Letters go out from this time of the day on. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final String code;
    private final String label;

    AlertFrequency(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * The day whose letter is the last that was due: this morning's or yesterday's, this week's Monday or the one before.
     * It tells of what was published before its morning, so that nothing is told twice or left out, however long the
     * portal was stopped.
     */
    LocalDate period(Instant now) {
        ZonedDateTime here = now.atZone(PortalTime.LONDON);
        LocalDate day =
                here.toLocalTime().isBefore(MORNING) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
        return this == DAILY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The moment up to which the letter of a period tells what was published. */
    static Instant until(LocalDate period) {
        return period.atTime(MORNING).atZone(PortalTime.LONDON).toInstant();
    }
}
