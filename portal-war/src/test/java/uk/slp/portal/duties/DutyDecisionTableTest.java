package uk.slp.portal.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.deadlines.Ages;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.duties.Combinations.Combination;

@DisplayName("Which duty? Every combination of answers")
class DutyDecisionTableTest {
    private static final int SHOWN = 15;
    private static final DutyFinder FINDER =
            new DutyFinder(DutyRules.standard(), DeadlineCalculator.standard(), "the national Panel");
    private static final List<Combination> ALL = Combinations.all();

    /** Every combination that does not contradict itself, answered once for all tests. */
    private static final Map<Combination, Found> ANSWERED = new LinkedHashMap<>();

    static {
        for (Combination one : ALL) {
            new FactsReader(one.texts())
                    .facts()
                    .ifPresent(facts -> ANSWERED.put(one, new Found(facts, FINDER.find(facts, Edition.WT2026))));
        }
    }

    @Test
    @DisplayName(
            "is answered as the reviewed table says, or refused at the field it names (rules 2, 4, 7, 8, 15-24, 53-55)")
    void asReviewed() {
        DutyGrid grid = DutyGrid.read();
        List<String> differences = new ArrayList<>();
        for (Combination one : ALL) {
            String refused = grid.refusedAt(one.answers());
            Found answered = ANSWERED.get(one);
            if (!refused.isEmpty() || answered == null) {
                var problems = new FactsReader(one.texts()).problems();
                if (problems.stream().noneMatch(v -> v.field().equals(refused))) {
                    differences.add(one.answers() + ": refused at “" + refused + "”, not " + problems);
                }
                continue;
            }
            String expected = words(grid.duties(one.answers()).values().stream()
                    .collect(Collectors.toMap(DutyGrid.Answer::rule, DutyGrid.Answer::open)));
            String found = words(answered.answer().duties().stream()
                    .collect(Collectors.toMap(duty -> duty.rule().id(), duty -> duty.open().stream()
                            .map(Enum::name)
                            .collect(Collectors.toCollection(TreeSet::new)))));
            if (!expected.equals(found)) {
                differences.add(one.answers() + "\n  table " + expected + "\n  found " + found);
            }
        }
        assertTrue(ALL.size() > 20_000, "there are " + ALL.size() + " combinations");
        assertEquals(
                "",
                differences.stream().limit(SHOWN).collect(Collectors.joining("\n")),
                differences.size() + " of " + ALL.size() + " differ");
        assertEquals(List.of(), grid.unused(), "lines of the table that decide nothing");
    }

    private static String words(Map<String, ? extends java.util.Set<String>> duties) {
        return new TreeMap<>(duties).toString();
    }

    @Test
    @DisplayName(
            "Section 16C, rules 2 and 4: the Panel by law if and only if abuse, death or serious harm, and a child")
    void panelByLaw() {
        always(duties -> duties.has(DutyRoute.PANEL, DutyStrength.LAW), facts -> {
            boolean child = facts.age() == AgeGiven.NOT_KNOWN
                    || facts.dateOfBirth() != null
                            && Ages.isChild(facts.dateOfBirth(), facts.died() ? facts.diedOn() : facts.harmedOn());
            return facts.abuse() != Abuse.NEITHER
                    && facts.outcome() != HarmOutcome.NEITHER
                    && child
                    && facts.place() != EventPlace.ABROAD_NOT_RESIDENT;
        });
    }

    @Test
    @DisplayName(
            "Rule 15: the death of a looked-after child goes to the department and Ofsted by law, whatever else is known")
    void lookedAfter() {
        whenever(
                facts -> facts.died()
                        && facts.lookedAfter() == YesNoUnknown.YES
                        && (facts.dateOfBirth() == null || Ages.isChild(facts.dateOfBirth(), facts.diedOn())),
                duties -> duties.has(DutyRoute.DFE_OFSTED, DutyStrength.LAW)
                        && !duties.answer().doNotNotify());
    }

    @Test
    @DisplayName(
            "Rule 16: the death of a looked-after child without abuse never goes to the Panel, and no rapid review follows")
    void lookedAfterWithoutAbuse() {
        whenever(facts -> facts.abuse() == Abuse.NEITHER, duties -> duties.answer().duties().stream()
                .noneMatch(d -> d.rule().route() == DutyRoute.PANEL
                        || d.rule().followedBy().equals("rapid-review")));
    }

    @Test
    @DisplayName("Rules 19 and 24: what is told of a care leaver is expected and never called law")
    void careLeaver() {
        whenever(facts -> true, duties -> duties.answer().duties().stream()
                .filter(d -> d.rule().deadline().equals("care-leaver-notification"))
                .allMatch(d -> d.rule().level() == DutyStrength.EXPECTED));
    }

