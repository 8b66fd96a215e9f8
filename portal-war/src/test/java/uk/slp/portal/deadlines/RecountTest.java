package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 13: a one-off bank holiday is added")
class RecountTest {

    private final DeadlineCalculator calculator = DeadlineCalculator.standard();
    private final BankHoliday added = BankHoliday.oneOff(LocalDate.of(2026, 11, 27), "Coronation");

    private Recount.Open<String> open(String key, String rule, String from) {
        return new Recount.Open<>(
                key, calculator.count(rule, LocalDate.parse(from)).deadline());
    }

    @Test
    @DisplayName("open deadlines across it move, and say so; others stay")
    void changes() {
        List<Recount.Change<String>> changes = Recount.changes(
                List.of(
                        open("across", "notification", "2026-11-23"),
                        open("before", "notification", "2026-11-16"),
                        open("after", "notification", "2026-11-30"),
                        open("back", "pre-publication-copy", "2026-12-01"),
                        open("months", "practice-review", "2026-05-27")),
                calculator.with(calculator.calendar().with(added)));
        assertEquals(
                List.of("across", "back"),
                changes.stream().map(Recount.Change::key).toList());
        assertEquals(LocalDate.of(2026, 12, 1), changes.get(0).after().due());
        assertEquals(LocalDate.of(2026, 11, 19), changes.get(1).after().due());
        assertEquals(
                "Serious incident notification: now due Tuesday 1 December 2026, was due Monday 30 November 2026,"
                        + " because the list of bank holidays has changed. Not counted: Friday 27 November (bank"
                        + " holiday for the Coronation), Saturday 28 and Sunday 29 November (weekend).",
                changes.get(0).words());
    }

    @Test
    @DisplayName("the edition under which a clock began is kept")
    void keepsEdition() {
        Deadline old = new Deadline(
                "notification",
                Edition.WT2018,
                DutyLevel.LIMIT,
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 30),
                java.time.Instant.parse("2026-11-30T23:59:59Z"));
        List<Recount.Change<String>> changes = Recount.changes(
                List.of(new Recount.Open<>("a", old)),
                calculator.with(calculator.calendar().with(added)));
        assertEquals(Edition.WT2018, changes.get(0).after().edition());
    }

    @Test
    @DisplayName("counting again without a change moves nothing")
    void nothing() {
        assertTrue(Recount.changes(List.of(open("a", "rapid-review", "2026-12-18")), calculator)
                .isEmpty());
    }
}
