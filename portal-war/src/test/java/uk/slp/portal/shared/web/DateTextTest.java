package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private static DateText text(String day, String month, String year) {
        DateText text = new DateText();
        text.setDay(day);
        text.setMonth(month);
        text.setYear(year);
        return text;
    }

    @Test
    @DisplayName("Three boxes make a date, spaces and all")
    void reads() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 3)),
                text(" 3", "11 ", "2026").date());
        assertEquals("3", DateText.of(LocalDate.of(2026, 11, 3)).getDay());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"31,2,2026", "3,11,26", "x,11,2026", "3,13,2026", "3,11,", "0,1,2026", "3,11,20266"})
    @DisplayName("What is no date is wrong, and is kept as it was typed")
    void refuses(String day, String month, String year) {
        DateText text = text(day, month, year);
        assertTrue(text.isWrong());
        assertEquals(day, text.getDay());
    }

    @Test
    @DisplayName("Nothing typed is not wrong")
    void blank() {
        DateText text = text(null, "", " ");
        assertTrue(text.isBlank());
        assertFalse(text.isWrong());
    }
}
