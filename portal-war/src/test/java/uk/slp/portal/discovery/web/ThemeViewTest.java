package uk.slp.portal.discovery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.discovery.ThemeWords;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.search.Facet;
import uk.slp.search.FacetCount;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchPage;

@DisplayName("Themes")
class ThemeViewTest {
    private static final Themes.Theme NEGLECT = new Themes.Theme("neglect", "harm", "Neglect");

    private static final SearchPage NOTHING = Answers.page(0, List.of(), Map.of());

    private static ThemeView view(
            SearchPage documents, SearchPage passages, SearchPage all, List<LearningView> chosen) {
        return new ThemeView(
                NEGLECT,
                new ThemeWords("neglect", 0, "What it means.", "", "", "", null),
                chosen,
                new ThemeAnswers(documents, passages, NOTHING, all),
                ReadingList.empty(),
                2026,
                "");
    }

    @Test
    @DisplayName("say how many documents were published each year and how many of them recommend something")
    void trend() {
        SearchPage documents = Answers.page(
                9,
                List.of(),
                Map.of(
                        Facet.YEAR,
                        List.of(new FacetCount("2026", 2), new FacetCount("2024", 6), new FacetCount("2022", 1))));
        SearchPage recommendations = Answers.page(
                3,
                List.of(
                        Answers.hit("a", "A", Answers.addressed("r1", "all partners")),
                        Answers.hit("a", "A", Answers.addressed("r2", "all partners")),
                        Answers.hit("b", "B", Answers.addressed("r1", "the Government"))),
                Map.of());
        ThemeView view = view(documents, NOTHING, recommendations, List.of());
        assertEquals(
                List.of("2022 1 0", "2023 0 0", "2024 6 0", "2025 0 0", "2026 so far 2 2"),
                view.getTrend().years().stream()
                        .map(year -> year.label() + " " + year.documents() + " " + year.recommending())
                        .toList());
        assertTrue(view.getTrend().drawn() && view.getTrend().both());
        assertEquals(
                "From 1 in 2022 to 2 in 2026 so far; most in 2024, 6.",
                view.getTrend().told());
        assertEquals(
                List.of("all partners 2", "the Government 1"),
                view.getAddressees().stream()
                        .map(to -> to.name() + " " + to.number())
                        .toList());
        assertEquals("To whom the 3 recommendations are addressed", view.getAddressed());
    }

    @Test
    @DisplayName("leave out the line of recommendations when not all of them are known")
    void halfKnown() {
        SearchPage documents = Answers.page(
                3, List.of(), Map.of(Facet.YEAR, List.of(new FacetCount("2026", 1), new FacetCount("2024", 2))));
        SearchPage some =
                Answers.page(240, List.of(Answers.hit("a", "A", Answers.addressed("r1", "all partners"))), Map.of());
        ThemeView view = view(documents, NOTHING, some, List.of());
        assertFalse(view.getTrend().both());
        assertEquals("To whom the newest 1 of 240 recommendations are addressed", view.getAddressed());
    }

    @Test
    @DisplayName("draw every number at its height, the highest with its number")
    void drawing() {
        Trend.Chart chart =
                Trend.of(Map.of(2024, 8, 2025, 4, 2026, 0), null, 2026).wide();
        assertEquals(
                List.of("2", "4", "6", "8"),
                chart.scale().stream().map(Trend.Mark::text).toList());
        assertEquals("46.0,40.0 337.0,153.0 628.0,266.0", chart.documents());
        assertEquals("8", chart.peak().text());
        assertEquals(
                List.of("2024", "2025", "2026"),
                chart.labels().stream().map(Trend.Mark::text).toList());
        Trend all = Trend.of(Map.of(2024, 2, 2025, 1), Map.of(2024, 2, 2025, 1), 2026);
        assertFalse(all.both());
        assertEquals(" Each of them recommends something.", all.each());
        assertFalse(Trend.of(Map.of(2026, 3), null, 2026).drawn());
        assertTrue(Trend.of(Map.of(), null, 2026).years().isEmpty());
    }

    @Test
    @DisplayName("have overviews read first, the shortest kind first, until the librarian has chosen")
    void readFirst() {
        SearchPage documents = Answers.page(
                3,
                List.of(
                        Answers.ofType("local_review", "A review"),
                        Answers.ofType("national_review", "The nation"),
                        Answers.ofType("briefing", "Seven minutes")),
                Map.of());
        ThemeView view = view(documents, NOTHING, NOTHING, List.of());
        assertEquals(
                List.of("Seven minutes", "The nation"),
                view.getReadFirst().stream().map(HomePage.Entry::title).toList());
        assertEquals("Overviews, the shortest kind first.", view.getReadFirstOrder());
    }

    @Test
    @DisplayName("stand within one another: what is narrower is found in the broader, and no theme is its own part")
    void hierarchy() {
        assertEquals(
                List.of("sexual_abuse_extrafamilial", "extrafamilial_harm"),
                Themes.within("child_sexual_exploitation"));
        assertEquals(
                List.of("nai_infants", "fabricated_illness"),
                Themes.narrower("physical_abuse").stream()
                        .map(Themes.Theme::code)
                        .toList());
        Themes.all().forEach(theme -> assertFalse(Themes.within(theme.code()).contains(theme.code()), theme.code()));
    }

    @Test
    @DisplayName("begin with findings, one from each document")
    void findings() {
        SearchPage passages = Answers.page(
                4,
                List.of(
                        Answers.hit("a", "A: one", Answers.passage("p1.1", PassageKind.PARAGRAPH, "no finding")),
                        Answers.hit("a", "A: one", Answers.passage("f1", PassageKind.FINDING, "first <mark>x</mark>")),
                        Answers.hit("a", "A: one", Answers.passage("f2", PassageKind.FINDING, "second")),
                        Answers.hit("b", "B: two", Answers.passage("f3", PassageKind.FINDING, "third"))),
                Map.of());
        ThemeView view = view(NOTHING, passages, NOTHING, List.of());
        assertEquals(
                List.of("/learning/a#f1 first x", "/learning/b#f3 third"),
                view.getFindings().stream()
                        .map(passage -> passage.href() + " " + passage.text())
                        .toList());
        assertTrue(view.isNothing());
        assertEquals("/learning/feed.atom?theme=neglect", view.getFeed());
    }

    @Test
    @DisplayName("stand in the groups of the vocabulary, each with its number")
    void groups() {
        SearchPage page = Answers.page(
                9,
                List.of(),
                Map.of(
                        Facet.THEME,
                        List.of(
                                new FacetCount("neglect", 9),
                                new FacetCount("supervision", 4),
                                new FacetCount("escalation", 6))));
        List<ThemesPage.Group> groups = ThemesPage.grouped(ThemeLink.all(page, ""));
        assertEquals(
                List.copyOf(Themes.FACETS.values()),
                groups.stream().map(ThemesPage.Group::title).toList());
        assertEquals(
                Themes.all().size(),
                groups.stream().mapToInt(group -> group.themes().size()).sum());
        assertEquals("9", groups.get(0).themes().get(0).count());
        assertEquals(
                List.of("Neglect", "Escalation and professional disagreement", "Supervision"),
                HomePage.some(ThemeLink.inUse(page, "")).stream()
                        .map(ThemeLink::label)
                        .toList());
    }
}
