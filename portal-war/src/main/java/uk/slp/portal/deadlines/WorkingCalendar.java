package uk.slp.portal.deadlines;

import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days are working days: Monday to Friday, not a bank holiday in England and Wales (domain reference, section
 * 10). Immutable. Every question about a year without data is refused with {@link UnknownYear}.
 */
public final class WorkingCalendar {

    private static final String RESOURCE = "/reference/bank_holidays_england_wales.csv";

    private final Map<LocalDate, BankHoliday> holidays;
    private final CalendarCoverage coverage;

    private WorkingCalendar(Collection<BankHoliday> holidays, CalendarCoverage coverage) {
        TreeMap<LocalDate, BankHoliday> byDate = new TreeMap<>();
        for (BankHoliday holiday : holidays) {
            if (!coverage.includes(holiday.date())) {
                throw new UnknownYear(holiday.date().getYear(), coverage);
            }
            byDate.put(holiday.date(), holiday);
        }
        this.holidays = byDate;
        this.coverage = coverage;
    }

    /** The list that comes with the portal: 2018 to 2030. */
    public static WorkingCalendar englandAndWales() {
        return Standard.CALENDAR;
    }

    /** A calendar of the given holidays, complete for the years of the coverage. */
    public static WorkingCalendar of(Collection<BankHoliday> holidays, CalendarCoverage coverage) {
        return new WorkingCalendar(holidays, coverage);
    }

    /** Reads the columns {@code date,weekday,name,substitute,status}; the years that occur are taken as complete. */
    public static WorkingCalendar read(Reader csv) {
        return fromRows(Csv.read(csv));
    }

    private static WorkingCalendar fromRows(List<Map<String, String>> rows) {
        List<BankHoliday> holidays = rows.stream()
                .map(row -> new BankHoliday(
                        LocalDate.parse(cell(row, "date")),
                        cell(row, "name"),
                        cell(row, "substitute").equals("yes")))
                .toList();
        int first = holidays.stream().mapToInt(h -> h.date().getYear()).min().orElseThrow();
        int last = holidays.stream().mapToInt(h -> h.date().getYear()).max().orElseThrow();
        return new WorkingCalendar(holidays, new CalendarCoverage(first, last));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** The years this calendar knows. */
    public CalendarCoverage coverage() {
        return coverage;
    }

    /** All bank holidays in order of date. */
    public List<BankHoliday> holidays() {
        return List.copyOf(holidays.values());
    }

    /** The same calendar with one more bank holiday, for example a one-off day by proclamation. */
    public WorkingCalendar with(BankHoliday added) {
        List<BankHoliday> all = new ArrayList<>(holidays.values());
        all.add(added);
        return new WorkingCalendar(all, coverage);
    }

    /** The bank holiday of that day, if it is one. */
    public Optional<BankHoliday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(known(day)));
    }

    /** True on Monday to Friday, unless it is a bank holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return !holidays.containsKey(known(day)) && !isWeekend(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The first working day after the given day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** How many working days lie after the first day, up to and including the second; 0 when it is not later. */
    public int workingDaysAfter(LocalDate start, LocalDate end) {
        int days = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    /** Refuses a day of a year without data. */
    LocalDate known(LocalDate day) {
        if (!coverage.includes(day)) {
            throw new UnknownYear(day.getYear(), coverage);
        }
        return day;
    }

    /** Read once, on first use. */
    private static final class Standard {
        static final WorkingCalendar CALENDAR = fromRows(Csv.resource(RESOURCE));
    }
}
