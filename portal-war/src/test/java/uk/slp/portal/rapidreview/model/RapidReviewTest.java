package uk.slp.portal.rapidreview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.workflow.StatusChange;

class RapidReviewTest {
    private static final Instant SENT = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-10T09:00:00Z");
    private static final Instant LATE = Instant.parse("2026-12-22T00:30:00Z");
    private static final RapidReviewSignOff.Signatory AMA =
            new RapidReviewSignOff.Signatory("Ama Boateng", "ama.boateng");

    private final RapidReview review = open(SENT);

    static RapidReview open(Instant sentAt) {
        LocalDate due =
                DeadlineCalculator.standard().count("rapid-review", sentAt).due();
        return new RapidReview(
                "RR-2026-1001",
                new ReviewOrigin(
                        UUID.randomUUID(),
                        "SIN-2026-1001",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Alder Close",
                        "WT2026",
                        "martin.oduya",
                        sentAt),
                due);
    }

    static void decide(RapidReview review, String decision) {
        Map<ReviewField, String> answers = new EnumMap<>(ReviewField.class);
        for (ReviewField field : ReviewSection.DECISION.fields()) {
            answers.put(field, "Reasons.");
        }
        answers.put(ReviewField.PRACTICE_REVIEW_PROPOSED, decision);
        review.write(ReviewSection.DECISION, answers, "helen.strachan", NOW);
    }

    private void write(ReviewSection section, ReviewField field, String text) {
        review.write(section, Map.of(field, text), "helen.strachan", NOW);
    }

    private void writeWhatIsWarnedAbout() {
        write(ReviewSection.INEQUALITIES, ReviewField.INEQUALITIES, "Considered.");
        write(ReviewSection.LIVED_EXPERIENCE, ReviewField.LIVED_EXPERIENCE, "She liked to draw.");
        write(ReviewSection.SURVIVING_CHILDREN, ReviewField.SURVIVING_CHILDREN, "The brother is with an aunt.");
    }

    private void sign(Partner partner) {
        review.signOff(partner, new RapidReviewSignOff.View(true, null), AMA, NOW);
    }

    private void signAll() {
        for (Partner partner : Partner.values()) {
            sign(partner);
        }
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }

    @Test
    @DisplayName("Rule 30: sent on Monday 30 November 2026, due on Monday 21 December 2026")
    void dueFifteenWorkingDaysAfterSending() {
        assertEquals(LocalDate.of(2026, 12, 21), review.dueDate());
    }

    @Test
    @DisplayName("Rule 30: sent on Tuesday 29 December 2026, due on Wednesday 20 January 2027")
    void dueAcrossNewYear() {
        assertEquals(
                LocalDate.of(2027, 1, 20),
                open(Instant.parse("2026-12-29T12:00:00Z")).dueDate());
    }

    @Test
    @DisplayName("Rule 1: the edition of the guidance is kept with the review")
    void keepsEdition() {
        assertEquals("WT2026", review.edition());
    }

