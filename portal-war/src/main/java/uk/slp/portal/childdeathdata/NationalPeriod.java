package uk.slp.portal.childdeathdata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Days in London on which the panel was told, both included; null for no bound.
 *
 * @param from the first
 * @param to the last
 */
public record NationalPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Without bounds. */
    public static final NationalPeriod ALL = new NationalPeriod(null, null);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /**
     * Reads the bounds of an address.
     *
     * @throws RuleViolation if one is no day, or the last is before the first
     */
    public static NationalPeriod of(@Nullable String from, @Nullable String to) {
        List<Violation> wrong = new ArrayList<>();
        NationalPeriod period = new NationalPeriod(day("from", from, wrong), day("to", to, wrong));
        if (period.from != null && period.to != null && period.to.isBefore(period.from)) {
            wrong.add(new Violation("to", "before_start", "The last day is before the first."));
        }
        RuleViolation.throwIfAny(wrong);
        return period;
    }

    private static @Nullable LocalDate day(String name, @Nullable String text, List<Violation> wrong) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate day = read(text.strip());
        if (day == null || day.isBefore(EARLIEST) || !day.isBefore(LATEST)) {
            wrong.add(new Violation(name, "not_a_day", "Use a real day written as 2026-11-23."));
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    Instant begins() {
        return (from == null ? EARLIEST : from).atStartOfDay(PortalTime.LONDON).toInstant();
    }

    Instant ends() {
        return (to == null ? LATEST : to.plusDays(1))
                .atStartOfDay(PortalTime.LONDON)
                .toInstant();
    }
}
