package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar file (RFC 5545)")
class CalendarLinesTest {
    @Test
    @DisplayName("escapes what has a meaning of its own")
    void escapes() {
        assertEquals(
                "SUMMARY:a\\\\b\\; c\\, d\\ne\r\n",
                new CalendarLines().text("SUMMARY", "a\\b; c, d\ne").toString());
    }

    @Test
    @DisplayName("folds before 75 octets and never inside a character")
    void folds() {
        String words = "é€😀".repeat(40);
        String file = new CalendarLines().text("SUMMARY", words).toString();
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals("SUMMARY:" + words + "\r\n", file.replace("\r\n ", ""));
    }

    @Test
    @DisplayName("gives a whole day the day after as its end")
    void days() {
        assertEquals(
                "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n",
                new CalendarLines().wholeDay(LocalDate.of(2026, 12, 31)).toString());
    }
}
