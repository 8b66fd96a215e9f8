package uk.slp.portal.conduct;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 44: a notice of delay")
class DelayNoticeTest {
    @Test
    @DisplayName("says to whom, of which review, what day it was due on, and the reason")
    void text() {
        String text = new DelayNotice(
                        "PR-2026-1001",
                        "Calderwick Safeguarding Children Partnership",
                        LocalDate.of(2026, 5, 23),
                        LocalDate.of(2026, 11, 23),
                        "A trial begins in January.",
                        LocalDate.of(2026, 11, 24))
                .text("Secretary of State for Education");
        for (String part : new String[] {
            "To: Secretary of State for Education",
            "PR-2026-1001",
            "Saturday 23 May 2026",
            "Monday 23 November 2026",
            "A trial begins in January."
        }) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }
}
