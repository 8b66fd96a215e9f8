package uk.slp.portal.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.deadlines.UnknownYear;

@DisplayName("Which duty? Boundaries of age, times and sources")
class DutyBoundariesTest {
    private final DutyFinder finder =
            new DutyFinder(DutyRules.standard(), DeadlineCalculator.standard(), "the national Panel");

    private DutyAnswer find(String... pairs) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        FactsReader reader = new FactsReader(texts);
        return finder.find(reader.facts().orElseThrow(() -> new AssertionError(reader.problems())), Edition.WT2026);
    }

    private static List<String> ids(DutyAnswer answer) {
        return answer.duties().stream().map(duty -> duty.rule().id()).toList();
    }

    private static Duty duty(DutyAnswer answer, String id) {
        return answer.duties().stream()
                .filter(d -> d.rule().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + ids(answer)));
    }

    @ParameterizedTest(name = "born {0}, died {1}: {2}")
    @DisplayName("Rules 20 and 21, section 10.1: the death of a care leaver is told before the 25th birthday only")
    @CsvSource({
        "2001-11-24, 2026-11-23, care-leaver-death",
        "2001-11-23, 2026-11-23, none-25",
        "2001-11-22, 2026-11-23, none-25",
        "2004-02-29, 2029-02-28, care-leaver-death",
        "2004-02-29, 2029-03-01, none-25",
        "2003-02-28, 2028-02-27, care-leaver-death",
        "2003-02-28, 2028-02-28, none-25",
        "2003-03-01, 2028-02-29, care-leaver-death",
        "2003-03-01, 2028-03-01, none-25",
    })
    void twentyFifthBirthday(String born, String died, String first) {
        DutyAnswer answer = find(
                "abuse",
                "neither",
                "outcome",
                "died",
                "place",
                "in_area",
                "dateOfBirth",
                born,
                "dateOfEvent",
                died,
                "careLeaver",
                "yes",
                "lookedAfter",
                "no");
        assertEquals(first, ids(answer).get(0));
    }

    @ParameterizedTest(name = "born {0}, died {1}: {2}")
    @DisplayName("Rules 4 and 54, section 10.1: the Panel and the child death review before the 18th birthday only")
    @CsvSource({
        "2008-11-24, 2026-11-23, true",
        "2008-11-23, 2026-11-23, false",
        "2008-11-22, 2026-11-23, false",
        "2008-02-29, 2026-02-28, true",
        "2008-02-29, 2026-03-01, false",
        "2010-02-28, 2028-02-27, true",
        "2010-02-28, 2028-02-28, false",
        "2010-03-01, 2028-02-29, true",
        "2010-03-01, 2028-03-01, false",
    })
    void eighteenthBirthday(String born, String died, boolean child) {
        DutyAnswer dead = find(
                "abuse",
                "suspected",
                "outcome",
                "died",
                "place",
                "in_area",
                "dateOfBirth",
                born,
                "dateOfEvent",
                died,
                "careLeaver",
                "no",
                "lookedAfter",
                "no");
        assertEquals(child, ids(dead).contains("panel-here"));
        assertEquals(child, ids(dead).contains("child-death"));
        assertEquals(!child, ids(dead).contains("none-age"));
        DutyAnswer harmed = find(
                "abuse",
                "suspected",
                "outcome",
                "seriously_harmed",
                "place",
                "in_area",
                "dateOfBirth",
                born,
                "dateOfEvent",
                died);
        assertEquals(child, ids(harmed).contains("panel-here"));
    }

    @ParameterizedTest(name = "died {0} of harm on {1}: {2}")
    @DisplayName(
            "Section 10.1: harm before the 18th birthday and death on it or later is for local judgement, never law")
    @CsvSource({
        "2026-11-22, 2026-11-20, panel-here",
        "2026-11-23, 2026-11-22, panel-died-adult",
        "2027-05-01, 2026-11-22, panel-died-adult",
        "2027-05-01, 2026-11-23, none-age",
    })
    void diedLater(String died, String harmed, String id) {
        DutyAnswer answer = find(
                "abuse",
                "known",
                "outcome",
                "died",
                "place",
                "in_area",
                "dateOfBirth",
                "2008-11-23",
                "dateOfEvent",
                harmed,
                "dateOfDeath",
                died,
                "careLeaver",
                "no",
                "lookedAfter",
                "no");
        assertEquals(id, ids(answer).get(0));
    }

    @ParameterizedTest(name = "born {0}, died {1}: open {2}")
    @DisplayName("Rule 22: under 16 the status of a care leaver is to be checked")
    @CsvSource({"2010-11-24, 2026-11-23, YOUNG_CARE_LEAVER", "2010-11-23, 2026-11-23, ''"})
    void sixteenthBirthday(String born, String died, String open) {
        DutyAnswer answer = find(
                "abuse",
                "neither",
                "outcome",
                "died",
                "place",
                "in_area",
                "dateOfBirth",
                born,
                "dateOfEvent",
                died,
                "careLeaver",
                "yes",
                "lookedAfter",
                "no");
        Duty duty = duty(answer, "care-leaver-death");
        assertEquals(open, duty.open().stream().map(Enum::name).collect(Collectors.joining(",")));
        assertEquals(!open.isEmpty(), duty.provisional());
    }

    @ParameterizedTest(name = "aware {0}: notification {1}, rapid review {2}")
    @DisplayName("Rules 10, 11, 30: from the day of awareness, and what follows if sent on the last day")
    @CsvSource({
        "2026-11-23, 2026-11-30, 2026-12-21",
        "2026-12-24, 2027-01-05, 2027-01-26",
        "2026-03-31, 2026-04-09, 2026-04-30",
    })
    void due(String aware, String due, String next) {
        DutyAnswer answer = find(
                "abuse",
                "suspected",
                "outcome",
                "seriously_harmed",
                "place",
                "in_area",
                "dateOfBirth",
                "2020-05-05",
                "dateOfEvent",
                "2026-03-01",
                "awareOn",
                aware);
        Duty panel = duty(answer, "panel-here");
        assertEquals(LocalDate.parse(due), panel.due());
        assertEquals(LocalDate.parse(next), panel.followedByDue());
        assertEquals(List.of("the national Panel", "Department for Education", "Ofsted"), panel.recipients());
        assertNull(duty(answer, "partners-told").due(), "counted from sending, which has not happened");
    }

    @Test
    @DisplayName("Rule 19: the five days after the death of a care leaver are an aim, counted all the same")
    void careLeaverAim() {
        Duty duty = duty(
                find(
                        "abuse",
                        "neither",
                        "outcome",
                        "died",
                        "place",
                        "in_area",
                        "dateOfBirth",
                        "2004-05-05",
                        "dateOfEvent",
                        "2026-11-20",
                        "careLeaver",
                        "yes",
                        "lookedAfter",
                        "no",
                        "awareOn",
                        "2026-11-23"),
                "care-leaver-death");
        assertEquals(LocalDate.of(2026, 11, 30), duty.due());
        assertNotNull(duty.counting());
        assertEquals("aim", duty.counting().deadline().duty().word());
    }

    @Test
    @DisplayName("a year whose bank holidays are not known is refused, not guessed")
    void unknownYear() {
        assertThrows(
                UnknownYear.class,
                () -> find("abuse", "known", "outcome", "died", "place", "in_area", "awareOn", "2031-01-06"));
    }

    @Test
    @DisplayName("rules and conditions are the same set, and every rule is in exactly one row of each edition")
    void rulesAndConditions() {
        for (Edition edition : Edition.values()) {
            List<String> rows =
                    DutyRules.standard().in(edition).stream().map(DutyRule::id).toList();
            assertEquals(Set.copyOf(rows).size(), rows.size(), "two rows of one rule in " + edition);
        }
        assertEquals(
                DutyConditions.ids(),
                DutyRules.standard().all().stream().map(DutyRule::id).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("Section 0.1: general knowledge is shown as to be confirmed, and can never be a duty by law")
    void confidence() {
        DutyRule lookedAfter = DutyRules.standard().all().stream()
                .filter(rule -> rule.id().equals("looked-after-death"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Children Act 1989, Schedule 2, paragraph 20 (source to be confirmed)",
                lookedAfter.sources().get(1).words());
        String header =
                "id,route,level,from_edition,to_edition,recipients,sender,deadline,followed_by,source,confidence,"
                        + "further_source,further_confidence,domain,why\n";
        String row = "x,panel,law,WT2018,,A,B,,,C,%s,,,D,E\n";
        assertEquals(
                1,
                DutyRules.read(new StringReader(header + row.formatted("S")))
                        .all()
                        .size());
        for (String unread : List.of("K", "K?")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> DutyRules.read(new StringReader(header + row.formatted(unread))));
        }
        String nowhere = "x,panel,law,WT2018,,A,B,no-such-rule,,C,S,,,D,E\n";
        assertThrows(IllegalArgumentException.class, () -> DutyRules.read(new StringReader(header + nowhere)));
    }
}
