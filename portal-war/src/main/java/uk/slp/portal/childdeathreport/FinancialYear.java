package uk.slp.portal.childdeathreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import uk.slp.portal.shared.time.PortalTime;

/** Financial years, 1 April to 31 March, by the calendar year in which they begin. */
public final class FinancialYear {
    private static final int HUNDRED = 100;

    private FinancialYear() {}

    /** The financial year of a day. */
    public static int of(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    /** Its first moment, in London. */
    public static Instant begins(int year) {
        return LocalDate.of(year, Month.APRIL, 1)
                .atStartOfDay(PortalTime.LONDON)
                .toInstant();
    }

    /** As it is written: 2025-26. */
    public static String label(int year) {
        return year + "-" + String.format(java.util.Locale.ROOT, "%02d", (year + 1) % HUNDRED);
    }
}
