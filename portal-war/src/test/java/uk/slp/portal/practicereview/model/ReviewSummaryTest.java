package uk.slp.portal.practicereview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.slp.portal.practicereview.SummaryKind;
import uk.slp.portal.practicereview.SummaryShowing;
import uk.slp.portal.practicereview.SummaryStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A summary beside a report")
class ReviewSummaryTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String BY = "joseph.amadi";

    private static Map<String, String> fields(SummaryKind kind) {
        Map<String, String> fields = new HashMap<>(Map.of("title", "Juniper, in short"));
        kind.fields().forEach(field -> fields.put(field, "Some words."));
        return fields;
    }

    private static ReviewSummary written(SummaryKind kind) {
        ReviewSummary summary = new ReviewSummary(new UUID(0, 1), kind, BY, AT);
        summary.write(fields(kind), BY, AT);
        return summary;
    }

    private static ReviewSummary complete(SummaryKind kind) {
        ReviewSummary summary = written(kind);
        summary.complete(TODAY, BY, AT);
        return summary;
    }

    private static List<String> codes(Executable action) {
        return assertThrows(RuleViolation.class, action).violations().stream()
                .map(v -> v.field() + ":" + v.code())
                .toList();
    }

    @Test
    @DisplayName("is complete only with a title and its fixed sections; every one that is missing is named at once")
    void contents() {
        ReviewSummary empty = new ReviewSummary(new UUID(0, 1), SummaryKind.BRIEFING, BY, AT);
        assertEquals(
                List.of(
                        "title:required",
                        "part1:required",
                        "part2:required",
                        "part3:required",
                        "part4:required",
                        "part5:required"),
                codes(() -> empty.complete(TODAY, BY, AT)));
        ReviewSummary briefing = written(SummaryKind.BRIEFING);
        Map<String, String> withoutReading = new HashMap<>();
        withoutReading.put("part6", " ");
        briefing.write(withoutReading, BY, AT);
        assertEquals(1, briefing.complete(TODAY, BY, AT).number());
        assertEquals(SummaryStatus.COMPLETE, briefing.status());
    }

    @Test
    @DisplayName("is short: too many words of a section, or more minutes than its readers have, are refused")
    void limits() {
        ReviewSummary briefing = written(SummaryKind.BRIEFING);
        briefing.write(Map.of("part1", "word ".repeat(251)), BY, AT);
        assertEquals(List.of("part1:too_many_words"), codes(() -> briefing.complete(TODAY, BY, AT)));
        briefing.write(Map.of("part1", "word ".repeat(250)), BY, AT);
        assertEquals(7, SummaryKind.BRIEFING.minutes());
        assertTrue(briefing.text().minutes() <= 7);
        briefing.complete(TODAY, BY, AT);
    }

    @Test
    @DisplayName("cannot be written on once it is complete; each time it is, its text is kept under the next number")
    void versions() {
        ReviewSummary briefing = complete(SummaryKind.BRIEFING);
        assertThrows(NotAllowedNow.class, () -> briefing.write(Map.of("title", "Other"), BY, AT));
        briefing.reopen(BY, AT);
        briefing.write(Map.of("part2", "Other words."), BY, AT);
        SummaryVersion second = briefing.complete(TODAY, BY, AT);
        assertEquals(2, second.number());
        assertTrue(second.body().contains("## 2 What mattered\n\nOther words."));
    }

    @Test
    @DisplayName("of the family is a paper and never public unless that is said; the briefing goes with the report")
    void readers() {
        ReviewSummary family = complete(SummaryKind.FAMILY);
        assertFalse(family.goesWithReport());
        assertEquals(List.of("showing:paper_only"), codes(() -> family.publish(TODAY, List.of(), BY, AT)));
        assertEquals(List.of("showing:required"), codes(() -> family.show(null, BY, AT)));
        family.show(SummaryShowing.LATER, BY, AT);
        assertFalse(family.goesWithReport());
        assertEquals("published", family.publish(TODAY, List.of(), BY, AT).toStatus());
        assertTrue(complete(SummaryKind.BRIEFING).goesWithReport());
        assertFalse(written(SummaryKind.BRIEFING).goesWithReport(), "not while it is written");
    }

    @Test
    @DisplayName("Rule 50: is not published while a hit is open or nobody confirmed it")
    void anonymity() {
        Violation open = new Violation("identifiability", "hits_open", "One place is not settled.");
        ReviewSummary briefing = complete(SummaryKind.BRIEFING);
        assertEquals(List.of("identifiability:hits_open"), codes(() -> briefing.publish(TODAY, List.of(open), BY, AT)));
        assertEquals(SummaryStatus.COMPLETE, briefing.status());
    }

    @Test
    @DisplayName("is handed over to somebody, on a day since it was complete and not to come, by somebody")
    void handedOver() {
        ReviewSummary family = complete(SummaryKind.FAMILY);
        assertEquals(
                List.of("handedTo:required", "handedBy:required", "handedOn:date_form"),
                codes(() -> family.handOver(" ", null, null, TODAY, BY, AT)));
        assertEquals(
                List.of("handedOn:date_in_future"),
                codes(() -> family.handOver("The mother", TODAY.plusDays(1), "Helen", TODAY, BY, AT)));
        assertEquals(
                List.of("handedOn:before_complete"),
                codes(() -> family.handOver("The mother", TODAY.minusDays(1), "Helen", TODAY, BY, AT)));
        assertEquals(
                1, family.handOver("The mother", TODAY, "Helen", TODAY, BY, AT).number());
    }

    @Test
    @DisplayName("takes marks of the report notation for words: nobody makes a recommendation in it by accident")
    void notation() {
        ReviewSummary briefing = written(SummaryKind.BRIEFING);
        briefing.write(Map.of("part1", "### Recommendation 1\n\n> said\n\nEnd"), BY, AT);
        assertTrue(briefing.text().notation().startsWith("## 1 What happened\n\nRecommendation 1\n\nsaid\n\nEnd"));
    }
}
