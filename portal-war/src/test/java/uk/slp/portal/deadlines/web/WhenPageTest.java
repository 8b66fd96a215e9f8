package uk.slp.portal.deadlines.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.slp.portal.deadlines.DeadlineCalculator;

@DisplayName("The page: when is it due?")
class WhenPageTest {

    private final DeadlineCalculator calculator = DeadlineCalculator.standard();

    private WhenPage page(Map<String, String> parameters) {
        return new WhenPage().read(parameters, calculator);
    }

    private WhenAnswer answer(String rule, String from) {
        WhenAnswer answer = page(Map.of("rule", rule, "from", from)).getAnswer();
        assertNotNull(answer);
        return answer;
    }

    @Test
    @DisplayName("offers every rule once")
    void everyRule() {
        List<String> offered =
                WhenPage.GROUPS.values().stream().flatMap(List::stream).sorted().toList();
        assertEquals(calculator.rules().codes().stream().sorted().toList(), offered);
    }

    @Test
    @DisplayName("asks, when nothing was asked")
    void nothingAsked() {
        WhenPage page = page(Map.of());
        assertNull(page.getAnswer());
        assertTrue(page.problems().isEmpty());
        assertEquals("When is it due?", page.getTitle());
        assertEquals("Date the local authority became aware", page.getDateLabel());
        assertTrue(page(Map.of("rule", "cdop-review")).problems().isEmpty(), "a rule alone only changes the form");
    }

    @Test
    @DisplayName("Mock 15: answers as designed")
    void answers() {
        WhenPage page = page(Map.of("rule", "notification", "d", "23", "m", "12", "y", "2026"));
        assertEquals("Due Monday 4 January 2027: when is it due?", page.getTitle());
        WhenAnswer answer = page.getAnswer();
        assertNotNull(answer);
        assertEquals(
                "Serious incident notification, if the local authority became aware on Wednesday 23 December 2026",
                answer.getQuestion());
        assertEquals(13, answer.getDays().size());
        assertEquals(
                new WhenAnswer.DayCell("Mon", "28 Dec", "Boxing Day (moved)", "is-skipped"),
                answer.getDays().get(5));
        assertEquals(
                List.of(
                        new WhenAnswer.Following(
                                "Rapid review to the Panel", "15 working days from sending", "Monday 25 January 2027"),
                        new WhenAnswer.Following(
                                "Practice review, if one is begun on 25 January",
                                "6 months from the decision",
                                "Sunday 25 July 2027")),
                answer.getFollowing());
        assertEquals(
                "Tuesday 22 December: due Thursday 31 December",
                answer.getOtherDays().get(0).words());
        assertEquals("2026-12-24", answer.getOtherDays().get(1).day());
        assertEquals("Working Together to Safeguard Children 2026, in force from 19 March 2026", answer.getEdition());
    }

    @Test
    @DisplayName("Rule 43: says that a Sunday does not move")
    void fallsOn() {
        WhenAnswer answer = answer("practice-review", "2026-11-23");
        assertTrue(answer.getFallsOn().startsWith("Sunday 23 May 2027 is not a working day."));
        assertTrue(answer.getDays().isEmpty());
        assertEquals("", answer("practice-review", "2026-11-24").getFallsOn());
        assertTrue(answer("cdop-review", "2026-11-13")
                .getFallsOn()
                .startsWith("Friday 25 December 2026 (Christmas Day) is not a working day."));
    }

    @Test
    @DisplayName("Rule 56: hours need a time and end at a minute")
    void hours() {
        Map<String, String> asked = Map.of("rule", "child-death-notification", "d", "28", "m", "3", "y", "2026");
        WhenPage without = page(asked);
        assertTrue(without.isTimeNeeded());
        assertEquals("Enter the time as well: this is counted in hours", without.problem("t"));
        for (String typed : List.of("8:05", "08:05", "8.05")) {
            WhenPage with =
                    page(Map.of("rule", "child-death-notification", "d", "28", "m", "3", "y", "2026", "t", typed));
            WhenAnswer answer = with.getAnswer();
            assertNotNull(answer, typed);
            assertEquals("Due by 09:05 on Sunday 29 March 2026", answer.getDue());
            assertEquals("2026-03-28T08:05", answer.getFrom());
        }
    }

