package uk.slp.portal.practicereview.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.panel.PanelOutcomeRecorded;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCommands.Access;
import uk.slp.portal.practicereview.ReviewCommands.Commission;
import uk.slp.portal.practicereview.ReviewCommands.Describe;
import uk.slp.portal.practicereview.ReviewCommands.Withhold;
import uk.slp.portal.practicereview.ReviewOrigin;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.practicereview.ReviewerOption;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A practice review")
class PracticeReviewTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2027, 5, 23);
    private static final String BY = "helen.strachan";
    private static final List<Violation> OPEN =
            List.of(new Violation("identifiability", "hits_open", "One place is not settled."));
    private static final ReviewerOption REVIEWER =
            new ReviewerOption(new UUID(1, 1), "joseph.amadi", "Joseph Amadi", "Independent reviewers");
    private static final Set<ChecklistItem> ALL = EnumSet.allOf(ChecklistItem.class);
    private static final String TEXT =
            "## 1 What happened\n\nThe family moved twice.\n\n## 2 Why\n\nTeams were short of people."
                    + "\n\n## 3 What should change\n\n### Recommendation 1 (to: the partnership)\n\nAgree one plan.";

    private static PracticeReview opened() {
        return new PracticeReview(
                "PR-2026-1001",
                ReviewOrigin.of(new PanelOutcomeRecorded(
                        new UUID(0, 1),
                        new UUID(0, 2),
                        "SIN-2026-1001",
                        new UUID(0, 3),
                        new UUID(0, 4),
                        "Juniper",
                        "WT2026",
                        "agree_local_review",
                        true,
                        "eleanor.marsh",
                        AT)));
    }

    private static Commission commission(String started) {
        return new Commission(
                "PR-2026-1001",
                0,
                "From birth to the incident",
                "Who saw the child?",
                "Systems",
                "joseph.amadi",
                started,
                Access.USUAL);
    }

    private static PracticeReview inProgress() {
        PracticeReview review = opened();
        review.commission(commission("2026-11-23"), REVIEWER, TODAY, DUE, TODAY, BY, AT);
        return review;
    }

    private static Describe details(String improvements, String reasons) {
        return new Describe(
                "PR-2026-1001",
                1,
                "Juniper: a family that moved",
                "What agencies learned.",
                null,
                "Systems",
                List.of("neglect"),
                List.of("neglect"),
                List.of("1-4"),
                List.of("police"),
                improvements,
                reasons);
    }

    private static PracticeReview written() {
        PracticeReview review = inProgress();
        review.write(TEXT, null, BY, AT);
        review.describe(details("s3", "s2"), BY, AT);
        return review;
    }

    private static PracticeReview closed() {
        PracticeReview review = written();
        review.markFinal(TODAY, BY, AT);
        return review;
    }

    private static List<String> codes(Executable action) {
        return assertThrows(RuleViolation.class, action).violations().stream()
                .map(v -> v.field() + ":" + v.code())
                .toList();
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"2026-11-23, 2027-05-23", "2026-08-31, 2027-02-28"})
    @DisplayName("Rule 43: is due six calendar months after the decision to start")
    void due(LocalDate started, LocalDate due) {
        assertEquals(
                due,
                DeadlineCalculator.standard().count("practice-review", started).due());
        PracticeReview review = opened();
        review.commission(commission(started.toString()), REVIEWER, started, due, TODAY, BY, AT);
        assertEquals(due, review.dueDate(), "stored, so that a new rule never moves it");
        assertEquals(ReviewStatus.IN_PROGRESS, review.status());
        assertEquals(REVIEWER.accountId(), review.reviewerAccountId());
    }

    @Test
    @DisplayName("names everything missing from a commission at once, and no start in the future")
    void commissionRefused() {
        PracticeReview review = opened();
        Commission empty = new Commission("PR-2026-1001", 0, " ", null, null, "nobody", "31 June", Access.USUAL);
        assertEquals(
                List.of(
                        "scope:required",
                        "keyLines:required",
                        "method:required",
                        "reviewer:required",
                        "startedOn:date_form"),
                codes(() -> review.commission(empty, null, null, null, TODAY, BY, AT)));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertEquals(
                List.of("startedOn:date_in_future"),
                codes(() -> review.commission(commission("2026-11-24"), REVIEWER, tomorrow, DUE, TODAY, BY, AT)));
    }

    @Test
    @DisplayName("does not proceed only with a reason")
    void notProceeding() {
        assertEquals(List.of("reason:reason_required"), codes(() -> opened().notProceed(" ", BY, AT)));
        PracticeReview review = opened();
        assertEquals(
                "not_proceeding",
                review.notProceed("The learning is in the rapid review.", BY, AT)
                        .toStatus());
    }

    @Test
    @DisplayName("Rule 44: past its limit asks for the reason of the delay, and with one goes on")
    void delay() {
        PracticeReview review = written();
        assertDoesNotThrow(() -> written().markFinal(DUE, BY, AT));
        assertEquals(List.of("delayReason:delay_unexplained"), codes(() -> review.markFinal(DUE.plusDays(1), BY, AT)));
        review.explainDelay("A criminal trial had to end first.", BY, AT);
        assertEquals("final", review.markFinal(DUE.plusDays(1), BY, AT).toStatus());
    }

    @Test
    @DisplayName("Rule 45: is final only with a summary of improvements and an analysis of systemic reasons")
    void contents() {
        PracticeReview review = written();
        review.describe(details(null, "s9"), BY, AT);
        assertEquals(
                List.of("improvementsSection:required", "reasonsSection:unknown_section"),
                codes(() -> review.markFinal(TODAY, BY, AT)));
        assertTrue(codes(() -> inProgress().markFinal(TODAY, BY, AT)).contains("text:no_sections"));
    }

    @Test
    @DisplayName("Rule 74: carries themes, harm and age band before it is final")
    void described() {
        PracticeReview review = inProgress();
        review.write(TEXT, null, BY, AT);
        List<String> problems = codes(() -> review.markFinal(TODAY, BY, AT));
        assertTrue(problems.containsAll(
                List.of("title:required", "themes:required", "harms:required", "ageBands:required")));
    }

    @Test
    @DisplayName("refuses themes that are not in the vocabulary, and texts that are too long")
    void vocabulary() {
        Describe wrong = new Describe(
                "PR-2026-1001",
                1,
                "x".repeat(201),
                null,
                null,
                null,
                List.of("sadness"),
                List.of("information_sharing"),
                List.of("30-40"),
                List.of("circus"),
                null,
                null);
        assertEquals(
                List.of(
                        "title:too_long",
                        "themes:unknown_value",
                        "harms:unknown_value",
                        "ageBands:unknown_value",
                        "agencies:unknown_value"),
                codes(() -> inProgress().describe(wrong, BY, AT)));
    }

    @Test
    @DisplayName("cannot be written on once it is final; reopened it can, and its checks and copy count no more")
    void reopened() {
        PracticeReview review = closed();
        assertThrows(NotAllowedNow.class, () -> review.write("## 1 New\n\nText", null, BY, AT));
        review.confirm(ALL, BY, AT);
        review.plan(LocalDate.of(2027, 1, 5), LocalDate.of(2026, 12, 22), TODAY, BY, AT);
        review.sendCopy(TODAY, TODAY, BY, AT);
        assertEquals(List.of("reason:reason_required"), codes(() -> review.reopen(null, BY, AT)));
        review.reopen("The family asked for a change.", BY, AT);
        assertDoesNotThrow(() -> review.write(TEXT, null, BY, AT));
        assertTrue(review.confirmed().isEmpty());
        assertNull(review.release().copySentOn());
    }

    @Test
    @DisplayName("Rule 46: publication on 5 January 2027 has its copy due on 22 December 2026")
    void copyDue() {
        LocalDate publication = LocalDate.of(2027, 1, 5);
        LocalDate due = DeadlineCalculator.standard()
                .count("pre-publication-copy", publication)
                .due();
        assertEquals(LocalDate.of(2026, 12, 22), due);
        PracticeReview review = closed();
        review.plan(publication, due, TODAY, BY, AT);
        assertEquals(due, review.release().copyDue());
        assertEquals(List.of("day:date_in_past"), codes(() -> review.plan(TODAY.minusDays(1), due, TODAY, BY, AT)));
    }

    @Test
    @DisplayName("Rule 47: without the copy, or too soon after it, publication needs a reason")
    void copyBeforePublication() {
        PracticeReview review = closed();
        review.confirm(ALL, BY, AT);
        LocalDate day = LocalDate.of(2027, 1, 5);
        LocalDate last = LocalDate.of(2026, 12, 22);
        assertEquals(
                List.of("copySentOn:copy_not_sent"), codes(() -> review.publish(day, last, List.of(), " ", BY, AT)));
        review.sendCopy(last.plusDays(1), last.plusDays(1), BY, AT);
        assertEquals(
                List.of("overrideReason:copy_too_late"),
                codes(() -> review.publish(day, last, List.of(), null, BY, AT)));
        assertEquals(
                "published",
                review.publish(day, last, List.of(), "The court asked for it.", BY, AT)
                        .toStatus());

        PracticeReview inTime = closed();
        inTime.confirm(ALL, BY, AT);
        inTime.sendCopy(last, last, BY, AT);
        assertEquals(
                "published", inTime.publish(day, last, List.of(), null, BY, AT).toStatus());
    }

    @Test
    @DisplayName(
            "Rule 48: is withheld only with a justification, and with improvement information or a reason for none")
    void withheld() {
        assertEquals(
                List.of("justification:required", "improvementInformation:required"),
                codes(() -> closed().withhold(withhold(null, null, null), TODAY, BY, AT)));
        assertEquals(
                "withheld",
                closed().withhold(withhold("A sibling.", "Share plans.", null), TODAY, BY, AT)
                        .toStatus());
        assertEquals(
                "withheld",
                closed().withhold(withhold("A sibling.", null, "It tells who."), TODAY, BY, AT)
                        .toStatus());
        assertThrows(NotAllowedNow.class, () -> inProgress()
                .withhold(withhold("A sibling.", "Share.", null), TODAY, BY, AT));
    }

    private static Withhold withhold(String justification, String information, String reason) {
        return new Withhold("PR-2026-1001", 1, justification, information, reason);
    }

    @Test
    @DisplayName("Rule 50: publication needs every item of the checklist, and no hit that is open")
    void anonymity() {
        PracticeReview review = closed();
        review.sendCopy(TODAY, TODAY, BY, AT);
        LocalDate day = LocalDate.of(2027, 1, 5);
        Set<ChecklistItem> some = EnumSet.complementOf(EnumSet.of(ChecklistItem.JIGSAW, ChecklistItem.FAMILY_TOLD));
        review.confirm(some, BY, AT);
        assertEquals(
                List.of(
                        "checklist.jigsaw:not_confirmed",
                        "checklist.family_told:not_confirmed",
                        "identifiability:hits_open"),
                codes(() -> review.publish(day, TODAY, OPEN, null, BY, AT)));
        review.confirm(ALL, BY, AT);
        assertEquals(
                "published", review.publish(day, TODAY, List.of(), null, BY, AT).toStatus());
    }

    @Test
    @DisplayName("Rule 50: an item taken back is no longer confirmed")
    void takenBack() {
        PracticeReview review = closed();
        review.confirm(ALL, BY, AT);
        review.confirm(EnumSet.of(ChecklistItem.JIGSAW), BY, AT);
        assertEquals(Set.of(ChecklistItem.JIGSAW), review.confirmed());
    }

    @Test
    @DisplayName("Rule 47: a minute is set only for a final report, and refused at it with its reason it stays final")
    void minute() {
        assertThrows(NotAllowedNow.class, () -> written().timed(ReviewAction.SET_MINUTE, null, BY, AT));
        PracticeReview review = closed();
        assertEquals(
                "final", review.timed(ReviewAction.SET_MINUTE, null, BY, AT).toStatus());
        assertEquals(
                List.of("reason:reason_required"),
                codes(() -> review.timed(ReviewAction.NOT_PUBLISHED, " ", "system", AT)));
        assertEquals(
                "The copy went too late.",
                review.timed(ReviewAction.NOT_PUBLISHED, "The copy went too late.", "system", AT)
                        .reason());
        assertEquals(ReviewStatus.FINAL, review.status());
        assertEquals(
                "final", review.timed(ReviewAction.STOP_MINUTE, null, BY, AT).toStatus());
    }

    @Test
    @DisplayName("Rule 51: sending to the national repository is recorded after publication, on a day that can be")
    void repository() {
        PracticeReview review = closed();
        assertThrows(NotAllowedNow.class, () -> review.sendToRepository(TODAY, TODAY, BY, AT));
        review.confirm(ALL, BY, AT);
        review.publish(TODAY, TODAY, List.of(), "Ordered.", BY, AT);
        assertEquals(
                List.of("day:before_publication"),
                codes(() -> review.sendToRepository(TODAY.minusDays(1), TODAY, BY, AT)));
        assertEquals(
                List.of("day:date_in_future"), codes(() -> review.sendToRepository(TODAY.plusDays(1), TODAY, BY, AT)));
        review.sendToRepository(TODAY, TODAY, BY, AT);
        assertEquals(TODAY, review.release().repositorySentOn());
    }

    @Test
    @DisplayName("Rule 52: stands on its own record, linked to a notification or to none")
    void linked() {
        assertEquals(new UUID(0, 2), opened().notificationId());
    }

    @Test
    @DisplayName("the copy cannot have gone tomorrow, nor before the report was final")
    void copyDay() {
        assertEquals(List.of("day:date_in_future"), codes(() -> closed().sendCopy(TODAY.plusDays(1), TODAY, BY, AT)));
        assertEquals(List.of("day:before_final"), codes(() -> closed().sendCopy(TODAY.minusDays(1), TODAY, BY, AT)));
    }

    @Test
    @DisplayName("every message is a sentence")
    void sentences() {
        List<Violation> all = ReviewProblems.beforeFinal(Considered.of(inProgress()), DUE.plusDays(1));
        all.forEach(v -> assertTrue(v.message().endsWith("."), v.message()));
    }
}
