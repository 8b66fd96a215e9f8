package uk.slp.portal.discovery.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.search.Hit;
import uk.slp.search.PassageHit;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchPage;
import uk.slp.search.Theme;
import uk.slp.search.Unit;

/** Everything the page of a theme shows. */
public final class ThemeView {
    private static final int NEWEST = 5;
    private static final int PASSAGES = 4;
    private static final int NEAR = 5;

    private final Themes.Theme theme;
    private final SearchPage documents;
    private final SearchPage passages;
    private final SearchPage recommendations;
    private final String context;

    /**
     * The page of a theme.
     *
     * @param theme the theme
     * @param documents published items with the theme, newest first
     * @param passages passages of those items that speak of the theme
     * @param recommendations recommendations of those items that speak of the theme
     * @param context where the portal stands on its server
     */
    ThemeView(
            Themes.Theme theme, SearchPage documents, SearchPage passages, SearchPage recommendations, String context) {
        this.theme = theme;
        this.documents = documents;
        this.passages = passages;
        this.recommendations = recommendations;
        this.context = context;
    }

    /**
     * A passage with its address in the margin.
     *
     * @param margin its address
     * @param label the address in words
     * @param href where it stands
     * @param text its words
     * @param meta where it comes from
     */
    public record KeyPassage(String margin, String label, String href, String text, String meta) {}

    public String getLabel() {
        return theme.label();
    }

    public String getFacetLabel() {
        return Themes.FACETS.getOrDefault(theme.facet(), theme.facet());
    }

    /** Address of the theme's group on the page of themes. */
    public String getFacetHref() {
        return context + "/themes#" + theme.facet();
    }

    public boolean isNothing() {
        return documents.total() == 0;
    }

    /** "12 published documents". */
    public String getFound() {
        return Words.number(documents.total(), Unit.DOCUMENT).replace(" document", " published document");
    }

    private SearchAddress search() {
        return SearchAddress.empty(context).with("theme", theme.code());
    }

    /** Everything with this theme, newest first. */
    public String getAllDocuments() {
        return search().with("sort", "newest").toString();
    }

    /** Every recommendation of the items with this theme. */
    public String getAllRecommendations() {
        return search().with("unit", "recommendation").toString();
    }

    public String getFeed() {
        return search().at(context + FeedServlet.PATH).toString();
    }

    /** The newest items. */
    public List<HomePage.Entry> getNewest() {
        return documents.hits().stream()
                .limit(NEWEST)
                .map(hit -> new HomePage.Entry(
                        Words.day(hit.publishedOn()),
                        hit.title(),
                        context + hit.url(),
                        hit.summary(),
                        Words.type(hit.type()) + ", " + hit.publisher() + "."))
                .toList();
    }

    /** Findings to begin with, no two from the same document. */
    public List<KeyPassage> getFindings() {
        return some(passages, PassageKind.FINDING);
    }

    /** Recommendations to begin with, no two from the same document. */
    public List<KeyPassage> getRecommendations() {
        return some(recommendations, PassageKind.RECOMMENDATION);
    }

    private List<KeyPassage> some(SearchPage page, PassageKind kind) {
        List<KeyPassage> some = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Hit hit : page.hits()) {
            for (PassageHit passage : hit.passages()) {
                if (passage.kind() == kind && some.size() < PASSAGES && seen.add(hit.id())) {
                    some.add(keyPassage(hit, passage));
                }
            }
        }
        return some;
    }

    private KeyPassage keyPassage(Hit hit, PassageHit passage) {
        String addressee =
                passage.addressee() == null || passage.addressee().isBlank() ? "" : " To " + passage.addressee() + ".";
        return new KeyPassage(
                Words.margin(passage),
                Words.place(passage, hit.title()),
                context + hit.url() + "#" + passage.anchor(),
                Piece.plain(passage.html()),
                Words.shortTitle(hit.title()) + ", " + hit.publisher() + ", "
                        + hit.publishedOn().getYear() + "." + addressee);
    }

    /** Themes that stand together with this one most often. */
    public List<ThemeLink> getNear() {
        Map<String, Integer> together = new LinkedHashMap<>();
        for (Hit hit : documents.hits()) {
            for (Theme other : hit.themes()) {
                if (!other.code().equals(theme.code())) {
                    together.merge(other.code(), 1, Integer::sum);
                }
            }
        }
        return Themes.all().stream()
                .filter(other -> together.getOrDefault(other.code(), 0) > 1)
                .sorted(Comparator.comparingInt((Themes.Theme other) -> -together.get(other.code())))
                .limit(NEAR)
                .map(other -> ThemeLink.of(other, together.get(other.code()), context))
                .toList();
    }

    /** Words that a search for this theme looks for as well. */
    public String getRelatedWords() {
        return String.join(
                ", ",
                passages.expansions().stream()
                        .flatMap(expansion -> expansion.added().stream())
                        .distinct()
                        .limit(10)
                        .toList());
    }
}
