package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Counting")
class DeadlineCalculatorTest {

    private final DeadlineCalculator calculator = DeadlineCalculator.standard();

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(DeadlineCalculator.LONDON).toInstant();
    }

    private DeadlineCalculator configured(boolean countAwareness, boolean roll) {
        return new DeadlineCalculator(
                calculator.calendar(), calculator.rules(), new CountingSettings(countAwareness, roll));
    }

    @Test
    @DisplayName("Section 10: the last day ends at 23:59:59 in London, in winter and in summer")
    void endOfDay() {
        assertEquals(
                Instant.parse("2026-11-30T23:59:59Z"),
                calculator
                        .count("notification", LocalDate.of(2026, 11, 23))
                        .deadline()
                        .endsAt());
        assertEquals(
                Instant.parse("2026-06-01T22:59:59Z"),
                calculator
                        .count("notification", LocalDate.of(2026, 5, 22))
                        .deadline()
                        .endsAt());
    }

    @Test
    @DisplayName("Rule 10: a moment counts as its day in London, even when it is another day elsewhere")
    void momentToDay() {
        Counting counting = calculator.count("notification", Instant.parse("2026-05-21T23:30:00Z"));
        assertEquals(LocalDate.of(2026, 5, 22), counting.deadline().basis());
        assertEquals(LocalDate.of(2026, 6, 1), counting.due());
    }

    @Test
    @DisplayName("Section 10: with the day of awareness counted, the date is one working day earlier")
    void awarenessDayCounted() {
        DeadlineCalculator counted = configured(true, false);
        LocalDate monday = LocalDate.of(2026, 11, 23);
        Counting counting = counted.count("notification", monday);
        assertEquals(LocalDate.of(2026, 11, 27), counting.due());
        assertEquals("Aware, day 1", counting.days().get(0).label());
        assertTrue(DeadlineWords.explanation(counting).startsWith("Five working days, counted from the day the local"));
        assertEquals(
                LocalDate.of(2026, 12, 29),
                counted.count("notification", LocalDate.of(2026, 12, 19)).due(),
                "a Saturday is never day 1");
        assertEquals(
                LocalDate.of(2026, 12, 21),
                counted.count("rapid-review", LocalDate.of(2026, 11, 30)).due(),
                "only awareness is concerned");
    }

    @Test
    @DisplayName("Rule 43: six months roll forward only when configured, and a minimum period never does")
    void rollForward() {
        DeadlineCalculator rolled = configured(false, true);
        LocalDate decided = LocalDate.of(2026, 11, 23);
        assertEquals(
                LocalDate.of(2027, 5, 24),
                rolled.count("practice-review", decided).due());
        assertEquals(
                LocalDate.of(2027, 12, 25),
                rolled.count("local-availability", LocalDate.of(2026, 12, 25)).due());
    }

    @Test
    @DisplayName("Rule 49: a report published on 29 February may be removed on 1 March of the next year")
    void availability() {
        Deadline stays = calculator
                .count("local-availability", LocalDate.of(2028, 2, 29))
                .deadline();
        assertEquals(LocalDate.of(2029, 2, 28), stays.due());
        assertEquals(LocalDate.of(2029, 3, 1), stays.dayAfter());
    }

    @Test
    @DisplayName("Rule 42: a national report stays for three years, also past the years of the calendar")
    void nationalAvailability() {
        assertEquals(
                LocalDate.of(2032, 5, 1),
                calculator
                        .count("national-availability", LocalDate.of(2029, 5, 1))
                        .due());
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @DisplayName("Rule 56: 24 and 48 hours of the clock, also over the two days on which the clocks change")
    @CsvSource({
        "child-death-notification, 2026-11-21T22:15:00, 2026-11-22T22:15:00",
        "child-death-notification, 2026-03-28T20:00:00, 2026-03-29T21:00:00",
        "child-death-notification, 2026-10-24T20:00:00, 2026-10-25T19:00:00",
        "ncmd-notification, 2026-11-20T09:00:00, 2026-11-22T09:00:00",
        "ncmd-notification, 2026-10-24T09:00:00, 2026-10-26T08:00:00",
        "immediate-decisions, 2026-12-31T23:00:00, 2027-01-01T01:00:00",
    })
    void clockHours(String rule, String from, String end) {
        Counting counting = calculator.count(rule, london(from));
        assertEquals(london(end), counting.deadline().endsAt());
        assertEquals(LocalDateTime.parse(end).toLocalDate(), counting.due());
    }

    @Test
    @DisplayName("Rule 56: hours cannot be counted from a day without a time")
    void hoursNeedATime() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> calculator.count("child-death-notification", LocalDate.of(2026, 11, 23)));
        assertTrue(refused.getMessage().contains("say the time"));
    }

    @Test
    @DisplayName("a year without bank holidays is refused, whatever the unit and wherever it is met")
    void unknownYears() {
        for (String rule : List.of("notification", "practice-review", "yearly-report")) {
            assertThrows(UnknownYear.class, () -> calculator.count(rule, LocalDate.of(2031, 1, 6)), rule);
            assertThrows(UnknownYear.class, () -> calculator.count(rule, LocalDate.of(2017, 6, 1)), rule);
        }
        assertThrows(
                UnknownYear.class,
                () -> calculator.count("notification", LocalDate.of(2030, 12, 27)),
                "the count runs into 2031");
        assertThrows(
                UnknownRule.class,
                () -> calculator.count("coffee", LocalDate.of(2031, 1, 6)),
                "an unknown rule comes first");
    }

    @Test
    @DisplayName("Mock 15: the strip shows the day of the event, each counted day, each skipped day, the last day")
    void strip() {
        Counting counting = calculator.count("notification", LocalDate.of(2026, 12, 23));
        String strip = counting.days().stream()
                .map(day -> DeadlineWords.brief(day.date()) + ": " + day.label())
                .collect(Collectors.joining("; "));
        assertEquals(
                "Wed 23 Dec: Aware, not counted; Thu 24 Dec: Day 1; Fri 25 Dec: Christmas Day; Sat 26 Dec: Weekend;"
                        + " Sun 27 Dec: Weekend; Mon 28 Dec: Boxing Day (moved); Tue 29 Dec: Day 2;"
                        + " Wed 30 Dec: Day 3; Thu 31 Dec: Day 4; Fri 1 Jan: New Year’s Day; Sat 2 Jan: Weekend;"
                        + " Sun 3 Jan: Weekend; Mon 4 Jan: Day 5, due",
                strip);
        assertEquals(CountedDay.Kind.START, counting.days().get(0).kind());
        assertEquals(CountedDay.Kind.DUE, counting.days().get(12).kind());
        assertEquals(7, counting.skipped().size());
    }

    @Test
    @DisplayName("Rule 46: the strip before a publication runs from the last day for the copy to the publication")
    void stripBack() {
        Counting counting = calculator.count("pre-publication-copy", LocalDate.of(2026, 9, 1));
        assertEquals(LocalDate.of(2026, 8, 20), counting.days().get(0).date());
        assertEquals("Day 7, due", counting.days().get(0).label());
        assertEquals("Published, not counted", counting.days().get(12).label());
        assertFalse(counting.skipped().isEmpty());
    }

    @Test
    @DisplayName("a rule with an older row can be counted on purpose")
    void byRow() {
        DeadlineRule old = calculator.rules().on("notification", LocalDate.of(2020, 1, 1));
        assertEquals(
                Edition.WT2018,
                calculator.count(old, LocalDate.of(2026, 11, 23)).deadline().edition());
    }
}
