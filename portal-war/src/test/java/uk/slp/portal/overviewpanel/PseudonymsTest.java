package uk.slp.portal.overviewpanel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.identifiability.Identifiers;

@DisplayName("Rule 66: what a panel reads is pseudonymised")
class PseudonymsTest {
    private static final Identifiers HELD = new Identifiers(
            List.of(
                    new Identifiers.HeldPerson("the child", "Isla", "Quenby", ""),
                    new Identifiers.HeldPerson("somebody of the case", "Dorothea", "Vandermeer", "")),
            List.of(
                    new Identifiers.HeldDay("the date of birth of the child", LocalDate.of(2026, 2, 10)),
                    new Identifiers.HeldDay("the day of death", LocalDate.of(2026, 9, 20))),
            List.of(),
            List.of(),
            List.of("CW4 9ZZ"),
            List.of(),
            List.of(new Identifiers.HeldNumber("the NHS number of the child", "9434765919")),
            List.of(),
            Set.of(),
            -1);
    private final Pseudonyms names = new Pseudonyms(HELD);

    @Test
    @DisplayName("none of the identifiers of the case stays, however it is written")
    void nothingStays() {
        String text =
                names.of("Isla Quenby, born on 10 February 2026, NHS number 943 476 5919, lived at 7 Tanner Street,"
                        + " CW4 9ZZ. Isla’s mother rang Dorothea Vandermeer on 20/09/2026. The Quenbys were known. Call 01632"
                        + " 960123 or write to d.vandermeer@example.org.");
        assertTrue(text != null);
        for (String identifier : List.of(
                "Isla",
                "Quenby",
                "Dorothea",
                "Vandermeer",
                "vandermeer",
                "February",
                "20/09",
                "943",
                "5919",
                "CW4",
                "9ZZ",
                "960123",
                "example.org")) {
            assertFalse(text.contains(identifier), () -> identifier + " stays in: " + text);
        }
        assertTrue(text.contains("[name]") && text.contains("[date]") && text.contains("[number]"), text);
    }

    @Test
    @DisplayName("what the panel needs to judge stays as it was written")
    void meaningStays() {
        String clinical =
                "Born at 34 weeks. Cold in the week before, seen by the GP. Found in an adult bed, face down.";
        assertEquals(clinical, names.of(clinical));
        assertEquals(null, names.of(null));
    }

    @Test
    @DisplayName("a text with more identifiers than one pass finds is still cleared of all")
    void veryMany() {
        String text = names.of("Isla was seen. ".repeat(1200));
        assertTrue(text != null && !text.contains("Isla"), "a name stays beyond the first pass");
    }

    @Test
    @DisplayName("the theme of a death follows from its age and the draft of its analysis")
    void themes() {
        assertEquals(PanelTheme.NEONATAL, PanelTheme.of(3, "expected", null));
        assertEquals(PanelTheme.NEONATAL, PanelTheme.of(200, "expected", DeathCategory.PERINATAL));
        assertEquals(PanelTheme.SUDDEN, PanelTheme.of(222, "unexpected", DeathCategory.UNEXPLAINED));
        assertEquals(PanelTheme.SELF_HARM, PanelTheme.of(5900, "unexpected", DeathCategory.SUICIDE));
        assertEquals(PanelTheme.EXTERNAL, PanelTheme.of(222, "unexpected", DeathCategory.TRAUMA));
        assertEquals(PanelTheme.OTHER, PanelTheme.of(null, null, null));
    }
}
