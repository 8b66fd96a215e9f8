package uk.slp.portal.conduct.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.slp.portal.conduct.Addressee;
import uk.slp.portal.conduct.ConductCommands.Written;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("How a review is conducted (domain reference 4.4)")
class ConductRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID REVIEW = UUID.randomUUID();

    private static Written family(String who, String state, String asked, String answered, String words) {
        return new Written(who, state, asked, answered, null, List.of(), words, null);
    }

    private static ConductRules.Line read(ConductKind kind, Written written, ConductEntry... others) {
        return ConductRules.read(kind, UUID.randomUUID(), written, List.of(others), TODAY);
    }

    private static List<String> codes(Executable refused) {
        return assertThrows(RuleViolation.class, refused).violations().stream()
                .map(v -> v.field() + ":" + v.code())
                .toList();
    }

    @Test
    @DisplayName("family: who was asked, when, their answer and its day; everything missing is told at once")
    void familyFields() {
        assertEquals(
                List.of("subject:required", "state:required", "day:required"),
                codes(() -> read(ConductKind.FAMILY, family(" ", null, null, null, null))));
        assertEquals(
                List.of("secondDay:before_first_day", "words:required"),
                codes(() ->
                        read(ConductKind.FAMILY, family("Mother", "taking_part", "2026-11-20", "2026-11-19", null))));
        ConductRules.Line asked = read(ConductKind.FAMILY, family("Mother", "asked", "2026-11-20", "", null));
        assertNull(asked.secondDay());
    }

    @Test
    @DisplayName("family: who asked not to be contacted again is not asked again, and may come forward")
    void refusalIsRespected() {
        ConductEntry refused = ConductEntry.of(
                UUID.randomUUID(),
                REVIEW,
                ConductKind.FAMILY,
                read(ConductKind.FAMILY, family("Older brother", "no_contact", "2026-11-01", "2026-11-03", null)),
                "helen.strachan",
                Instant.parse("2026-11-03T10:00:00Z"));
        assertEquals(
                List.of("subject:refusal_respected"),
                codes(() -> read(
                        ConductKind.FAMILY, family("older  brother", "asked", "2026-11-20", null, null), refused)));
        read(ConductKind.FAMILY, family("Mother", "asked", "2026-11-20", null, null), refused);
        read(
                ConductKind.FAMILY,
                family("Older brother", "came_forward", "2026-11-20", "2026-11-20", "He wrote a letter."),
                refused);
        refused.strike("It was the uncle.", "helen.strachan", Instant.parse("2026-11-04T10:00:00Z"));
        read(ConductKind.FAMILY, family("Older brother", "asked", "2026-11-20", null, null), refused);
    }

    @Test
    @DisplayName(
            "a line is known again by what it says: other words sent as a new line of its identity are no second click")
    void secondClick() {
        Instant at = Instant.parse("2026-11-20T10:00:00Z");
        ConductRules.Line line = read(
                ConductKind.EVENT,
                new Written("Learning event", null, "2026-11-20", null, "12", List.of("police", "gp"), "Ask.", null));
        ConductEntry entry = ConductEntry.of(UUID.randomUUID(), REVIEW, ConductKind.EVENT, line, "helen.strachan", at);
        assertTrue(entry.says(line));
        assertFalse(entry.says(read(
                ConductKind.EVENT,
                new Written("Learning event", null, "2026-11-20", null, "13", List.of("police", "gp"), "Ask.", null))));
        assertFalse(entry.struckFor("It was another review."));
        entry.strike("It was another review. ", "helen.strachan", at);
        assertFalse(entry.says(line));
        assertTrue(entry.struckFor("It was another review."));
        assertFalse(entry.struckFor("It was twice there."));
        ConductEntry notice = ConductEntry.notice(REVIEW, Addressee.PANEL, "We need longer.", TODAY, "helen", at);
        assertFalse(notice.sentOn(null));
        notice.sent(TODAY, TODAY, "helen.strachan", at);
        assertTrue(notice.sentOn(TODAY));
        assertFalse(notice.sentOn(TODAY.minusDays(1)));
    }

    @Test
    @DisplayName("proceedings: kind, state and the effect on the timetable; only what is expected lies ahead")
    void proceedings() {
        assertEquals(
                List.of("subject:required", "state:required", "day:date_form", "words:required"),
                codes(() -> read(
                        ConductKind.PROCEEDING,
                        new Written("court", null, "2026-02-30", null, null, List.of(), " ", null))));
        read(
                ConductKind.PROCEEDING,
                new Written("criminal_trial", "expected", "2027-03-01", null, null, List.of(), "We wait.", null));
        assertEquals(
                List.of("day:date_in_future"),
                codes(() -> read(
                        ConductKind.PROCEEDING,
                        new Written("criminal_trial", "under_way", "2027-03-01", null, null, List.of(), "x", null))));
    }

    @Test
    @DisplayName("events: after the day, how many came and what was learned; before it neither")
    void events() {
        assertEquals(
                List.of("agencies:required", "people:required", "words:required"),
                codes(() -> read(
                        ConductKind.EVENT,
                        new Written("Learning event", null, "2026-11-20", null, "", List.of(), null, null))));
        assertEquals(
                List.of("agencies:unknown_value", "people:number"),
                codes(() -> read(
                        ConductKind.EVENT,
                        new Written("Event", null, "2026-12-20", null, "many", List.of("circus"), null, null))));
        read(ConductKind.EVENT, new Written("Event", null, "2026-12-20", null, null, List.of("police"), null, null));
    }

    @Test
    @DisplayName("comments on a withholding: from the Panel or the Secretary of State, with their day")
    void comments() {
        assertEquals(
                List.of("subject:required", "day:date_in_future", "words:required"),
                codes(() -> read(
                        ConductKind.COMMENT,
                        new Written("ofsted", null, "2026-12-20", null, null, List.of(), null, null))));
    }

    @Test
    @DisplayName("a partner who does not agree says why (rule 33)")
    void dissent() {
        assertEquals(List.of("agrees:view_required"), codes(() -> ConductRules.dissent(null, null)));
        assertEquals(List.of("dissent:required"), codes(() -> ConductRules.dissent(false, " ")));
        assertNull(ConductRules.dissent(true, "left over"));
    }
}