    @Test
    @DisplayName("Rule 49: a minimum period stays, it is not due")
    void minimum() {
        assertEquals(
                "Stays until Wednesday 28 February 2029",
                answer("local-availability", "2028-02-29").getDue());
    }

    @ParameterizedTest(name = "{0}/{1}/{2} of {3}: beside {4}, {5}")
    @DisplayName("refuses with a sentence beside the field, and keeps what was typed")
    @CsvSource({
        "'', '', '', notification, d, Enter the date the local authority became aware",
        "23, '', 2026, notification, m, Enter the month of the date",
        "23, 11, '', notification, y, Enter the year of the date",
        "'', 11, 2026, notification, d, Enter the day of the date",
        "31, 11, 2026, notification, d, 'Enter a real date in numbers, such as 23 11 2026'",
        "soon, 11, 2026, notification, d, 'Enter a real date in numbers, such as 23 11 2026'",
        "99999999999, 11, 2026, notification, d, 'Enter a real date in numbers, such as 23 11 2026'",
        "30, 3, 2027, yearly-report, d, 'Enter the last day of a financial year, such as 31 3 2027'",
        "1, 1, 2020, yearly-report, d, The rule for “Yearly report of a safeguarding partnership” was not in force on 1 January 2020: it is known from 15 December 2023",
        "6, 1, 2031, notification, d, Use a date from 2018 to 2030 whose count also ends by then: the bank holidays of other years are not known",
        "23, 11, 2026, coffee, rule, Choose what is due from the list",
    })
    void refusals(String d, String m, String y, String rule, String field, String message) {
        WhenPage page = page(Map.of("d", d, "m", m, "y", y, "rule", rule));
        assertNull(page.getAnswer());
        assertEquals("When is it due?", page.getTitle());
        assertEquals(List.of(new WhenQuestion.Problem(field, message)), page.problems());
        assertEquals(message, page.problem(field.equals("rule") ? "rule" : "date"));
        assertEquals(d, page.typed("d"));
        assertEquals(y, page.typed("y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-02-30", "<script>"})
    @DisplayName("a link with a bad date is refused in the same way")
    void badLink(String from) {
        WhenPage page = page(Map.of("rule", "notification", "from", from));
        assertFalse(page.problems().isEmpty());
        assertNull(page.getAnswer());
    }

    @Test
    @DisplayName("the first and last days of the calendar do not break the page")
    void edges() {
        assertEquals(1, answer("notification", "2018-06-29").getOtherDays().size());
        assertTrue(answer("notification", "2030-12-16").getFollowing().isEmpty());
    }

    @Test
    @DisplayName("the calendar file holds one day, with short lines")
    void calendarFile() {
        var counting = calculator.count("notification", java.time.LocalDate.of(2026, 12, 23));
        String file = CalendarFile.of(
                counting, new WhenAnswer(counting, calculator, LocalTime.NOON), Instant.parse("2026-11-23T09:00:00Z"));
        assertTrue(file.contains("\r\nDTSTART;VALUE=DATE:20270104\r\nDTEND;VALUE=DATE:20270105\r\n"), file);
        assertTrue(file.contains("\r\nSUMMARY:Serious incident notification: last day\r\n"), file);
        assertTrue(file.endsWith("END:VCALENDAR\r\n"));
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        String unfolded = file.lines().collect(Collectors.joining("\n")).replace("\n ", "");
        assertTrue(
                unfolded.contains("became aware on Wednesday 23 December 2026: Five working days\\, counted"),
                unfolded);
    }
}
