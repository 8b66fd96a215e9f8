package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When the list of bank holidays changes (rule 13)")
class HolidaysChangedTest {
    private static final LocalDate AWARE = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final WorkingCalendar WITH_CORONATION =
            WorkingCalendar.englandAndWales().with(BankHoliday.oneOff(LocalDate.of(2026, 11, 26), "Coronation"));

    @Test
    @DisplayName("an open deadline across the new day moves by one working day, and says why")
    void moves() {
        HolidaysChanged change = changed(WITH_CORONATION);
        var moves = change.recount("notification", "SIN-2026-0001", "notification", AWARE, DUE);
        assertEquals(1, moves.size());
        assertEquals(LocalDate.of(2026, 12, 1), moves.get(0).after().due());
        assertTrue(
                moves.get(0).words().contains("was due Monday 30 November 2026"),
                moves.get(0).words());
        assertEquals("SIN-2026-0001", change.moved().get(0).reference());
    }

    @Test
    @DisplayName("a deadline that the day does not touch stays, and taking the day off again moves it back")
    void staysAndMovesBack() {
        assertTrue(changed(WITH_CORONATION)
                .recount("notification", "x", "notification", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8))
                .isEmpty());
        var back = changed(WorkingCalendar.englandAndWales())
                .recount("notification", "x", "notification", AWARE, LocalDate.of(2026, 12, 1));
        assertEquals(DUE, back.get(0).after().due());
    }

    @Test
    @DisplayName("a calculator asks for the calendar at each count")
    void asksEachTime() {
        AtomicReference<WorkingCalendar> calendar = new AtomicReference<>(WorkingCalendar.englandAndWales());
        DeadlineCalculator calculator =
                new DeadlineCalculator(calendar::get, DeadlineRules.standard(), CountingSettings.STANDARD);
        assertEquals(DUE, calculator.count("notification", AWARE).due());
        calendar.set(WITH_CORONATION);
        assertEquals(
                LocalDate.of(2026, 12, 1),
                calculator.count("notification", AWARE).due());
    }

    private static HolidaysChanged changed(WorkingCalendar calendar) {
        return new HolidaysChanged(DeadlineCalculator.standard().with(calendar), "sian.price", Instant.EPOCH);
    }
}
