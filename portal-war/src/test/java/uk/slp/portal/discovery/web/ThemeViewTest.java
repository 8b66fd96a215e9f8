package uk.slp.portal.discovery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.search.Facet;
import uk.slp.search.FacetCount;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchPage;

@DisplayName("Themes")
class ThemeViewTest {
    private static final Themes.Theme NEGLECT = new Themes.Theme("neglect", "harm", "Neglect");

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
        SearchPage nothing = Answers.page(0, List.of(), Map.of());
        ThemeView view = new ThemeView(NEGLECT, nothing, passages, nothing, "");
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
