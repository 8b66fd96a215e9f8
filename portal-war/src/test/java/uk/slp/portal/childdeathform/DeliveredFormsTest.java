package uk.slp.portal.childdeathform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The forms that come with the portal")
class DeliveredFormsTest {
    /** Supplementary forms that the published notes on the national set name (domain reference 6.4). */
    private static final Set<String> NAMED = Set.of(
            "asthma_anaphylaxis",
            "cardiac",
            "care_pathway",
            "drowning",
            "sudden_unexpected",
            "genetic_congenital",
            "delivery_neonatal");

    private final List<FormDefinition> forms = DeliveredForms.all();

    @Test
    @DisplayName("can each be published as they are")
    void right() {
        forms.forEach(form -> assertEquals(List.of(), FormCheck.problems(form), form.code()));
    }

    @Test
    @DisplayName("are the reporting form and the supplementary forms of the national set")
    void set() {
        Set<String> codes = forms.stream().map(FormDefinition::code).collect(Collectors.toSet());
        assertTrue(codes.containsAll(NAMED), codes.toString());
        assertEquals(
                1,
                forms.stream()
                        .filter(form -> form.use().equals(FormDefinition.REPORTING))
                        .count());
        assertEquals(forms.size(), codes.size());
    }

    @Test
    @DisplayName(
            "ask about everything the reporting form is to hold: among others height, body mass index, poverty, barriers")
    void reporting() {
        FormDefinition reporting = forms.stream()
                .filter(form -> form.code().equals("reporting"))
                .findFirst()
                .orElseThrow();
        assertTrue(reporting.size() >= 150, "Only " + reporting.size() + " questions");
        for (String code : List.of(
                "height",
                "weight",
                "mother_bmi",
                "gravidity",
                "parity",
                "related_parents",
                "money_worries",
                "barriers",
                "support_offered",
                "factors_child",
                "factors_service",
                "good_practice",
                "learning",
                "actions")) {
            assertTrue(reporting.question(code).isPresent(), code);
        }
    }

    @Test
    @DisplayName("are written and read without losing anything")
    void written() {
        forms.forEach(form -> {
            assertEquals(form, FormJson.read(FormJson.write(form)), form.code());
            assertEquals(form, FormJson.read(FormJson.file(form)), form.code());
        });
    }
}
