package uk.slp.portal.discovery.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.ThemeWords;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.recommendation.PublicLine;
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

    /** Kinds of documents that give the whole before the single case, the shortest first. */
    private static final List<String> OVERVIEWS = List.of("briefing", "thematic_review", "national_review");

    private static final int MOST_OVERVIEWS = 3;

    private final Themes.Theme theme;
    private final ThemeWords words;
    private final List<LearningView> chosen;
    private final ThemeAnswers answers;
    private final SearchPage documents;
    private final ReadingList reading;
    private final Trend trend;
    private final String context;
    private List<PublicLine> ledger = List.of();

    /**
     * The page of a theme.
     *
     * @param theme the theme
     * @param words what it means
     * @param chosen what the librarian would have read first; what was withdrawn is left out here
     * @param answers what the index says about it
     * @param reading the reading list that the reader carries along
     * @param thisYear the year that is not over
     * @param context where the portal stands on its server
     */
    ThemeView(
            Themes.Theme theme,
            ThemeWords words,
            List<LearningView> chosen,
            ThemeAnswers answers,
            ReadingList reading,
            int thisYear,
            String context) {
        this.theme = theme;
        this.words = words;
        this.chosen = chosen.stream().filter(LearningView::published).toList();
        this.answers = answers;
        this.documents = answers.documents();
        this.reading = reading;
        this.trend = answers.trend(thisYear);
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
     * @param code its name in a reading list
     * @param addHref the reading list with it
     * @param ledger where a recommendation stands with its area; null of what is none
     */
    public record KeyPassage(
            String margin,
            String label,
            String href,
            String text,
            String meta,
            String code,
            String addHref,
            @Nullable PublicLine ledger) {
        /** "Accepted, since 24 November 2026"; empty of what is no recommendation. */
        public String state() {
            if (ledger == null || ledger.words().isEmpty()) {
                return "";
            }
            return ledger.released() == null ? ledger.words() : ledger.words() + ", since " + Words.day(ledger.since());
        }
    }

    /**
     * To whom recommendations are addressed.
     *
     * @param number how many of those looked at
     */
    public record Addressee(String name, int number) {}

    /** The publications of the recommendations on the page, by the last parts of their addresses. */
    Set<String> recommending() {
        return getRecommendations().stream()
                .map(passage -> passage.code().substring(0, passage.code().indexOf(':')))
                .collect(Collectors.toSet());
    }

    /** The same page with where recommendations stand. */
    ThemeView with(List<PublicLine> lines) {
        ledger = List.copyOf(lines);
        return this;
    }

    public String getCode() {
        return theme.code();
    }

    /** What the theme means; empty if nobody has said. */
    public String getDefinition() {
        return words.definition();
    }

    /** How much was published when. */
    public Trend getTrend() {
        return trend;
    }

    /** What to read first: as the librarian chose, else overviews, the shortest kind first. */
    public List<HomePage.Entry> getReadFirst() {
        if (!chosen.isEmpty()) {
            return chosen.stream()
                    .map(item -> new HomePage.Entry(
                            Words.day(item.publishedOn()),
                            item.title(),
                            reading.at(context + item.url()),
                            item.summary(),
                            item.type().label() + ", " + item.publisher() + "."))
                    .toList();
        }
        return documents.hits().stream()
                .filter(hit -> OVERVIEWS.contains(hit.type()))
                .sorted(Comparator.comparingInt((Hit hit) -> OVERVIEWS.indexOf(hit.type())))
                .limit(MOST_OVERVIEWS)
                .map(this::entry)
                .toList();
    }

    /** In what order that is. */
    public String getReadFirstOrder() {
        return chosen.isEmpty() ? "Overviews, the shortest kind first." : "In the order the librarian chose.";
    }

    /** Broader themes. */
    public List<ThemeLink> getBroader() {
        return links(Themes.broader(theme.code()));
    }

    /** Narrower themes; what carries one of them is found here as well. */
    public List<ThemeLink> getNarrower() {
        return links(Themes.narrower(theme.code()));
    }

    private List<ThemeLink> links(List<Themes.Theme> themes) {
        return themes.stream().map(other -> ThemeLink.of(other, 0, context)).toList();
    }

    /** To whom recommendations are addressed, most first. */
    public List<Addressee> getAddressees() {
        return answers.addressees().stream()
                .map(entry -> new Addressee(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** "All 93 recommendations"; "The newest 100 of 240 recommendations". */
    public String getAddressed() {
        long all = answers.allRecommendations().total();
        int looked = answers.allRecommendations().hits().size();
        return all > looked
                ? "To whom the newest " + looked + " of " + Words.number(all, Unit.RECOMMENDATION) + " are addressed"
                : "To whom "
                        + (all == 1
                                ? "the one recommendation is"
                                : "the " + Words.number(all, Unit.RECOMMENDATION) + " are")
                        + " addressed";
    }

    /** "All 93 recommendations". */
    public String getAllRecommendationsWords() {
        long all = answers.allRecommendations().total();
        return all == 1 ? "The one recommendation" : "All " + Words.number(all, Unit.RECOMMENDATION);
    }

    /** The reading list, as far as the address carries it. */
    public String getReadingHref() {
        return reading.at(context + ReadingList.PATH);
    }

    /** "Reading list (3)". */
    public String getReadingWords() {
        int passages = reading.passages().size();
        return "Reading list" + (passages == 0 ? "" : " (" + passages + ")");
    }

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

    /** Every passage that speaks of this theme, in the items that carry it. */
    public String getAllPassages() {
        return search().with("q", theme.label()).with("unit", "passage").toString();
    }

    public String getFeed() {
        return search().at(context + FeedServlet.PATH).toString();
    }

    /** The newest items. */
    public List<HomePage.Entry> getNewest() {
        return documents.hits().stream().limit(NEWEST).map(this::entry).toList();
    }

    private HomePage.Entry entry(Hit hit) {
        return new HomePage.Entry(
                Words.day(hit.publishedOn()),
                hit.title(),
                reading.at(context + hit.url()),
                hit.summary(),
                Words.type(hit.type()) + ", " + hit.publisher() + ".");
    }

    /** Findings to begin with, no two from the same document. */
    public List<KeyPassage> getFindings() {
        return some(answers.passages(), PassageKind.FINDING);
    }

    /** Recommendations to begin with, no two from the same document. */
    public List<KeyPassage> getRecommendations() {
        return some(answers.recommendations(), PassageKind.RECOMMENDATION);
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
        String slug = hit.url().substring(hit.url().lastIndexOf('/') + 1);
        ReadingList.Passage one = new ReadingList.Passage(slug, passage.anchor());
        return new KeyPassage(
                Words.margin(passage),
                Words.place(passage, hit.title()),
                reading.at(context + hit.url()) + "#" + passage.anchor(),
                Piece.plain(passage.html()),
                Words.shortTitle(hit.title()) + ", " + hit.publisher() + ", "
                        + hit.publishedOn().getYear() + "." + addressee,
                one.code(),
                reading.with(one).at(context + ReadingList.PATH),
                ledger.stream()
                        .filter(line ->
                                line.slug().equals(slug) && line.anchor().equals(passage.anchor()))
                        .findFirst()
                        .orElse(null));
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
                .filter(other -> together.getOrDefault(other.code(), 0) > 1 && !standsInLine(other.code()))
                .sorted(Comparator.comparingInt((Themes.Theme other) -> -together.get(other.code())))
                .limit(NEAR)
                .map(other -> ThemeLink.of(other, together.get(other.code()), context))
                .toList();
    }

    /** Whether one of the two themes is part of the other. */
    private boolean standsInLine(String other) {
        return Themes.within(other).contains(theme.code())
                || Themes.within(theme.code()).contains(other);
    }

    /** Words that a search for this theme looks for as well. */
    public String getRelatedWords() {
        return String.join(
                ", ",
                answers.passages().expansions().stream()
                        .flatMap(expansion -> expansion.added().stream())
                        .distinct()
                        .limit(10)
                        .toList());
    }
}
