package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Standing searches")
class StandingSearchesTest {
    private static final int DOCUMENTS = 60;
    private static final int SEARCHES = 250;

    /** Plain words, words of the vocabulary, words in several forms, function words. */
    private static final List<String> WORDS = List.of(
            "county",
            "lines",
            "CCE",
            "exploitation",
            "criminal",
            "child",
            "children",
            "looked-after",
            "LAC",
            "neglect",
            "neglected",
            "bruise",
            "bruising",
            "baby",
            "sleep",
            "sleeping",
            "father",
            "fathers",
            "unseen",
            "was",
            "not",
            "brought",
            "the",
            "of",
            "in",
            "appointment",
            "school",
            "moved",
            "areas",
            "police",
            "health",
            "visitor",
            "hidden",
            "men",
            "organisation",
            "organization",
            "domestic",
            "abuse",
            "alcohol");

    private static final List<String> THEMES = List.of("neglect", "county_lines", "hidden_men");
    private static final List<String> TYPES = List.of("local_review", "national_review", "briefing");
    private static final List<String> AREAS = List.of("Calderwick", "Thornmere");
    private static final Set<String> EVERYONE = Set.of("public");

    @Test
    @DisplayName("of many kinds match each document exactly when a search of the index finds it")
    void asTheIndexFinds() throws IOException {
        for (long seed : new long[] {1, 20261127}) {
            Random random = new Random(seed);
            List<SearchDocument> documents = documents(random);
            Map<String, SearchQuery> searches = searches(random);
            Map<String, Set<String>> brute = new TreeMap<>();
            try (Library library = new Library().with(documents.toArray(SearchDocument[]::new))) {
                for (Map.Entry<String, SearchQuery> search : searches.entrySet()) {
                    for (String id : found(library, search.getValue())) {
                        brute.computeIfAbsent(id, key -> new TreeSet<>()).add(search.getKey());
                    }
                }
            }
            try (StandingSearches standing = new StandingSearches(Vocabulary.standard())) {
                standing.put(searches);
                assertEquals(SEARCHES, standing.names().size());
                Map<String, Set<String>> matches = new TreeMap<>(standing.matches(documents));
                for (String id : brute.keySet()) {
                    assertEquals(brute.get(id), matches.get(id), () -> "searches that match " + id);
                }
                assertEquals(brute, matches);
            }
            int pairs = brute.values().stream().mapToInt(Set::size).sum();
            assertTrue(pairs > DOCUMENTS * SEARCHES / 20 && pairs < DOCUMENTS * SEARCHES / 2, "too easy: " + pairs);
        }
    }

    @Test
    @DisplayName("are replaced by name, and removed")
    void changed() throws IOException {
        SearchDocument document = Library.document("a", "County lines", "A boy was moved.");
        try (StandingSearches standing = new StandingSearches(Vocabulary.standard())) {
            standing.put(Map.of("one", words("county lines"), "two", words("bruise")));
            assertEquals(Map.of("a", Set.of("one")), standing.matches(List.of(document)));
            standing.put(Map.of("one", words("sleep"), "two", words("boy")));
            assertEquals(Map.of("a", Set.of("two")), standing.matches(List.of(document)));
            standing.remove(List.of("two", "unknown"));
            assertEquals(Map.of(), standing.matches(List.of(document)));
            assertEquals(Set.of("one"), standing.names());
        }
    }

    @Test
    @DisplayName("never match what their reader may not see")
    void visibility() throws IOException {
        SearchDocument hidden = Library.builder("a", "County lines", "A boy was moved.")
                .visibility(Set.of("panel"))
                .build();
        try (StandingSearches standing = new StandingSearches(Vocabulary.standard())) {
            standing.put(Map.of("one", words("county lines"), "all", words("")));
            assertEquals(Map.of(), standing.matches(List.of(hidden)));
        }
    }

    @Test
    @DisplayName("take any text, however hostile")
    void hostile() throws IOException {
        SearchDocument document = Library.document("a", "County lines", "A boy was moved.");
        Map<String, SearchQuery> searches = new LinkedHashMap<>();
        for (String text :
                List.of("\"", "-", "-boy", "*:*", "a NEAR/99 b", "\"the of\"~5", "boy ".repeat(3000), "()")) {
            searches.put("search " + searches.size(), words(text));
        }
        try (StandingSearches standing = new StandingSearches(Vocabulary.standard())) {
            standing.put(searches);
            assertTrue(standing.matches(List.of(document)).get("a").size() > 1);
        }
    }

