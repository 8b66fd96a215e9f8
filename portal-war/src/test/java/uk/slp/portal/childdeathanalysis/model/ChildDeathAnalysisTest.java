package uk.slp.portal.childdeathanalysis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.slp.portal.childdeathanalysis.ActionLevel;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.AnalysisStatus;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.FactorScore;
import uk.slp.portal.childdeathanalysis.NewFactor;
import uk.slp.portal.childdeathanalysis.NewTask;
import uk.slp.portal.childdeathanalysis.OverallModifiability;
import uk.slp.portal.childdeathanalysis.TaskKind;
import uk.slp.portal.childdeathanalysis.TaskLine;
import uk.slp.portal.childdeathanalysis.TaskRecipient;
import uk.slp.portal.childdeathanalysis.TaskStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("The analysis of a child's death")
class ChildDeathAnalysisTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:47:00Z");
    private static final String BY = "ama.boateng";

    private ChildDeathAnalysis analysis;

    @BeforeEach
    void begin() {
        analysis = new ChildDeathAnalysis(UUID.randomUUID(), BY, NOW);
    }

    private void answer(AnalysisField field, @Nullable String text) {
        Map<AnalysisField, @Nullable String> texts = new EnumMap<>(AnalysisField.class);
        texts.put(field, text);
        analysis.write(texts, Map.of(), BY, NOW);
    }

    private int factor(String domain, String label, String score, String modifiable) {
        int number = analysis.list(new NewFactor(domain, label, null), BY, NOW);
        analysis.write(
                Map.of(),
                Map.of(
                        new FactorField.Named(number, FactorField.SCORE), score,
                        new FactorField.Named(number, FactorField.MODIFIABLE), modifiable),
                BY,
                NOW);
        return number;
    }

    private void whole() {
        answer(AnalysisField.CAUSE_IA, "Unascertained");
        factor("A", "Born before 37 weeks", "2", "no");
        factor("B", "Smoking in the home", "2", "yes");
        factor("C", "Where the baby slept", "2", "yes");
        answer(AnalysisField.DOMAIN_D, "1");
        answer(AnalysisField.CATEGORY, "10");
    }

    private List<String> missing() {
        return AnalysisRules.notFinal(analysis.answers(), analysis.lines()).stream()
                .map(Violation::field)
                .toList();
    }

    @Test
    @DisplayName("rule 61: is final only with one category, modifiability over all and a score for each domain")
    void notFinal() {
        assertEquals(List.of("causeIa", "domainA", "domainB", "domainC", "domainD", "category", "overall"), missing());
        whole();
        assertEquals(List.of(), missing());
        analysis.send(BY, NOW);
        assertEquals(AnalysisStatus.FINAL, sealed().analysis.status());
    }

    private record Done(ChildDeathAnalysis analysis, AnalysisSeal seal) {}

    private Done sealed() {
        return new Done(analysis, analysis.seal("CDR-2026-0274", BY, NOW).seal());
    }

    @ParameterizedTest
    @EnumSource(FactorDomain.class)
    @DisplayName("rule 61: no domain may be left without a score")
    void everyDomain(FactorDomain domain) {
        whole();
        analysis.lines().stream()
                .filter(line -> line.domain() == domain)
                .forEach(line -> analysis.takeOut(line.number(), BY, NOW));
        answer(AnalysisField.DOMAIN_D, domain == FactorDomain.D ? null : "1");
        assertTrue(missing().contains(domain.field()), () -> domain + " of " + missing());
        analysis.send(BY, NOW);
        assertThrows(RuleViolation.class, this::sealed);
    }

    @Test
    @DisplayName("rule 61: a factor that is listed must be scored, and judged modifiable or not once it is scored 2")
    void listedFactors() {
        whole();
        int number = analysis.list(new NewFactor("D", "Housing response", null), BY, NOW);
        assertTrue(missing().contains("f" + number + "Score"));
        analysis.write(Map.of(), Map.of(new FactorField.Named(number, FactorField.SCORE), "2"), BY, NOW);
        assertEquals(List.of("f" + number + "Modifiable"), missing());
    }

    @Test
    @DisplayName("the score of a domain is the highest of its factors; over all follows from the factors")
    void follows() {
        whole();
        factor("C", "Crowding and heat", "0", "unknown");
        assertEquals(FactorScore.CONTRIBUTED, analysis.score(FactorDomain.C));
        assertEquals(2, analysis.modifiableCount());
        assertEquals(OverallModifiability.IDENTIFIED, analysis.overall());
        assertEquals("Modifiable factors: 2 identified.", analysis.judgement().words());
    }

    @Test
    @DisplayName("a factor that is scored 2 and may or may not be modifiable leaves too little to judge")
    void inadequate() {
        List.of("A", "B", "C", "D").forEach(domain -> factor(domain, "Something", "1", "no"));
        assertEquals(OverallModifiability.NONE, analysis.overall());
        factor("A", "Illness before", "2", "unknown");
        assertEquals(OverallModifiability.INADEQUATE, analysis.overall());
    }

    @Test
    @DisplayName("the panel may judge otherwise with a reason, but not that none are modifiable where some are")
    void judgedOtherwise() {
        whole();
        answer(AnalysisField.OVERALL, "none");
        assertEquals(List.of("overall"), missing());
        answer(AnalysisField.OVERALL, "inadequate");
        assertEquals(List.of("overallReason"), missing());
        answer(AnalysisField.OVERALL_REASON, "The scene was not examined.");
        assertEquals(List.of(), missing());
    }

    @Test
    @DisplayName("scores of the old form stay readable and are counted as the form of today has them")
    void legacy() {
        int star = analysis.list(new NewFactor("B", "Housing", "1*"), BY, NOW);
        analysis.list(new NewFactor("A", "Leukaemia", "3"), BY, NOW);
        assertEquals(FactorScore.UNLIKELY, analysis.lines().get(1).score());
        assertEquals("1*", analysis.lines().get(1).legacy());
        assertEquals(FactorScore.CONTRIBUTED, analysis.lines().get(0).score());
        assertEquals(
                "Scored 3 on the form used until 2018, which counts as 2 now.",
                analysis.lines().get(0).legacyWords());
        analysis.write(Map.of(), Map.of(new FactorField.Named(star, FactorField.SCORE), "2"), BY, NOW);
        assertEquals(null, analysis.lines().get(1).legacy(), "scored anew, the old score is history");
        assertThrows(RuleViolation.class, () -> analysis.list(new NewFactor("A", "Other", "4"), BY, NOW));
    }

    @Test
    @DisplayName("a final one changes only once it is opened again, with a reason, and is then sealed anew")
    void sealing() {
        whole();
        analysis.send(BY, NOW);
        AnalysisSeal first = sealed().seal();
        assertTrue(first.intact());
        assertThrows(NotAllowedNow.class, () -> answer(AnalysisField.CATEGORY, "9"));
        assertThrows(RuleViolation.class, () -> analysis.reopen(" ", BY, NOW));
        analysis.reopen("The inquest has concluded.", BY, NOW);
        answer(AnalysisField.CATEGORY, "9");
        AnalysisSeal second = sealed().seal();
        assertEquals(List.of(1, 2), List.of(first.number(), second.number()));
        assertNotEquals(first.hash(), second.hash());
        SealedText.Content content = SealedText.read(first.content());
        assertEquals("10", content.answers().get(AnalysisField.CATEGORY));
        assertEquals("identified", content.overall());
        assertEquals(
                analysis.lines().stream().map(Object::toString).toList(),
                content.factors().stream().map(Object::toString).toList());
    }

    @Test
    @DisplayName("equal analyses have equal marks, whatever the order in which they were written")
    void sameMark() {
        answer(AnalysisField.CAUSE_IA, "Unascertained");
        answer(AnalysisField.SUMMARY, "Found in the morning.");
        String one = SealedText.of("CDR-1", analysis);
        begin();
        answer(AnalysisField.SUMMARY, "Found in the morning.");
        answer(AnalysisField.CAUSE_IA, "Unascertained");
        assertEquals(one, SealedText.of("CDR-1", analysis));
        assertEquals(
                analysis.answers(),
                new AnswersConverter()
                        .convertToEntityAttribute(new AnswersConverter().convertToDatabaseColumn(analysis.answers())));
    }

    @Test
    @DisplayName("rule 64: category 1, or abuse suspected before it, asks for a decision whether to notify")
    void asksForDecision() {
        assertFalse(AnalysisRules.asksForDecision(analysis.answers()));
        answer(AnalysisField.ABUSE, "unknown");
        assertFalse(AnalysisRules.asksForDecision(analysis.answers()));
        answer(AnalysisField.ABUSE, "yes");
        assertTrue(AnalysisRules.asksForDecision(analysis.answers()));
        answer(AnalysisField.ABUSE, null);
        answer(AnalysisField.CATEGORY, "1");
        assertTrue(AnalysisRules.asksForDecision(analysis.answers()));
    }

    @Test
    @DisplayName(
            "rule 64, s.16N(4): the question to the local authority lacks only who is told, and is known again as told")
    void questionToAuthority() {
        NewTask question = NewTask.questionToAuthority();
        assertEquals(
                List.of("owner"),
                question.problems().stream().map(Violation::field).toList());
        assertTrue(told(TaskKind.INFORM, TaskRecipient.LOCAL_AUTHORITY).tellsAuthority());
        assertFalse(told(TaskKind.INFORM, TaskRecipient.CORONER).tellsAuthority());
        assertFalse(told(TaskKind.ACTION, null).tellsAuthority());
    }

    private static TaskLine told(TaskKind kind, @Nullable TaskRecipient recipient) {
        return new TaskLine(1, kind, recipient, "An office", "To do", ActionLevel.LOCAL, null, TaskStatus.OPEN, null);
    }

    @Test
    @DisplayName("rule 67: somebody to be told to act is a task until it is done, or said not to be needed, with words")
    void tasks() {
        NewTask vague = new NewTask("inform", null, " ", null, null, null);
        assertEquals(
                List.of("recipient", "what", "owner", "level"),
                vague.problems().stream().map(Violation::field).toList());
        int number = analysis.add(
                new NewTask("inform", "regulator", "Ofsted", "Cot standards in childcare", "national", null), BY, NOW);
        assertEquals(TaskStatus.OPEN, analysis.tasks().get(0).status());
        assertThrows(RuleViolation.class, () -> analysis.settle(number, TaskStatus.DONE, "", BY, NOW));
        analysis.settle(number, TaskStatus.DONE, "Letter sent; they will answer.", BY, NOW);
        assertThrows(NotAllowedNow.class, () -> analysis.settle(number, TaskStatus.NOT_NEEDED, "No", BY, NOW));
    }

    @Test
    @DisplayName("nothing but the answers that there are can be kept")
    void choices() {
        assertFalse(AnalysisRules.unkeepable(AnalysisField.CATEGORY, "11").isEmpty());
        assertFalse(AnalysisRules.unkeepable(AnalysisField.DOMAIN_A, "3").isEmpty());
        assertFalse(AnalysisRules.unkeepable(AnalysisField.ALSO, "3,x").isEmpty());
        assertTrue(AnalysisRules.unkeepable(AnalysisField.ALSO, "3,9").isEmpty());
        assertFalse(FactorField.SCORE.unkeepable("f1Score", "1*").isEmpty());
        assertTrue(FactorField.named("f12Modifiable").isPresent());
        assertTrue(FactorField.named("fScore").isEmpty());
    }
}
