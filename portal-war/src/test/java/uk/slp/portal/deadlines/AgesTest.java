package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ages (section 10.1)")
class AgesTest {

    @ParameterizedTest(name = "born {0}, died {1}: aged {2}, child {3}, under 25 {4}")
    @DisplayName("Rules 4, 20, 21, 22, 54: the age is reached at the start of the birthday")
    @CsvSource({
        "2001-11-24, 2026-11-23, 24, false, true",
        "2001-11-23, 2026-11-23, 25, false, false",
        "2004-02-29, 2029-02-28, 24, false, true",
        "2004-02-29, 2029-03-01, 25, false, false",
        "2008-02-29, 2026-02-28, 17, true, true",
        "2008-02-29, 2026-03-01, 18, false, true",
        "2008-11-23, 2026-11-23, 18, false, true",
        "2008-11-24, 2026-11-23, 17, true, true",
        "2004-02-29, 2028-02-28, 23, false, true",
        "2004-02-29, 2028-02-29, 24, false, true",
        "2010-11-24, 2026-11-23, 15, true, true",
        "2010-11-23, 2026-11-23, 16, true, true",
        "2026-11-23, 2026-11-23, 0, true, true",
    })
    void ages(LocalDate born, LocalDate died, int age, boolean child, boolean under25) {
        assertEquals(age, Ages.on(born, died));
        assertEquals(child, Ages.isChild(born, died));
        assertEquals(under25, Ages.isUnder25(born, died));
    }

    @Test
    @DisplayName("Rule 21: the other view of 29 February can be configured")
    void otherView() {
        LocalDate born = LocalDate.of(2004, 2, 29);
        LocalDate day = LocalDate.of(2029, 2, 28);
        assertEquals(25, Ages.on(born, day, LeapDayBirthday.LAST_OF_FEBRUARY));
        assertEquals(24, Ages.on(born, day, LeapDayBirthday.FIRST_OF_MARCH));
        assertEquals(LocalDate.of(2029, 3, 1), Ages.birthday(born, 25));
        assertEquals(LocalDate.of(2028, 2, 29), Ages.birthday(born, 24));
    }

    @Test
    @DisplayName("there is no age before birth")
    void beforeBirth() {
        assertThrows(IllegalArgumentException.class, () -> Ages.on(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)));
    }

    @Test
    @DisplayName("the age on a day is the number of birthdays reached, for every day of birth in four years")
    void agreesWithBirthdays() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        for (LocalDate born = LocalDate.of(2004, 1, 1); born.getYear() < 2008; born = born.plusDays(1)) {
            for (LeapDayBirthday leap : LeapDayBirthday.values()) {
                int age = Ages.on(born, day, leap);
                assertEquals(false, Ages.birthday(born, age, leap).isAfter(day), born + " " + leap);
                assertEquals(true, Ages.birthday(born, age + 1, leap).isAfter(day), born + " " + leap);
            }
        }
    }
}