    private static SearchQuery words(String text) {
        return SearchQuery.by(Visibility.everyone()).text(text).asTyped(true).build();
    }

    private static Set<String> found(Library library, SearchQuery search) throws IOException {
        Set<String> ids = new TreeSet<>();
        SearchPage page;
        int number = 1;
        do {
            SearchQuery asked = new SearchQuery(
                    search.visibility(),
                    search.text(),
                    search.unit(),
                    search.filters(),
                    search.yearFrom(),
                    search.yearTo(),
                    search.since(),
                    search.exactWordsOnly(),
                    true,
                    Set.of(),
                    1,
                    SortOrder.NEWEST,
                    number++,
                    SearchQuery.MAX_SIZE);
            page = library.index.search(asked);
            page.hits().forEach(hit -> ids.add(hit.id()));
        } while (page.hits().size() == SearchQuery.MAX_SIZE);
        return ids;
    }

    private static List<SearchDocument> documents(Random random) {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Passage> passages = new ArrayList<>();
            for (int p = random.nextInt(5); p > 0; p--) {
                PassageKind kind = PassageKind.values()[random.nextInt(PassageKind.values().length)];
                passages.add(new Passage("p" + p, some(random, 2), kind, some(random, 12), null));
            }
            List<Theme> themes = new ArrayList<>();
            for (String theme : THEMES) {
                if (random.nextInt(3) == 0) {
                    themes.add(new Theme(theme, theme.replace('_', ' ')));
                }
            }
            documents.add(SearchDocument.builder(
                            "d" + i,
                            1,
                            some(random, 3),
                            LocalDate.of(2019 + random.nextInt(8), 1 + random.nextInt(12), 9))
                    .type(any(random, TYPES))
                    .publisher("A partnership")
                    .url("/learning/d" + i)
                    .area(any(random, AREAS))
                    .themes(themes)
                    .summary(some(random, 4))
                    .passages(passages)
                    .visibility(random.nextInt(10) == 0 ? Set.of("panel") : EVERYONE)
                    .build());
        }
        return documents;
    }

    private static Map<String, SearchQuery> searches(Random random) {
        Map<String, SearchQuery> searches = new LinkedHashMap<>();
        for (int i = 0; i < SEARCHES; i++) {
            SearchQuery.Builder search = SearchQuery.by(Visibility.everyone())
                    .text(text(random))
                    .asTyped(true)
                    .exactWordsOnly(random.nextInt(4) == 0)
                    .unit(Unit.values()[random.nextInt(2) == 0 ? 0 : random.nextInt(Unit.values().length)]);
            if (random.nextInt(4) == 0) {
                search.filter(Facet.THEME, any(random, THEMES));
                if (random.nextBoolean()) {
                    search.filter(Facet.THEME, any(random, THEMES));
                }
            }
            if (random.nextInt(5) == 0) {
                search.filter(Facet.TYPE, any(random, TYPES));
            }
            if (random.nextInt(5) == 0) {
                search.filter(Facet.AREA, any(random, AREAS));
            }
            if (random.nextInt(6) == 0) {
                search.filter(Facet.YEAR, Integer.toString(2019 + random.nextInt(8)));
            }
            if (random.nextInt(5) == 0) {
                int from = 2019 + random.nextInt(8);
                search.years(random.nextBoolean() ? from : null, random.nextBoolean() ? from + 2 : null);
            }
            searches.put("s" + i, search.build());
        }
        return searches;
    }

    private static String text(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> '"' + some(random, 2) + '"';
            case 2 -> some(random, 2) + " -" + any(random, WORDS);
            case 3 -> any(random, WORDS) + " NEAR/3 " + any(random, WORDS);
            case 4 -> '"' + some(random, 2) + "\"~4 " + any(random, WORDS);
            case 5 -> "county lines " + any(random, WORDS);
            default -> some(random, 1 + random.nextInt(3));
        };
    }

    private static String some(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(any(random, WORDS));
        }
        return String.join(" ", words);
    }

    private static String any(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
