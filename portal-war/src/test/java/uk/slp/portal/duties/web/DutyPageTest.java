package uk.slp.portal.duties.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.duties.DutyFinder;
import uk.slp.portal.duties.DutyRules;
import uk.slp.portal.shared.error.Violation;

@DisplayName("The page: which duty?")
class DutyPageTest {
    private final DutyFinder finder =
            new DutyFinder(DutyRules.standard(), DeadlineCalculator.standard(), "the national Panel");

    private DutyPage page(String... pairs) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return new DutyPage().read(parameters, finder, LocalDate.of(2026, 11, 26));
    }

    private static List<String> fields(DutyPage page) {
        return page.problems().stream().map(Violation::field).toList();
    }

    private static DutyView view(DutyPage page) {
        DutyView view = page.getView();
        assertNotNull(view, () -> fields(page).toString());
        return view;
    }

    @Test
    @DisplayName("asks, when nothing was asked")
    void nothingAsked() {
        DutyPage page = page();
        assertNull(page.getView());
        assertEquals(List.of(), page.problems());
        assertEquals("Which duty?", page.getTitle());
    }

    @Test
    @DisplayName("answers with the last day in its title")
    void answers() {
        DutyPage page = page(
                "abuse",
                "suspected",
                "outcome",
                "seriously_harmed",
                "place",
                "in_area",
                "age",
                "born",
                "dateOfBirth-day",
                "5",
                "dateOfBirth-month",
                "5",
                "dateOfBirth-year",
                "2020",
                "dateOfEvent-day",
                "20",
                "dateOfEvent-month",
                "11",
                "dateOfEvent-year",
                "2026",
                "awareOn",
                "2026-11-23");
        assertEquals("You must notify by Monday 30 November 2026", view(page).getHeadline());
        assertEquals("Required by law", view(page).getItems().get(0).levelTitle());
        assertTrue(view(page).getAddress().contains("dateOfBirth=2020-05-05"), () -> view(page)
                .getAddress());
        assertEquals(
                "rule=notification&from=2026-11-23",
                view(page).getItems().get(0).count());
    }

    @Test
    @DisplayName("asks each question that matters, and loses nothing typed")
    void missing() {
        DutyPage page = page("abuse", "known", "outcome", "died", "dateOfEvent-day", "31", "dateOfEvent-month", "11");
        assertNull(page.getView());
        assertEquals(List.of("place", "age", "dateOfEvent", "lookedAfter", "careLeaver", "unexpected"), fields(page));
        assertEquals("31", page.typed("dateOfEvent-day"));
        assertEquals("", page.problem("abuse"));
        assertTrue(page.choices("outcome").get(0).chosen());
        assertEquals("outcome", page.choices("outcome").get(0).id(), "the message links to the first answer");
    }

    @Test
    @DisplayName("a date of birth that contradicts the answer to its question is shown and refused, not dropped")
    void contradiction() {
        DutyPage page = page(
                "abuse",
                "known",
                "outcome",
                "seriously_harmed",
                "place",
                "in_area",
                "age",
                "unborn",
                "dateOfBirth-day",
                "1",
                "dateOfBirth-month",
                "1",
                "dateOfBirth-year",
                "2020");
        assertEquals(List.of("age"), fields(page));
        assertTrue(page.shown("dateOfBirth"));
    }

    @Test
    @DisplayName("a near miss needs neither place nor age")
    void nearMiss() {
        assertEquals(
                "There is no duty to notify",
                view(page("abuse", "suspected", "outcome", "neither", "perpetrator", "no"))
                        .getHeadline());
    }

    @Test
    @DisplayName("Rule 19: what is expected is told as expected, and what is open as open")
    void words() {
        String[] careLeaver = {
            "abuse", "neither", "outcome", "died", "place", "in_area", "dateOfBirth", "2004-05-05", "dateOfEvent",
            "2026-11-20", "lookedAfter", "no", "careLeaver", "yes", "unexpected", "no", "awareOn", "2026-11-23"
        };
        assertEquals(
                "You are expected to notify by Monday 30 November 2026, the law does not require it",
                view(page(careLeaver)).getHeadline());
        DutyView open =
                view(page("abuse", "known", "outcome", "seriously_harmed", "place", "not_known", "age", "not_known"));
        assertEquals("On what is known, notify", open.getHeadline());
        assertEquals(2, open.getOpen().size());
        assertEquals("where it happened, and on the age", open.getItems().get(0).open());
        assertTrue(open.isDayMissing());
    }

    @Test
    @DisplayName("a question opened again keeps its answers and is not refused")
    void change() {
        DutyPage page = page("change", "yes", "abuse", "known", "outcome", "died");
        assertNull(page.getView());
        assertEquals(List.of(), page.problems());
        assertTrue(page.choices("abuse").get(0).chosen());
    }
}
