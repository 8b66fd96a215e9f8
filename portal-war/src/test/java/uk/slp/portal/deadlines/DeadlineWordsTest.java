package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Deadlines in words, as the design has them")
class DeadlineWordsTest {

    private final DeadlineCalculator calculator = DeadlineCalculator.standard();

    private Counting count(String rule, String from) {
        return calculator.count(rule, LocalDate.parse(from));
    }

    @Test
    @DisplayName("Mock 15: the paragraph and the days not counted")
    void mock15() {
        Counting counting = count("notification", "2026-12-23");
        assertEquals(
                "Five working days, counted from the day after the local authority became aware. The limit runs until"
                        + " the end of the day; send by 17:00 if you may need help.",
                DeadlineWords.explanation(counting));
        assertEquals(
                "Not counted: Friday 25 December (Christmas Day), Saturday 26 and Sunday 27 December (weekend), Monday"
                        + " 28 December (bank holiday in place of Boxing Day), Friday 1 January (New Year’s Day),"
                        + " Saturday 2 and Sunday 3 January (weekend).",
                DeadlineWords.notCounted(counting));
    }

    @Test
    @DisplayName("Mock 7: the two sentences under a clock")
    void mock7() {
        Counting counting = count("notification", "2026-11-23");
        assertEquals(
                "Counted from Monday 23 November, when Calderwick became aware.",
                DeadlineWords.countedFrom(counting, "Calderwick became aware"));
        assertEquals("Not counted: Saturday 28 and Sunday 29 November (weekend).", DeadlineWords.notCounted(counting));
    }

    @Test
    @DisplayName("Mock 11: weekends in sum, bank holidays each")
    void mock11() {
        assertEquals(
                "Not counted: three weekends.", DeadlineWords.notCountedInBrief(count("rapid-review", "2026-11-12")));
        assertEquals(
                "Not counted: three weekends, Monday 25 May (spring bank holiday).",
                DeadlineWords.notCountedInBrief(count("rapid-review", "2026-05-11")));
        assertEquals("", DeadlineWords.notCountedInBrief(count("practice-review", "2026-05-11")));
    }

    @Test
    @DisplayName("a weekend across two months, and half a weekend")
    void weekends() {
        assertEquals(
                "Saturday 31 October and Sunday 1 November (weekend)",
                DeadlineWords.skippedList(count("notification", "2026-10-28")));
        assertEquals("Sunday 29 November (weekend)", DeadlineWords.skippedList(count("notification", "2026-11-28")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("how each kind of rule is explained")
    @CsvSource(
            delimiter = '|',
            value = {
                "rapid-review | 15 working days, counted from the day after the notification was sent. The limit runs"
                        + " until the end of the day; send by 17:00 if you may need help.",
                "practice-review | Six months from the day the decision to start the review was made, weekends and bank"
                        + " holidays included. The limit runs until the end of the day; send by 17:00 if you may need"
                        + " help.",
                "pre-publication-copy | Seven working days, counted back from the day before the report is published."
                        + " The limit runs until the end of the day; send by 17:00 if you may need help.",
                "cdop-review | 42 days from the day the panel received the meeting’s report, or the inquest result if"
                        + " later, weekends and bank holidays included. This is an aim, not a legal limit.",
                "yearly-report | 30 September: the first after the financial year ends. The limit runs until the end of"
                        + " the day; send by 17:00 if you may need help.",
                "local-availability | One year from the day the report was published, weekends and bank holidays"
                        + " included. It stays at least until the end of that day.",
                "panel-response | 10 days from the day the rapid review was sent, weekends and bank holidays included."
                        + " This is the usual time, not a limit.",
                "partner-copies | The same day on which the notification was sent. This is an aim, not a legal limit.",
            })
    void explanations(String rule, String words) {
        assertEquals(words, DeadlineWords.explanation(count(rule, "2026-06-01")));
    }

    @Test
    @DisplayName("what an event started stays true however long the receipt is kept")
    void started() {
        assertEquals(
                "Due Thursday 17 December 2026, 15 working days from sending",
                DeadlineWords.started(count("rapid-review", "2026-11-26"), "sending"));
        assertEquals(
                "Due Wednesday 25 November 2026, the same day",
                DeadlineWords.started(count("partner-copies", "2026-11-25"), "sending"));
    }

    @Test
    @DisplayName("clock hours are explained as such")
    void hours() {
        var from = LocalDateTime.of(2026, 11, 23, 9, 0)
                .atZone(DeadlineCalculator.LONDON)
                .toInstant();
        assertEquals(
                "48 hours from the time the overview panel was told, on any day of the week. The limit ends at that"
                        + " minute.",
                DeadlineWords.explanation(calculator.count("ncmd-notification", from)));
    }

    @Test
    @DisplayName("September has three letters in dense tables")
    void september() {
        assertEquals("Tue 1 Sep", DeadlineWords.brief(LocalDate.of(2026, 9, 1)));
        assertEquals("1 September 2026", DeadlineWords.record(LocalDate.of(2026, 9, 1)));
    }
}
