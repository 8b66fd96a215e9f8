package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.NearRecommendations;
import uk.slp.search.Facet;
import uk.slp.search.Hit;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;

/**
 * Published recommendations near to one that is being written. The text is handed to the index of this node as an
 * argument and is gone when the answer is, as with {@link LearningBeside}.
 */
@ApplicationScoped
public class RecommendationsNear implements NearRecommendations {
    @Inject
    private LearningIndex index;

    @Override
    public List<Place> near(String text, @Nullable String area, int most) {
        SearchQuery.Builder within = SearchQuery.by(Visibility.everyone())
                .unit(Unit.RECOMMENDATION)
                .counted(Set.of())
                .size(most);
        if (area != null) {
            within.filter(Facet.AREA, List.of(area));
        }
        return index.similarToText(text, within.build()).stream()
                .filter(hit -> !hit.passages().isEmpty())
                .map(RecommendationsNear::place)
                .toList();
    }

    private static Place place(Hit hit) {
        return new Place(
                hit.url().substring(hit.url().lastIndexOf('/') + 1),
                hit.passages().get(0).anchor());
    }
}
