package uk.slp.portal.childdeathanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.slp.portal.childdeathanalysis.DeathCategory.ABUSE;
import static uk.slp.portal.childdeathanalysis.DeathCategory.ACUTE;
import static uk.slp.portal.childdeathanalysis.DeathCategory.CHRONIC;
import static uk.slp.portal.childdeathanalysis.DeathCategory.INFECTION;
import static uk.slp.portal.childdeathanalysis.DeathCategory.SUICIDE;
import static uk.slp.portal.childdeathanalysis.DeathCategory.TRAUMA;
import static uk.slp.portal.childdeathanalysis.DeathCategory.UNEXPLAINED;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 62: of several categories the lower number is proposed")
class CategoryHelperTest {
    private static DeathCategory proposed(String causes, DeathCategory... suggested) {
        return CategoryHelper.propose(List.of(suggested), causes).orElseThrow().category();
    }

    @Test
    @DisplayName("as the worked examples have it")
    void examples() {
        assertEquals(SUICIDE, proposed("", SUICIDE, CHRONIC), "suicide (2) and chronic condition (6)");
        assertEquals(TRAUMA, proposed("", INFECTION, TRAUMA), "trauma (3) and infection (9)");
        assertEquals(ACUTE, proposed("Ia SUDEP", UNEXPLAINED), "sudden unexpected death in epilepsy");
        assertEquals(ACUTE, proposed("", UNEXPLAINED, ACUTE));
    }

    @Test
    @DisplayName("for every pair, whichever was said first, with a reason that names both")
    void everyPair() {
        for (DeathCategory a : DeathCategory.values()) {
            for (DeathCategory b : DeathCategory.values()) {
                CategoryHelper.Proposal proposal =
                        CategoryHelper.propose(List.of(a, b), "").orElseThrow();
                assertEquals(
                        Math.min(a.number(), b.number()), proposal.category().number());
                if (a != b) {
                    assertTrue(
                            proposal.why().contains(a.code()) && proposal.why().contains(b.code()));
                }
            }
        }
    }

    @Test
    @DisplayName("nothing is proposed of nothing")
    void nothing() {
        assertTrue(CategoryHelper.propose(List.of(), "SUDEP").isEmpty());
        assertEquals(List.of(), CategoryHelper.cautions(null, List.of(INFECTION), ""));
    }

    @Test
    @DisplayName("the list is 1 to 10 in its order")
    void order() {
        assertEquals(
                IntStream.rangeClosed(1, 10).boxed().toList(),
                Arrays.stream(DeathCategory.values()).map(DeathCategory::number).toList());
    }

    @Test
    @DisplayName(
            "before 10 is chosen, an infection in the cause of death is pointed out; before 1, the decision to notify")
    void cautions() {
        List<String> ten = CategoryHelper.cautions(UNEXPLAINED, List.of(), "Ia Meningococcal septicaemia");
        assertTrue(ten.get(0).contains("category 9 stands higher"), ten::toString);
        assertTrue(CategoryHelper.cautions(ABUSE, List.of(), "").get(0).contains("serious incident"));
        assertTrue(CategoryHelper.cautions(CHRONIC, List.of(SUICIDE), "").get(0).contains("Category 2 is proposed"));
        assertEquals(List.of(), CategoryHelper.cautions(CHRONIC, List.of(INFECTION), ""));
    }
}
