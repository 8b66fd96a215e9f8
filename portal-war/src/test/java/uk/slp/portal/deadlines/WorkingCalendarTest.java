package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The working calendar (section 10)")
class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();

    @Test
    @DisplayName("agrees for every year with bank holidays worked out here by the rules, apart from the known changes")
    void agreesWithAnIndependentCalendar() {
        for (int year = 2018; year <= 2030; year++) {
            int wanted = year;
            Set<LocalDate> listed = calendar.holidays().stream()
                    .map(BankHoliday::date)
                    .filter(day -> day.getYear() == wanted)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(byRule(year), listed, "year " + year);
        }
    }

    private static Set<LocalDate> byRule(int year) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(moved(LocalDate.of(year, 1, 1), days));
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(year == 2020 ? LocalDate.of(2020, 5, 8) : firstMonday(year, Month.MAY));
        days.add(year == 2022 ? LocalDate.of(2022, 6, 2) : lastMonday(year, Month.MAY));
        days.add(lastMonday(year, Month.AUGUST));
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate boxing = LocalDate.of(year, 12, 26);
        if (!WorkingCalendar.isWeekend(boxing)) {
            days.add(boxing);
        }
        days.add(moved(christmas, days));
        days.add(moved(boxing, days));
        if (year == 2022) {
            days.add(LocalDate.of(2022, 6, 3));
            days.add(LocalDate.of(2022, 9, 19));
        }
        if (year == 2023) {
            days.add(LocalDate.of(2023, 5, 8));
        }
        return days;
    }

    private static LocalDate moved(LocalDate day, Set<LocalDate> taken) {
        LocalDate observed = day;
        while (WorkingCalendar.isWeekend(observed) || (!observed.equals(day) && taken.contains(observed))) {
            observed = observed.plusDays(1);
        }
        return observed;
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** Gauss, in the Gregorian form of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    @Test
    @DisplayName("refuses the years it does not know, at both ends")
    void refusesUnknownYears() {
        assertTrue(calendar.isWorkingDay(LocalDate.of(2018, 1, 2)));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2030, 12, 31)));
        UnknownYear before = assertThrows(UnknownYear.class, () -> calendar.isWorkingDay(LocalDate.of(2017, 12, 29)));
        assertEquals(2017, before.year());
        UnknownYear after = assertThrows(UnknownYear.class, () -> calendar.nextWorkingDay(LocalDate.of(2030, 12, 31)));
        assertEquals(2031, after.year());
        assertThrows(UnknownYear.class, () -> calendar.with(BankHoliday.oneOff(LocalDate.of(2031, 5, 5), "Jubilee")));
    }

    @Test
    @DisplayName("takes one more holiday without changing itself")
    void addedHoliday() {
        LocalDate day = LocalDate.of(2026, 11, 27);
        WorkingCalendar changed = calendar.with(BankHoliday.oneOff(day, "Coronation"));
        assertFalse(changed.isWorkingDay(day));
        assertTrue(calendar.isWorkingDay(day));
    }

    @Test
    @DisplayName("counts working days between two days")
    void between() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        assertEquals(0, calendar.workingDaysAfter(friday, friday.plusDays(2)));
        assertEquals(1, calendar.workingDaysAfter(friday, friday.plusDays(3)));
        assertEquals(0, calendar.workingDaysAfter(friday.plusDays(3), friday));
    }

    @ParameterizedTest(name = "{0}: {1}, on the strip {2}")
    @DisplayName("says why a bank holiday is not counted")
    @CsvSource({
        "2026-12-25, Christmas Day, Christmas Day",
        "2026-12-28, bank holiday in place of Boxing Day, Boxing Day (moved)",
        "2027-01-01, New Year’s Day, New Year’s Day",
        "2026-05-04, early May bank holiday, Early May bank holiday",
        "2026-05-25, spring bank holiday, Spring bank holiday",
        "2026-08-31, summer bank holiday, Summer bank holiday",
        "2020-05-08, 'early May bank holiday, moved', 'Early May bank holiday, moved'",
        "2022-06-02, 'spring bank holiday, moved', 'Spring bank holiday, moved'",
        "2023-05-08, bank holiday for the Coronation, Bank holiday for the Coronation",
    })
    void reasons(LocalDate day, String reason, String label) {
        BankHoliday holiday = calendar.holiday(day).orElseThrow();
        assertEquals(reason, holiday.reason());
        assertEquals(label, holiday.label());
    }

    @Test
    @DisplayName("can be read from another list")
    void read() {
        WorkingCalendar small = WorkingCalendar.read(new StringReader(
                "# a note\ndate,weekday,name,substitute,status\n2026-12-25,Fri,\"Christmas, \"\"the\"\" Day\",no,x\n"));
        assertEquals(new CalendarCoverage(2026, 2026), small.coverage());
        assertEquals("Christmas, \"the\" Day", small.holidays().get(0).name());
        assertThrows(IllegalArgumentException.class, () -> WorkingCalendar.read(new StringReader("a,b\n1\n")));
    }

    @Test
    @DisplayName("warns months before its last year ends, and not earlier")
    void coverage() {
        CalendarCoverage coverage = calendar.coverage();
        assertEquals(LocalDate.of(2030, 12, 31), coverage.lastDay());
        assertTrue(coverage.warning(LocalDate.of(2029, 12, 31), 12).isEmpty());
        String warning = coverage.warning(LocalDate.of(2030, 1, 1), 12).orElseThrow();
        assertEquals(
                "The list of bank holidays ends on 31 December 2030: add the following years."
                        + " Deadlines that reach past it are refused.",
                warning);
        assertTrue(coverage.warning(LocalDate.of(2031, 2, 1), 12).orElseThrow().contains("ended on"));
        assertThrows(IllegalArgumentException.class, () -> new CalendarCoverage(2030, 2029));
    }
}