    @Test
    @DisplayName(
            "Rule 32: partners are not asked before decision and reasons against each criterion stand; all is said at once")
    void askingNeedsDecisionAndReasons() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> review.askForSignOff("helen.strachan", NOW));

        assertEquals(
                List.of(
                        "criterionImprovements",
                        "criterionRecurrent",
                        "criterionWorkingTogether",
                        "criterionPanelView",
                        "practiceReviewProposed",
                        "decisionRationale"),
                refused.violations().stream().map(Violation::field).toList());
    }

    @Test
    @DisplayName(
            "Rules 31 to 34: sending names content, three signatures, unaccepted warnings and the late reason at once")
    void sendingNamesEveryObstacle() {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> review.send(null, Set.of(), "helen.strachan", LATE));

        assertEquals(
                List.of(
                        "rationale_required",
                        "rationale_required",
                        "rationale_required",
                        "rationale_required",
                        "decision_required",
                        "rationale_required",
                        "sign_off_missing_local_authority",
                        "sign_off_missing_icb",
                        "sign_off_missing_police",
                        "inequalities_empty",
                        "lived_experience_empty",
                        "surviving_children_empty",
                        "late_reason_required"),
                codes(refused.violations()));
    }

    @Test
    @DisplayName("Rule 33: two signatures of three are not enough")
    void allThreePartnersSign() {
        decide(review, "no");
        writeWhatIsWarnedAbout();
        review.askForSignOff("helen.strachan", NOW);
        sign(Partner.LOCAL_AUTHORITY);
        sign(Partner.ICB);

        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> review.send(null, Set.of(), "helen.strachan", NOW));

        assertEquals(List.of("sign_off_missing_police"), codes(refused.violations()));
    }

    @Test
    @DisplayName("Rule 33: a partner may dissent, in words, and the review can still be sent")
    void dissentIsPermittedWithText() {
        decide(review, "yes");
        writeWhatIsWarnedAbout();
        review.askForSignOff("helen.strachan", NOW);
        sign(Partner.LOCAL_AUTHORITY);
        sign(Partner.ICB);
        RapidReviewSignOff.View silent = new RapidReviewSignOff.View(false, "  ");
        assertThrows(RuleViolation.class, () -> review.signOff(Partner.POLICE, silent, AMA, NOW));

        review.signOff(Partner.POLICE, new RapidReviewSignOff.View(false, "We see no recurrent theme."), AMA, NOW);
        review.send(null, Set.of(), "helen.strachan", NOW);

        assertEquals(RapidReviewStatus.SENT, review.status());
        assertEquals(
                "We see no recurrent theme.",
                review.signOffOf(Partner.POLICE).orElseThrow().dissent());
    }

    @Test
    @DisplayName("Rule 33: a partner who signs again replaces what it said before")
    void signingAgainReplaces() {
        decide(review, "yes");
        review.askForSignOff("helen.strachan", NOW);
        review.signOff(Partner.ICB, new RapidReviewSignOff.View(false, "Not yet."), AMA, NOW);
        sign(Partner.ICB);

        assertEquals(1, review.signOffs().size());
        assertTrue(review.signOffs().get(0).agrees());
        assertNull(review.signOffs().get(0).dissent());
    }

    @Test
    @DisplayName("Rule 34: an empty heading is warned about, and may be accepted")
    void warningsMayBeAccepted() {
        decide(review, "no");
        write(ReviewSection.INEQUALITIES, ReviewField.INEQUALITIES, "Considered.");
        write(ReviewSection.SURVIVING_CHILDREN, ReviewField.SURVIVING_CHILDREN, "There are none.");
        assertEquals(List.of("lived_experience_empty"), codes(review.warnings()));
        review.askForSignOff("helen.strachan", NOW);
        signAll();

        assertThrows(RuleViolation.class, () -> review.send(null, Set.of(), "helen.strachan", NOW));
        RuleViolation unknown = assertThrows(
                RuleViolation.class,
                () -> review.send(null, Set.of("lived_experience_empty", "no_such"), "helen.strachan", NOW));
        assertEquals("acceptedWarnings", unknown.violations().get(0).field());
        review.send(null, Set.of("lived_experience_empty"), "helen.strachan", NOW);

        assertEquals(RapidReviewStatus.SENT, review.status());
    }

    @Test
    @DisplayName("Rule 31: lateness never blocks, but its reason is required")
    void lateNeedsReasonOnly() {
        decide(review, "no");
        writeWhatIsWarnedAbout();
        review.askForSignOff("helen.strachan", NOW);
        signAll();

        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> review.send(" ", Set.of(), "helen.strachan", LATE));
        assertEquals(List.of("late_reason_required"), codes(refused.violations()));
        review.send("A police summary came late.", Set.of(), "helen.strachan", LATE);

        assertEquals("A police summary came late.", review.lateReason());
        assertTrue(review.isLate(LATE));
    }

    @Test
    @DisplayName("Rule 31: the last day runs to its end, in London")
    void lastDayRunsToItsEnd() {
        assertFalse(review.isLate(Instant.parse("2026-12-21T23:59:59Z")));
        assertTrue(review.isLate(Instant.parse("2026-12-22T00:00:00Z")));
    }

    @Test
    @DisplayName("The text is locked while partners sign; opening it again needs a reason and puts signatures aside")
    void reopeningPutsSignaturesAside() {
        decide(review, "no");
        review.askForSignOff("helen.strachan", NOW);
        signAll();

        assertThrows(NotAllowedNow.class, () -> write(ReviewSection.FACTS, ReviewField.FACTS, "More."));
        assertThrows(RuleViolation.class, () -> review.reopen(" ", "helen.strachan", NOW));
        review.reopen("A fact was wrong.", "helen.strachan", NOW);

        assertEquals(RapidReviewStatus.IN_PROGRESS, review.status());
        assertEquals(Set.of(Partner.values()), review.missingPartners());
    }

    @Test
    @DisplayName("A sent review is sent once and never changed")
    void sentIsFinal() {
        decide(review, "no");
        writeWhatIsWarnedAbout();
        review.askForSignOff("helen.strachan", NOW);
        signAll();
        review.send(null, Set.of(), "helen.strachan", NOW);

        assertThrows(NotAllowedNow.class, () -> review.send(null, Set.of(), "helen.strachan", NOW));
        assertThrows(NotAllowedNow.class, () -> write(ReviewSection.FACTS, ReviewField.FACTS, "More."));
        assertThrows(NotAllowedNow.class, () -> review.reopen("Wrong.", "helen.strachan", NOW));
        assertThrows(NotAllowedNow.class, () -> sign(Partner.ICB));
    }

    @Test
    @DisplayName("Writing one section leaves the others, keeps every character, and saves nothing when nothing changed")
    void writingKeepsTheRest() {
        write(ReviewSection.FACTS, ReviewField.FACTS, "First line\r\nsecond “line”, naïve");
        assertTrue(review.write(
                ReviewSection.BACKGROUND, Map.of(ReviewField.BACKGROUND, "Known to two agencies."), "h", NOW));
        assertFalse(review.write(
                ReviewSection.BACKGROUND, Map.of(ReviewField.BACKGROUND, "Known to two agencies."), "h", NOW));

        assertEquals("First line\nsecond “line”, naïve", review.content().get(ReviewField.FACTS));
        review.write(ReviewSection.FACTS, Map.of(), "h", NOW);
        assertNull(review.content().get(ReviewField.FACTS));
        assertEquals("Known to two agencies.", review.content().get(ReviewField.BACKGROUND));
    }

    @Test
    @DisplayName("What cannot be kept is refused while writing: an unknown decision, a text that is too long")
    void refusesWhatCannotBeKept() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> decide(review, "maybe"));
        assertEquals(List.of("unknown_answer"), codes(refused.violations()));
        RuleViolation tooLong = assertThrows(
                RuleViolation.class, () -> write(ReviewSection.FACTS, ReviewField.FACTS, "x".repeat(20_001)));
        assertEquals(List.of("too_long"), codes(tooLong.violations()));
    }

    @Test
    @DisplayName(
            "A day of the meeting that is none, or is still to come, is kept in the draft and refused before sign-off")
    void meetingDayIsChecked() {
        write(ReviewSection.MEETING, ReviewField.MEETING_DATE, "2026-02-31");
        assertTrue(codes(review.problems(LocalDate.of(2026, 12, 10))).contains("not_a_date"));
        write(ReviewSection.MEETING, ReviewField.MEETING_DATE, "2026-12-11");
        assertTrue(codes(review.problems(LocalDate.of(2026, 12, 10))).contains("in_future"));
        write(ReviewSection.MEETING, ReviewField.MEETING_DATE, "2026-12-10");
        assertFalse(codes(review.problems(LocalDate.of(2026, 12, 10))).contains("in_future"));
    }

    @Test
    @DisplayName(
            "A review that was not sent closes with its notification, says why, and is then written and signed no more")
    void closes() {
        decide(review, "yes");
        review.askForSignOff("helen.strachan", NOW);

        StatusChange change = review.close("The notification was withdrawn.", "martin.oduya", NOW);

        assertEquals("closed", change.toStatus());
        assertEquals("The notification was withdrawn.", review.closedReason());
        assertThrows(NotAllowedNow.class, () -> write(ReviewSection.FACTS, ReviewField.FACTS, "More."));
        assertThrows(NotAllowedNow.class, () -> sign(Partner.ICB));
    }

    @Test
    @DisplayName("What was sent stays as it was sent: it cannot be closed")
    void sentIsNeverClosed() {
        decide(review, "yes");
        writeWhatIsWarnedAbout();
        review.askForSignOff("helen.strachan", NOW);
        signAll();
        review.send(null, Set.of(), "helen.strachan", NOW);

        assertThrows(NotAllowedNow.class, () -> review.close("The notification was withdrawn.", "martin.oduya", NOW));
    }
}
