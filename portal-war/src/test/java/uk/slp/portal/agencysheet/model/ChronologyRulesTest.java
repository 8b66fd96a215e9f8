package uk.slp.portal.agencysheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.agencysheet.ChronologyAgency;
import uk.slp.portal.agencysheet.ChronologyFinding;
import uk.slp.portal.agencysheet.ChronologyFinding.Kind;
import uk.slp.portal.agencysheet.ChronologyLine;

@DisplayName("The chronology of all agencies")
class ChronologyRulesTest {
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID HEALTH = UUID.randomUUID();
    private static final UUID POLICE = UUID.randomUUID();
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    private static final int GAP = 60;

    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final List<SheetEvent> events = new ArrayList<>();
    private final List<ChronologyRules.Pair> pairs = new ArrayList<>();

    ChronologyRulesTest() {
        names.put(SCHOOL, "School");
        names.put(HEALTH, "Health visiting");
    }

    private SheetEvent event(UUID sheet, @Nullable String day, String kind, String what) {
        SheetEvent event = new SheetEvent(sheet, Instant.EPOCH.plusSeconds(events.size()));
        event.put(EventField.DAY, day);
        event.put(EventField.KIND, kind);
        event.put(EventField.WHAT, what);
        events.add(event);
        return event;
    }

    private void same(SheetEvent one, SheetEvent other) {
        pairs.add(new ChronologyRules.Pair(one.id(), other.id()));
    }

    private List<ChronologyLine> lines() {
        return ChronologyRules.merge(events, names, pairs);
    }

    private List<ChronologyFinding> findings() {
        List<ChronologyAgency> agencies = names.entrySet().stream()
                .map(one -> new ChronologyAgency(one.getKey(), AgencyKind.OTHER, one.getValue(), true, true, true))
                .toList();
        return ChronologyRules.findings(lines(), agencies, UNTIL, GAP);
    }

    private List<Kind> kinds() {
        return findings().stream().map(ChronologyFinding::kind).toList();
    }

    @Test
    @DisplayName(
            "puts the lines of all sheets that were sent in by day, and leaves out what is not sent in or not whole")
    void merged() {
        event(SCHOOL, "2026-03-09", "seen", "b");
        event(HEALTH, "2026-3-2", "visit", "a");
        event(POLICE, "2026-03-01", "incident", "not sent in");
        event(SCHOOL, "March", "seen", "no day");

        List<ChronologyLine> lines = lines();

        assertEquals(List.of("a", "b"), lines.stream().map(ChronologyLine::what).toList());
        assertEquals(List.of(1, 2), lines.stream().map(ChronologyLine::number).toList());
    }

    @Test
    @DisplayName("marks that one agency tells of a contact and another of a missed one on the same day")
    void opposite() {
        event(HEALTH, "2026-03-03", "visit", "The child was seen at home.");
        event(SCHOOL, "2026-03-03", "missed", "Nobody was at home.");
        event(SCHOOL, "2026-03-04", "missed", "Another day.");

        List<ChronologyFinding> findings = findings();

        assertEquals(List.of(Kind.OPPOSITE), kinds());
        assertTrue(
                findings.get(0).words().contains("3 March 2026"),
                findings.get(0).words());
        assertEquals(List.of(1, 2), findings.get(0).lines());
    }

    @Test
    @DisplayName("marks two accounts of the same sort of event on the same day, unless their words are the same")
    void sameDay() {
        event(HEALTH, "2026-03-03", "injury", "A bruise on the left cheek.");
        event(SCHOOL, "2026-03-03", "injury", "A graze on the knee.");
        event(HEALTH, "2026-03-05", "injury", "A cut.");
        event(SCHOOL, "2026-03-05", "injury", "a cut");

        assertEquals(List.of(Kind.SAME_DAY), kinds());
    }

    @Test
    @DisplayName("marks what the authors say is one event and has different days, or is of different sorts")
    void paired() {
        SheetEvent early = event(HEALTH, "2026-03-03", "referral", "Referral made.");
        SheetEvent late = event(SCHOOL, "2026-03-05", "referral", "Referral received.");
        SheetEvent seen = event(HEALTH, "2026-03-10", "seen", "Seen.");
        SheetEvent met = event(SCHOOL, "2026-03-10", "meeting", "Met.");
        assertEquals(List.of(), kinds());
        same(late, early);
        same(seen, met);

        assertEquals(List.of(Kind.DATES, Kind.KINDS), kinds());
        assertEquals(List.of(2), lines().get(0).sameAs());
    }

    @Test
    @DisplayName("compares no lines of the same agency with each other")
    void ownLines() {
        event(HEALTH, "2026-03-03", "visit", "In the morning.");
        event(HEALTH, "2026-03-03", "missed", "In the evening.");
        event(SCHOOL, "2026-03-03", "meeting", "Elsewhere.");

        assertEquals(List.of(), kinds());
    }

    @Test
    @DisplayName(
            "marks a stretch longer than the set number of days, up to the day the notification was sent; not one of it")
    void gaps() {
        event(HEALTH, "2025-11-01", "visit", "a");
        event(SCHOOL, "2025-12-31", "seen", "b");
        event(SCHOOL, "2026-01-20", "seen", "c");

        List<ChronologyFinding> findings = findings();

        assertEquals(List.of(Kind.GAP), kinds());
        assertTrue(
                findings.get(0).words().contains("between 20 January 2026 and 31 March 2026"),
                findings.get(0).words());
        events.remove(1);
        assertEquals(List.of(Kind.GAP, Kind.GAP), kinds());
    }

    @Test
    @DisplayName(
            "marks an agency that was involved and without any line; not one that knows nothing or has not sent in")
    void silent() {
        event(SCHOOL, "2026-03-03", "seen", "a");
        List<ChronologyAgency> agencies = List.of(
                new ChronologyAgency(SCHOOL, AgencyKind.EDUCATION, "School", true, true, true),
                new ChronologyAgency(HEALTH, AgencyKind.HEALTH_VISITING, "Health visiting", true, true, true),
                new ChronologyAgency(POLICE, AgencyKind.POLICE, "Police", true, true, false),
                new ChronologyAgency(UUID.randomUUID(), AgencyKind.GP, "Surgery", true, false, false));

        List<ChronologyFinding> findings = ChronologyRules.findings(lines(), agencies, UNTIL, GAP);

        assertEquals(1, findings.size());
        assertEquals(
                "Health visiting was involved, and no line comes from it.",
                findings.get(0).words());
    }

    @Test
    @DisplayName("names a finding the same whatever comes before it, and marks it anew when its facts change")
    void keys() {
        event(HEALTH, "2026-03-03", "injury", "A bruise.");
        SheetEvent school = event(SCHOOL, "2026-03-03", "injury", "A graze.");
        ChronologyFinding before = findings().get(0);
        event(HEALTH, "2026-03-01", "visit", "Earlier.");
        ChronologyFinding moved = findings().get(0);
        school.put(EventField.WHAT, "Two grazes.");
        ChronologyFinding changed = findings().get(0);

        assertEquals(List.of(2, 3), moved.lines());
        assertEquals(before.key(), moved.key());
        assertEquals(before.mark(), moved.mark());
        assertEquals(before.key(), changed.key());
        assertNotEquals(before.mark(), changed.mark());
    }
}
