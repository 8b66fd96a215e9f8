package uk.slp.portal.spine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.notification.AmendmentView;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.model.AnswerChange;
import uk.slp.portal.spine.DifferingFact.Value;

@DisplayName("Facts that differ within a case")
class DifferencesTest {
    private static final String PATH = "/notifications/SIN-2026-1183";

    private static AmendmentView amendment(int number, AnswerChange... changes) {
        return new AmendmentView(
                number,
                "Birth certificate seen.",
                "",
                List.of(changes),
                Instant.parse("2026-11-1" + number + "T10:00:00Z"),
                "Priya Nair");
    }

    private static List<String> texts(DifferingFact fact) {
        return fact.values().stream().map(Value::text).toList();
    }

    @Test
    @DisplayName(
            "an amended date of birth stands beside the one that was sent, each with its source, nothing overwritten")
    void amended() {
        List<DifferingFact> facts = Differences.ofAmendments(
                List.of(
                        amendment(3, new AnswerChange("children[0].dateOfBirth", "2013-06-02", "2013-06-20")),
                        amendment(4, new AnswerChange("children[0].dateOfBirth", "2013-06-20", "2013-06-21"))),
                Map.of(),
                LocalDate.of(2026, 11, 12),
                PATH);

        assertEquals(1, facts.size());
        assertEquals(3, facts.get(0).values().size(), facts.toString());
        assertTrue(facts.get(0).values().get(0).source().startsWith("Notification as sent"), facts.toString());
        assertTrue(facts.get(0).values().get(2).source().startsWith("Amendment 4"), facts.toString());
        assertTrue(texts(facts.get(0)).get(0).contains("2 June 2013"), facts.toString());
    }

    @Test
    @DisplayName("an answer that was only added later differs from nothing")
    void added() {
        assertEquals(
                List.of(),
                Differences.ofAmendments(
                        List.of(amendment(3, new AnswerChange("children[0].nhsNumber", null, "9434765919"))),
                        Map.of(),
                        null,
                        PATH));
    }

    @Test
    @DisplayName("other ages in the practice review stand beside those from dates of birth; the same ages do not")
    void ages() {
        List<ChildView> children = List.of(new ChildView(new UUID(1, 1), 0, "Child 1", "aged 7", Map.of()));
        Differences.Said other =
                new Differences.Said("Alder Close", List.of("1-4"), "Practice review PR-2026-1001", "/p");
        List<DifferingFact> facts = Differences.ofStages("Alder Close", children, PATH, List.of(other));
        assertEquals(List.of("5 to 9", "1 to 4"), texts(facts.get(0)));

        Differences.Said same =
                new Differences.Said("Alder Close", List.of("5-9"), "Practice review PR-2026-1001", "/p");
        assertEquals(List.of(), Differences.ofStages("Alder Close", children, PATH, List.of(same)));
    }

    @Test
    @DisplayName("ages are a part of the report: who may not read it yet is told none of them")
    void agesOfReport() {
        assertEquals(List.of("1-4", "5-9"), Differences.ages("1-4, 5-9", true));
        assertEquals(List.of(), Differences.ages("1-4, 5-9", false));
        assertEquals(List.of(), Differences.ages(null, true));
        assertEquals(List.of(), Differences.ages(" ", true));
    }

    @Test
    @DisplayName("another name of the case in a later stage is told")
    void names() {
        Differences.Said other = new Differences.Said("Juniper", List.of(), "Rapid review RR-2026-1001", "/r");
        assertEquals(
                List.of("Alder Close", "Juniper"),
                texts(Differences.ofStages("Alder Close", List.of(), PATH, List.of(other))
                        .get(0)));
    }
}
