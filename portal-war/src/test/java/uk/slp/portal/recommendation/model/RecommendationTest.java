package uk.slp.portal.recommendation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.slp.portal.recommendation.Answer;
import uk.slp.portal.recommendation.EvidenceLevel;
import uk.slp.portal.recommendation.LedgerAction;
import uk.slp.portal.recommendation.LedgerStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("A recommendation in the ledger")
class RecommendationTest {
    private static final Instant PUBLISHED = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T10:00:00Z");
    private static final String HELEN = "helen.strachan";

    private static Recommendation published() {
        return new Recommendation(
                new UUID(1, 1),
                "child-r-2026",
                2,
                new Recommendation.Made("r2", "Recommendation 2", "Visit within a day.", "Calderwick Council", null),
                new UUID(2, 2),
                LocalDate.of(2026, 11, 2),
                HELEN,
                PUBLISHED);
    }

    private static Recommendation accepted() {
        Recommendation line = published();
        line.answer(Answer.ACCEPTED, null, HELEN, LATER);
        return line;
    }

    private static String code(RuleViolation refused) {
        return refused.violations().get(0).code();
    }

    @Test
    @DisplayName("begins with its publication, keeps its reference, and everybody knows of no answer")
    void begins() {
        Recommendation line = published();

        assertEquals("child-r-2026-r2", line.reference());
        assertEquals(LedgerStatus.NO_ANSWER, line.now().status());
        assertNull(line.released());
        assertFalse(line.unreleased());
    }

    @Test
    @DisplayName("is accepted in part or declined with a reason only, named by its field")
    void reasons() {
        for (Answer answer : new Answer[] {Answer.PARTLY, Answer.NOT_ACCEPTED}) {
            RuleViolation refused =
                    assertThrows(RuleViolation.class, () -> published().answer(answer, " ", HELEN, LATER));
            assertEquals("reason", refused.violations().get(0).field());
        }
        assertEquals("answer_required", code(assertThrows(RuleViolation.class, () -> published()
                .answer(null, "So.", HELEN, LATER))));

        Recommendation declined = published();
        declined.answer(Answer.NOT_ACCEPTED, "It is done elsewhere.", HELEN, LATER);
        assertEquals(LedgerStatus.NOT_ACCEPTED, declined.now().status());
        assertEquals(LocalDate.of(2026, 11, 24), declined.now().since());
    }

    @Test
    @DisplayName("shows everybody nothing of an answer before it is released, and then what was released")
    void released() {
        Recommendation line = accepted();
        assertNull(line.released());
        assertTrue(line.unreleased());

        line.step(LedgerAction.RELEASE, null, HELEN, LATER);
        assertEquals(LedgerStatus.ACCEPTED, status(line.released()));
        assertFalse(line.unreleased());

        line.step(LedgerAction.BEGIN, null, HELEN, LATER.plusSeconds(90_000));
        assertEquals(LedgerStatus.ACCEPTED, status(line.released()));
        assertTrue(line.unreleased());
    }

    private static @Nullable LedgerStatus status(@Nullable AreaAnswer answer) {
        return answer == null ? null : answer.status();
    }

    @Test
    @DisplayName("is planned with an action, a role and a day, every missing one named at once")
    void planned() {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> accepted().plan(" ", null, null, HELEN, LATER));
        assertEquals(3, refused.violations().size());

        Recommendation line = accepted();
        line.plan("Train all health visitors.", "Head of health visiting", LocalDate.of(2027, 3, 31), HELEN, LATER);
        assertEquals(LocalDate.of(2027, 3, 31), line.now().dueOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mrs Jones", "Dr. Ama Boateng", "jane@council.example", "ms smith, early help"})
    @DisplayName("is nobody's by name: whoever is responsible is a role or an office")
    void noPeople(String owner) {
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> accepted().plan("Train.", owner, LocalDate.of(2027, 3, 31), HELEN, LATER));
        assertEquals("owner_is_a_person", code(refused));
    }

    @Test
    @DisplayName("Rule 71: is done with evidence only, and with the first rung alone is activity only")
    void evidence() {
        Recommendation line = accepted();
        assertEquals(
                "evidence_required",
                code(assertThrows(RuleViolation.class, () -> line.step(LedgerAction.FINISH, null, HELEN, LATER))));

        line.note("The course was held.", EvidenceLevel.ACTION_DONE, HELEN, LATER);
        line.step(LedgerAction.FINISH, null, HELEN, LATER);
        assertEquals(LedgerStatus.DONE, line.now().status());
        assertTrue(line.activityOnly());

        line.note("An audit of 40 files shows it.", EvidenceLevel.PRACTICE_CHANGED, HELEN, LATER);
        assertFalse(line.activityOnly());
        line.note("Held again.", EvidenceLevel.ACTION_DONE, HELEN, LATER);
        assertEquals(3, line.now().level());
    }

    @Test
    @DisplayName("is superseded for everybody at once, without what its area had not released")
    void superseded() {
        Recommendation line = published();
        line.answer(Answer.PARTLY, "Only for babies.", HELEN, LATER);
        line.followed(true, "child-s-2027-r1", HELEN, LATER);

        AreaAnswer open = line.released();
        assertNotNull(open);
        assertEquals(LedgerStatus.SUPERSEDED, open.status());
        assertNull(open.reason());
        assertThrows(NotAllowedNow.class, () -> line.answer(Answer.ACCEPTED, null, HELEN, LATER));
    }

    @Test
    @DisplayName("is strengthened without a change of its state")
    void strengthened() {
        Recommendation line = accepted();
        assertEquals(
                "strengthen",
                line.followed(false, "child-s-2027-r1", HELEN, LATER).action());
        assertEquals(LedgerStatus.ACCEPTED, line.now().status());
        assertNull(line.released());
    }

    @Test
    @DisplayName("keeps its line when a corrected report no longer makes it; words that may not be kept go")
    void removed() {
        Recommendation line = published();
        line.removed(false, LocalDate.of(2026, 12, 1), HELEN, LATER);
        assertEquals("", line.text());
        assertEquals(LocalDate.of(2026, 12, 1), line.removedOn());
    }

    @Test
    @DisplayName("tells the free words that a release would show, by their fields")
    void words() {
        Recommendation line = published();
        assertEquals(Map.of(), line.now().words());
        line.answer(Answer.PARTLY, "Not the register.", HELEN, LATER);
        line.plan("One list.", "Head of health visiting", LocalDate.of(2027, 3, 31), HELEN, LATER);
        assertEquals(
                Map.of("reason", "Not the register.", "action", "One list.", "owner", "Head of health visiting"),
                line.now().words());
    }
}
