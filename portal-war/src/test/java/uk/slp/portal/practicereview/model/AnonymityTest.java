package uk.slp.portal.practicereview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.slp.portal.practicereview.IdentityMatch;
import uk.slp.portal.practicereview.model.Anonymity.Identifiers;

@DisplayName("Rule 50: the search of a report for what identifies a child")
class AnonymityTest {
    private static final Identifiers CHILD =
            new Identifiers(List.of("Zo\u00eb Marie", "O'Brannigan"), List.of("2022-08-03", "2021", "about four"));

    private static List<String> kinds(String text) {
        return Anonymity.matches(text, CHILD).stream().map(IdentityMatch::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"When ZO\u00cb came", "(Marie)", "the O'Brannigan family", "Marie's mother", "marie, then four"})
    @DisplayName("finds each part of a name, in any case")
    void names(String text) {
        assertEquals(List.of("name"), kinds(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born on 3 August 2022",
                "born 3rd August 2022",
                "03/08/2022",
                "3.8.2022",
                "(2022-08-03)",
                "3 Aug 2022",
                "August 3, 2022",
                "03/08/22"
            })
    @DisplayName("finds a date of birth however it is written")
    void dates(String text) {
        assertTrue(kinds(text).contains("date_of_birth"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number 943 476 5919.", "9434765919", "943-476-5919"})
    @DisplayName("finds an NHS number, whosever it is")
    void nhsNumbers(String text) {
        assertEquals(List.of("nhs_number"), kinds(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at LE1 6TH", "sw1a 1aa", "in M11AE."})
    @DisplayName("finds a postcode")
    void postcodes(String text) {
        assertEquals(List.of("postcode"), kinds(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mariella and Anne-Mariette",
                "the year 2021, when they were about four",
                "943 476 5918 is not a valid number",
                "telephone 12345678901",
                "Working Together 2023, chapter 5",
                "3 August 2023 and 13 August 2022"
            })
    @DisplayName("leaves alone what identifies nobody")
    void nothing(String text) {
        assertEquals(List.of(), kinds(text));
    }

    @Test
    @DisplayName("shows the words around a match")
    void around() {
        String text = "x ".repeat(50) + "and then Marie was seen " + "y ".repeat(50);
        IdentityMatch match = Anonymity.matches(text, CHILD).get(0);
        assertTrue(match.excerpt().contains("and then Marie was seen"));
        assertTrue(match.excerpt().startsWith("\u2026") && match.excerpt().endsWith("\u2026"));
    }
}
