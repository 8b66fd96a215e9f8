package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What holds for every rule on every day of thirteen years")
class DeadlinePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 11, 30);

    private final DeadlineCalculator calculator = DeadlineCalculator.standard();
    private final WorkingCalendar calendar = calculator.calendar();

    @Test
    @DisplayName("a later basis never gives an earlier last day")
    void monotone() {
        for (DeadlineRule rule : calculator.rules().all()) {
            if (rule.unit() == RuleUnit.CLOCK_HOURS) {
                continue;
            }
            LocalDate earlier = LocalDate.MIN;
            LocalDate start = rule.direction() == Direction.BEFORE ? FIRST.plusMonths(1) : FIRST;
            for (LocalDate basis = start; !basis.isAfter(LAST); basis = basis.plusDays(1)) {
                LocalDate due = calculator.count(rule, basis).due();
                assertFalse(due.isBefore(earlier), rule.code() + " from " + basis);
                earlier = due;
            }
        }
    }

    @Test
    @DisplayName(
            "a last day in working days is a working day, exactly that many away, and every skipped day has a reason")
    void exact() {
        for (String code : new String[] {"notification", "rapid-review", "pre-publication-copy"}) {
            DeadlineRule rule = calculator.rules().latest(code);
            for (LocalDate basis = FIRST.plusMonths(1); !basis.isAfter(LAST); basis = basis.plusDays(1)) {
                Counting counting = calculator.count(rule, basis);
                LocalDate due = counting.due();
                assertTrue(calendar.isWorkingDay(due), code + " from " + basis);
                boolean after = rule.direction() == Direction.AFTER;
                int between = after
                        ? calendar.workingDaysAfter(basis, due)
                        : calendar.workingDaysAfter(due.minusDays(1), basis.minusDays(1));
                assertEquals(rule.amount(), between, code + " from " + basis);
                assertTrue(counting.skipped().stream()
                        .noneMatch(day -> day.reason().isEmpty()));
                for (int i = 1; i < counting.days().size(); i++) {
                    assertEquals(
                            counting.days().get(i - 1).date().plusDays(1),
                            counting.days().get(i).date());
                }
            }
        }
    }

    @Test
    @DisplayName("one more bank holiday never makes a last day earlier when counting forward, nor later when back")
    void moreHolidays() {
        LocalDate added = LocalDate.of(2026, 11, 27);
        DeadlineCalculator changed = calculator.with(calendar.with(BankHoliday.oneOff(added, "Jubilee")));
        for (LocalDate basis = added.minusDays(40); basis.isBefore(added.plusDays(40)); basis = basis.plusDays(1)) {
            assertFalse(changed.count("rapid-review", basis)
                    .due()
                    .isBefore(calculator.count("rapid-review", basis).due()));
            assertFalse(changed.count("pre-publication-copy", basis)
                    .due()
                    .isAfter(calculator.count("pre-publication-copy", basis).due()));
        }
    }
}
