package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.slp.portal.known.NearPassage;
import uk.slp.portal.known.NearText;
import uk.slp.portal.known.PublishedLearning;
import uk.slp.portal.known.SourcePassage;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.report.UnitKind;
import uk.slp.search.Facet;
import uk.slp.search.Hit;
import uk.slp.search.PassageHit;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;

/**
 * Published learning beside what somebody writes. The text is handed to the index of this node as an argument and is
 * gone when the answer is: it is no address, no line of a log and no entry of a cache.
 */
@ApplicationScoped
public class LearningBeside implements PublishedLearning {
    /** So many are looked at before ages and harm change their order. */
    private static final int POOL = 40;

    /** What is about children of the same age, or about the same harm, counts for so much more. */
    private static final double HELP = 1.15;

    /** Several passages of one document say less than those of several. */
    private static final int MOST_OF_ONE = 2;

    private static final int MOST_WORDS = 5;

    @Inject
    private LearningIndex index;

    @Inject
    private LearningQueries learning;

    @Override
    public List<NearPassage> near(NearText text) {
        int pool = Math.min(SearchQuery.MAX_SIZE, POOL + text.except().size());
        Map<String, Hit> found = new LinkedHashMap<>();
        Map<String, Double> weights = new HashMap<>();
        for (Hit hit : index.similarToText(text.text(), within(pool).build())) {
            found.put(code(hit), hit);
            weights.put(code(hit), (double) hit.score());
        }
        help(text, pool, Facet.AGE_BAND, text.ageBands(), found, weights);
        help(text, pool, Facet.HARM, text.harms(), found, weights);
        text.except().forEach(found::remove);
        List<Hit> best = new ArrayList<>(found.values());
        best.sort(Comparator.comparingDouble((Hit hit) -> -weights.getOrDefault(code(hit), 0.0)));
        Map<String, Integer> perItem = new HashMap<>();
        return best.stream()
                .filter(hit -> perItem.merge(hit.id(), 1, Integer::sum) <= MOST_OF_ONE)
                .limit(text.most())
                .map(LearningBeside::near)
                .toList();
    }

    /** A filter gives the same passages with the same scores as without it, so it can be added up with them. */
    private void help(
            NearText text,
            int pool,
            Facet facet,
            Collection<String> values,
            Map<String, Hit> found,
            Map<String, Double> weights) {
        if (values.isEmpty()) {
            return;
        }
        for (Hit hit : index.similarToText(
                text.text(), within(pool).filter(facet, values).build())) {
            found.putIfAbsent(code(hit), hit);
            weights.merge(code(hit), hit.score() * HELP, (known, same) -> known * HELP);
        }
    }

    private static SearchQuery.Builder within(int size) {
        return SearchQuery.by(Visibility.everyone())
                .unit(Unit.PASSAGE)
                .counted(Set.of())
                .size(size);
    }

    private static String slug(Hit hit) {
        return hit.url().substring(hit.url().lastIndexOf('/') + 1);
    }

    private static String code(Hit hit) {
        return slug(hit) + ":" + hit.passages().get(0).anchor();
    }

    private static NearPassage near(Hit hit) {
        PassageHit passage = hit.passages().get(0);
        return new NearPassage(
                slug(hit),
                passage.anchor(),
                UnitKind.valueOf(passage.kind().name()).label() + " "
                        + passage.anchor().substring(1),
                hit.title(),
                hit.publisher(),
                hit.publishedOn().getYear(),
                plain(passage.html()),
                hit.why().words().stream().limit(MOST_WORDS).toList());
    }

    /** The words of what the search library gives: escaped text in which only the marks are markup. */
    private static String plain(String html) {
        return html.replace("<mark>", "")
                .replace("</mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Override
    public Optional<SourcePassage> passage(String slug, String anchor) {
        return learning.bySlug(slug).filter(LearningView::published).flatMap(item -> item.report()
                .unit(anchor)
                .map(unit -> new SourcePassage(
                        item.id(),
                        item.textNumber(),
                        item.slug(),
                        unit.anchor(),
                        item.nameOf(unit),
                        item.title(),
                        item.publisher(),
                        item.publishedOn().getYear(),
                        unit.text())));
    }
}
