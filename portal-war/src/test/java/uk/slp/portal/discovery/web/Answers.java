package uk.slp.portal.discovery.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.search.Facet;
import uk.slp.search.FacetCount;
import uk.slp.search.Hit;
import uk.slp.search.PassageHit;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchPage;
import uk.slp.search.Theme;
import uk.slp.search.Why;

/** Answers of the search library, made by hand. */
final class Answers {
    private Answers() {}

    /** A search as an address says it: {@code q=county lines&theme=neglect}. */
    static SearchParameters asked(String address) {
        return new SearchParameters(name -> Arrays.stream(address.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .toList());
    }

    static SearchPage page(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets) {
        Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(facet, facets.getOrDefault(facet, List.of()));
        }
        return new SearchPage(total, 1, 1, 10, List.of(), null, hits, all);
    }

    static Hit hit(String id, String title, PassageHit... passages) {
        return hit(id, title, Why.nothing(), passages);
    }

    static Hit hit(String id, String title, Why why, PassageHit... passages) {
        return new Hit(
                id,
                "local_review",
                title,
                "Eastmere Safeguarding Children Partnership",
                LocalDate.of(2026, 11, 24),
                List.of(new Theme("neglect", "Neglect")),
                "/learning/" + id,
                1f,
                "What it is about.",
                new ArrayList<>(Arrays.asList(passages)),
                0,
                why);
    }

    static PassageHit passage(String anchor, PassageKind kind, String html) {
        return new PassageHit(anchor, "What people saw", kind, html, null);
    }

    static PassageHit addressed(String anchor, String to) {
        return new PassageHit(anchor, "Recommendations", PassageKind.RECOMMENDATION, "Do it.", to);
    }

    static Hit ofType(String type, String title) {
        Hit hit = hit(title.toLowerCase(Locale.ROOT).replace(' ', '-'), title);
        return new Hit(
                hit.id(),
                type,
                hit.title(),
                hit.publisher(),
                hit.publishedOn(),
                hit.themes(),
                hit.url(),
                hit.score(),
                hit.summary(),
                hit.passages(),
                hit.furtherPassages(),
                hit.why());
    }
}
