package uk.slp.portal.practicereview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.slp.portal.practicereview.IndependenceQuestion;
import uk.slp.portal.practicereview.ReviewerOption;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("The appointment of a reviewer (domain reference 4.4, 8.1)")
class ReviewerAppointmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID ACCOUNT = UUID.randomUUID();

    private static ReviewerAppointment appointment() {
        return new ReviewerAppointment(
                UUID.randomUUID(),
                new ReviewerOption(ACCOUNT, "joseph.amadi", "Joseph Amadi", "Independent"),
                TODAY,
                TODAY.plusMonths(6),
                "helen.strachan",
                AT);
    }

    private static List<String> codes(Executable refused) {
        return codes(assertThrows(RuleViolation.class, refused).violations());
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(v -> v.field() + ":" + v.code()).toList();
    }

    private static ReviewerAppointment.Second second(String username) {
        return new ReviewerAppointment.Second(UUID.randomUUID(), username, username);
    }

    @Test
    @DisplayName("runs from a day to a later day, not in the past, for two years at most")
    void days() {
        assertEquals(List.of(), ReviewerAppointment.wrongDays(TODAY, TODAY, TODAY));
        assertEquals(
                List.of("accessFrom:date_form", "accessUntil:date_form"),
                codes(ReviewerAppointment.wrongDays(null, null, TODAY)));
        assertEquals(
                List.of("accessUntil:date_in_past", "accessUntil:before_first_day"),
                codes(ReviewerAppointment.wrongDays(TODAY, TODAY.minusDays(1), TODAY)));
        assertEquals(List.of(), ReviewerAppointment.wrongDays(TODAY, TODAY.plusDays(731), TODAY));
        assertEquals(
                List.of("accessUntil:too_long"),
                codes(ReviewerAppointment.wrongDays(TODAY, TODAY.plusDays(732), TODAY)));
    }

    @Test
    @DisplayName("has its last day moved and is ended early with a reason only, and then cannot be changed")
    void ends() {
        ReviewerAppointment one = appointment();
        assertEquals(
                List.of("reason:required"),
                codes(() -> one.moveLastDay(TODAY.plusDays(9), " ", TODAY, "helen.strachan", AT)));
        one.moveLastDay(TODAY.plusDays(9), "The trial is over.", TODAY, "helen.strachan", AT);
        assertEquals(TODAY.plusDays(9), one.accessUntil());
        assertEquals(List.of("reason:required"), codes(() -> one.end(null, "helen.strachan", AT)));
        assertFalse(one.ended());
        one.end("Has left.", "helen.strachan", AT);
        assertTrue(one.ended());
        assertEquals(List.of(":appointment_ended"), codes(() -> one.end("Again.", "helen.strachan", AT)));
    }

    @Test
    @DisplayName("is confirmed by a second person, neither the reviewer nor who recorded the statement")
    void second() {
        ReviewerAppointment one = appointment();
        assertEquals(List.of(":not_declared"), codes(() -> one.confirm(second("ama.boateng"), null, AT)));
        assertEquals(
                List.of("statement:required", "explained:required"),
                codes(() -> one.declare(EnumSet.of(IndependenceQuestion.MANAGED), " ", null, "helen.strachan", AT)));
        one.declare(EnumSet.noneOf(IndependenceQuestion.class), null, "I know nobody.", "helen.strachan", AT);
        assertEquals(List.of(":second_person"), codes(() -> one.confirm(second("helen.strachan"), null, AT)));
        assertEquals(
                List.of(":second_person"),
                codes(() -> one.confirm(new ReviewerAppointment.Second(ACCOUNT, "joseph.amadi", "J"), null, AT)));
        one.confirm(second("ama.boateng"), null, AT);
        assertTrue(one.confirmed());
        one.declare(EnumSet.noneOf(IndependenceQuestion.class), null, "I know one person.", "helen.strachan", AT);
        assertFalse(one.confirmed(), "A changed statement is confirmed anew");
    }
}
