package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.SimilarItem;
import uk.slp.portal.learning.SimilarLearning;
import uk.slp.search.Hit;
import uk.slp.search.SearchQuery;
import uk.slp.search.Theme;
import uk.slp.search.Visibility;

/** Finds similar learning in this node's index, which holds published items only. */
@ApplicationScoped
public class SimilarInIndex implements SimilarLearning {
    private static final int MOST_WORDS = 6;

    @Inject
    private LearningIndex index;

    @Override
    public List<SimilarItem> to(LearningView item) {
        if (!item.published()) {
            return List.of();
        }
        SearchQuery within = SearchQuery.by(Visibility.everyone())
                .counted(Set.of())
                .size(MOST)
                .build();
        Set<String> themes = new HashSet<>(item.themes());
        return index.similarTo(item.id().toString(), within).stream()
                .map(hit -> similar(hit, themes))
                .toList();
    }

    private static SimilarItem similar(Hit hit, Set<String> themes) {
        return new SimilarItem(
                hit.url().substring(hit.url().lastIndexOf('/') + 1),
                hit.type(),
                hit.title(),
                hit.publisher(),
                hit.publishedOn(),
                hit.themes().stream()
                        .filter(theme -> themes.contains(theme.code()))
                        .map(Theme::label)
                        .toList(),
                hit.why().words().stream().limit(MOST_WORDS).toList());
    }
}