    @Test
    @DisplayName("Rule 23: a care leaver under 18 with abuse suspected goes to the Panel by law as well")
    void youngCareLeaver() {
        whenever(
                facts -> facts.died()
                        && facts.careLeaver() == YesNoUnknown.YES
                        && facts.lookedAfter() == YesNoUnknown.NO
                        && facts.abuse() != Abuse.NEITHER
                        && facts.place() == EventPlace.IN_AREA
                        && facts.dateOfBirth() != null
                        && Ages.isChild(facts.dateOfBirth(), facts.diedOn()),
                duties -> duties.has(DutyRoute.PANEL, DutyStrength.LAW)
                        && duties.has(DutyRoute.DFE_OFSTED, DutyStrength.EXPECTED));
    }

    @Test
    @DisplayName("Rule 20: from the 25th birthday on nothing is told to the department")
    void twentyFive() {
        whenever(
                facts -> facts.dateOfBirth() != null
                        && facts.died()
                        && !Ages.isUnder25(facts.dateOfBirth(), facts.diedOn()),
                duties -> duties.answer().duties().stream()
                        .noneMatch(d -> d.rule().route() == DutyRoute.DFE_OFSTED));
    }

    @Test
    @DisplayName(
            "Rule 53: no child death review after a stillbirth, a late loss or a termination; a joint response stays possible")
    void pregnancy() {
        whenever(facts -> facts.pregnancyEnd() != PregnancyEnd.NOT_KNOWN, duties -> duties.answer().duties().stream()
                .noneMatch(d -> d.rule().route() == DutyRoute.CHILD_DEATH));
        whenever(
                facts -> facts.died()
                        && facts.pregnancyEnd() == PregnancyEnd.STILLBIRTH_UNATTENDED
                        && facts.place() == EventPlace.IN_AREA,
                duties -> duties.has(DutyRoute.JOINT_RESPONSE, DutyStrength.EXPECTED));
    }

    @Test
    @DisplayName("Rule 54: a child death review if and only if the death of a child, at home or in the area")
    void childDeath() {
        always(
                duties -> duties.has(DutyRoute.CHILD_DEATH, DutyStrength.LAW),
                facts -> facts.died()
                        && facts.place() != EventPlace.ABROAD_NOT_RESIDENT
                        && (facts.age() == AgeGiven.NOT_KNOWN
                                || facts.age() == AgeGiven.UNBORN && facts.pregnancyEnd() == PregnancyEnd.NOT_KNOWN
                                || facts.dateOfBirth() != null && Ages.isChild(facts.dateOfBirth(), facts.diedOn())));
    }

    @Test
    @DisplayName("an answer that is not known never loses a notification that one of the possible answers would bring")
    void careful() {
        for (String field : List.of("lookedAfter", "careLeaver", "unexpected")) {
            ANSWERED.forEach((one, open) -> {
                Map<String, String> known = new HashMap<>(one.texts());
                known.put(field, "yes");
                Found certain = "not_known".equals(one.answers().get(field)) ? answered(known) : null;
                // Under 16 nobody is taken for a care leaver unless somebody says so (rule 22).
                boolean unlikely =
                        field.equals("careLeaver") && "u16".equals(one.answers().get("age"));
                if (certain != null && !unlikely && !certain.answer().doNotNotify()) {
                    assertFalse(open.answer().doNotNotify(), () -> one.answers() + " " + field);
                }
            });
        }
    }

    private static @Nullable Found answered(Map<String, String> texts) {
        return new FactsReader(texts)
                .facts()
                .map(facts -> new Found(facts, FINDER.find(facts, Edition.WT2026)))
                .orElse(null);
    }

    @Test
    @DisplayName("every answer says something, and says why there is nothing to notify exactly when there is nothing")
    void neverSilent() {
        whenever(
                facts -> true,
                duties -> !duties.answer().duties().isEmpty()
                        && duties.answer().doNotNotify() == duties.has(DutyRoute.NONE, DutyStrength.OPTIONAL));
    }

    @Test
    @DisplayName("Rule 1: under Working Together 2018 nothing was expected of the death of a care leaver")
    void earlierEdition() {
        ANSWERED.forEach((one, found) -> assertTrue(
                FINDER.find(found.facts(), Edition.WT2018).duties().stream()
                        .noneMatch(d -> d.rule().id().equals("care-leaver-death")),
                one.answers()::toString));
    }

    private record Found(DutyFacts facts, DutyAnswer answer) {
        boolean has(DutyRoute route, DutyStrength level) {
            return answer.duties().stream()
                    .anyMatch(d -> d.rule().route() == route && d.rule().level() == level);
        }
    }

    private static void whenever(Predicate<DutyFacts> when, Predicate<Found> then) {
        int met = 0;
        for (Map.Entry<Combination, Found> one : ANSWERED.entrySet()) {
            if (when.test(one.getValue().facts())) {
                met++;
                assertTrue(then.test(one.getValue()), one.getKey().answers()::toString);
            }
        }
        assertTrue(met > 0, "no combination meets the condition");
    }

    private static void always(Predicate<Found> found, Predicate<DutyFacts> exactlyWhen) {
        ANSWERED.forEach((one, answered) ->
                assertEquals(exactlyWhen.test(answered.facts()), found.test(answered), one.answers()::toString));
    }
}
