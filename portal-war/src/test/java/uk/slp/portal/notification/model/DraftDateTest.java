package uk.slp.portal.notification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A date as it was typed")
class DraftDateTest {
    @ParameterizedTest(name = "[{0}] [{1}] [{2}]")
    @CsvSource({
        "21, 11, 2026, 2026-11-21",
        "3, 8, 2022, 2022-08-03",
        "'', 11, 2026, 2026-11",
        "'', '', 2026, 2026",
        "31, 2, 2026, 2026-02-31",
        "x, y, z, z-y-x",
        "5, '', '', --05"
    })
    @DisplayName("keeps every character, and gives each box back what was in it")
    void boxes(String day, String month, String year, String text) {
        assertEquals(text, DraftDate.typed(day, month, year));
        DraftDate date = new DraftDate(text);
        assertEquals(year, date.part(0));
        assertEquals(month.length() == 1 && Character.isDigit(month.charAt(0)) ? "0" + month : month, date.part(1));
        assertEquals(day.length() == 1 && Character.isDigit(day.charAt(0)) ? "0" + day : day, date.part(2));
    }

    @Test
    @DisplayName("nothing typed is nothing")
    void nothing() {
        assertNull(DraftDate.typed(" ", null, ""));
        assertFalse(new DraftDate(null).unreadable());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-02, 'February 2026'",
        "2026, 2026",
        "2026-02-31, '31 02 2026, not a real date'",
        "-02-31, '31 02, not a real date'",
        "z-y-x, 'x y z, not a real date'",
        "soon, 'soon, not a real date'"
    })
    @DisplayName("is read as a person would write it, and says so if it is no date")
    void shown(String text, String words) {
        assertEquals(words, new DraftDate(text).shown());
    }

    @Test
    @DisplayName("means its first and last possible day")
    void span() {
        assertEquals(Optional.of(LocalDate.parse("2026-02-01")), new DraftDate("2026-02").first());
        assertEquals(Optional.of(LocalDate.parse("2026-02-28")), new DraftDate("2026-02").last());
        assertEquals(Optional.of(LocalDate.parse("2026-12-31")), new DraftDate("2026").last());
        assertEquals(Optional.empty(), new DraftDate("2026-02").day());
        assertTrue(new DraftDate("2026-02-30").unreadable());
        assertTrue(new DraftDate("26-2-3").unreadable());
    }
}
