package uk.slp.portal.learning.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.PublicLine;

/**
 * Where a recommendation stands with its area, as far as the area has released it; its names are promises.
 *
 * @param id its reference in the ledger of recommendations
 * @param state {@code no_answer} until the area releases an answer, {@code not_answered_here} where no area does
 * @param since day since when it stands so
 * @param url its line in the ledger
 */
public record RecommendationState(String id, String state, String words, LocalDate since, String url) {
    /** The state of what stands at an address; null of what is no recommendation. */
    static @Nullable RecommendationState of(List<PublicLine> ledger, String anchor) {
        return ledger.stream()
                .filter(line -> line.anchor().equals(anchor))
                .findFirst()
                .map(line -> new RecommendationState(
                        line.reference(),
                        line.state(),
                        line.words(),
                        line.since(),
                        "/api/v1/recommendations/" + line.reference()))
                .orElse(null);
    }
}
