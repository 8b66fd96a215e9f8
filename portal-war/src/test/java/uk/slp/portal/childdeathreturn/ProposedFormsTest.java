package uk.slp.portal.childdeathreturn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Supplementary forms")
class ProposedFormsTest {
    @Test
    @DisplayName("are proposed by the place and by what agencies answered, each with who said it")
    void byAnswers() {
        Map<String, String> proposed = ProposedForms.of(Map.of(
                "Police", Map.of("event_place", "road", "maltreatment", "none"), "School", Map.of("self_harm", "yes")));
        assertEquals(Set.of("traffic", "suicide"), proposed.keySet());
        assertTrue(proposed.get("traffic").startsWith("Police: "));
    }
}
