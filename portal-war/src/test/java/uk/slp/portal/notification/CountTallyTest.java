package uk.slp.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.notification.model.NotificationStatus;

@DisplayName("Notifications in numbers")
class CountTallyTest {
    private static final YearMonth FIRST = YearMonth.of(2025, 12);
    private static final YearMonth LAST = YearMonth.of(2026, 11);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final NotificationCounts.AreaCounts NOWHERE =
            new NotificationCounts.AreaCounts(true, DAY, DAY, List.of(), List.of());

    private static NotificationCounts counts(boolean careLeavers, CountTally.Group... groups) {
        CountTally tally = new CountTally(FIRST, LAST, careLeavers);
        List.of(groups).forEach(tally::add);
        return tally.counts(NOWHERE);
    }

    private static CountTally.Group group(int month, String kind, String nature, Boolean late, long count) {
        return new CountTally.Group(
                YearMonth.of(2026, month),
                kind,
                nature,
                count,
                late != null && late ? count : 0,
                late == null ? 0 : count);
    }

    @Test
    @DisplayName("Rule 24: never count the death of a care leaver among the others")
    void careLeaversApart() {
        NotificationCounts counts = counts(
                true,
                group(5, "serious_incident", "child_death", true, 3),
                group(5, "looked_after_death", "child_death", false, 2),
                group(5, "care_leaver_death", "child_death", true, 7));
        assertEquals(5, counts.total().count());
        assertNotNull(counts.careLeavers());
        assertEquals(7, counts.careLeavers().count());
        assertEquals(
                List.of(3L, 2L), counts.kinds().stream().map(CountCell::count).toList());
        assertEquals(5, counts.natures().get(0).count());
        assertEquals(
                List.of(2L, 3L),
                counts.standings().stream().map(CountCell::count).toList());
        MonthCount may = counts.months().get(5);
        assertEquals(YearMonth.of(2026, 5), may.month());
        assertEquals(5, may.sum());
        assertEquals(3, may.late());
        assertEquals(7, may.careLeavers());
    }

    @Test
    @DisplayName("count the death of a looked-after child among the deaths, though its form does not ask what happened")
    void lookedAfterDied() {
        NotificationCounts counts = counts(
                true,
                group(5, "looked_after_death", null, false, 2),
                group(5, "serious_incident", "child_death", false, 3),
                group(6, "serious_incident", null, false, 1));
        assertEquals(5, counts.natures().get(0).count());
        assertEquals("not_known", counts.natures().get(3).code());
        assertEquals(1, counts.natures().get(3).count());
    }

    @Test
    @DisplayName("Rule 35: leave out what is over, and say how many that is")
    void leftOut() {
        CountTally tally = new CountTally(FIRST, LAST, false);
        tally.add(group(5, "serious_incident", "other", false, 4));
        tally.leaveOut(NotificationStatus.NOT_MEETING_CRITERIA, 2);
        tally.leaveOut(NotificationStatus.NOT_MEETING_CRITERIA, 1);
        NotificationCounts counts = tally.counts(NOWHERE);
        assertEquals(4, counts.total().count());
        assertEquals(
                List.of("withdrawn 0", "not_meeting_criteria 3"),
                counts.leftOut().stream().map(c -> c.code() + " " + c.count()).toList());
        assertEquals(
                "status=not_meeting_criteria&from=2025-12-01&to=2026-11-30",
                counts.leftOut().get(1).filter());
    }

    @Test
    @DisplayName("give the Panel no number of deaths of care leavers, and lists without a word of them")
    void panel() {
        NotificationCounts counts = counts(false, group(5, "serious_incident", "other", null, 1));
        assertNull(counts.careLeavers());
        assertEquals(
                "status=in_force&from=2025-12-01&to=2026-11-30", counts.total().filter());
    }

    @Test
    @DisplayName("have twelve months, empty ones among them, and no link from nought")
    void months() {
        NotificationCounts counts = counts(true);
        assertEquals(12, counts.months().size());
        assertEquals("", counts.total().filter());
        assertEquals("0", counts.total().shown());
    }

    @ParameterizedTest
    @CsvSource({"0,,Fewer than 6", "1,,Fewer than 6", "5,,Fewer than 6", "6,6,6", "1234,1234,'1,234'"})
    @DisplayName("Rule 78: hide numbers of another authority below six, nought among them")
    void hidden(long count, Long told, String shown) {
        CountCell cell = CountCell.hidden("X", "X", count);
        assertEquals(told, cell.count());
        assertEquals(shown, cell.shown());
        assertEquals("", cell.filter());
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,Fewer than 5",
        "4,0,Fewer than 5",
        "5,10,About 10",
        "14,10,About 10",
        "15,20,About 20",
        "96,100,About 100"
    })
    @DisplayName("Rule 78: round numbers of regions to the nearest ten")
    void rounded(long count, long told, String shown) {
        CountCell cell = CountCell.rounded("X", "X", count);
        assertEquals(told, cell.count());
        assertEquals(shown, cell.shown());
    }
}
