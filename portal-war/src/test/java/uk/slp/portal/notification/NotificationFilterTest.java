package uk.slp.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.Violation;

@DisplayName("The filter of the list of notifications")
class NotificationFilterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static NotificationFilter filter(String query) {
        return NotificationFilter.ofQuery(query);
    }

    private static String where(String query, Role... roles) {
        UUID id = UUID.randomUUID();
        Person person = new Person(id, "a", "A", id, "O", Set.of(roles), Set.of(), Set.of());
        return new QueueConditions(filter(query), person, TODAY, "").where();
    }

    @Test
    @DisplayName("reads an address and writes the same one, in one order, without what it does not know")
    void address() {
        assertEquals(
                "q=a%20b%26c&status=submitted",
                filter("status=submitted&q=a%20b%26c&page=3&x=y").query());
        assertEquals("", filter("status=&kind=").query());
    }

    @ParameterizedTest
    @CsvSource({
        "status,nonsense",
        "kind,everything",
        "nature,x",
        "clock,soon",
        "awaiting,you",
        "month,2026-13",
        "from,2026-02-30",
        "to,21.11.2026",
        "from,0001-01-01",
        "sort,colour",
        "authority,x or 1=1"
    })
    @DisplayName("tells of each part that it cannot read, keeps it as typed and does not narrow the list by it")
    void unreadable(String name, String value) {
        NotificationFilter read = NotificationFilter.of(Map.of(name, value));
        assertEquals(
                List.of(name), read.problems().stream().map(Violation::field).toList());
        assertEquals(value, read.typed(name));
        assertEquals("", read.readable().query());
        assertEquals(List.of(), read.inUse());
        assertThrows(BadRequest.class, read::orRefuse);
    }

    @Test
    @DisplayName("names every wrong part at once, and a last day before the first")
    void together() {
        assertEquals(
                3,
                filter("status=x&clock=y&from=2026-11-02&to=2026-11-01")
                        .problems()
                        .size());
    }

    @Test
    @DisplayName("takes a month and days together as the days that are in both")
    void days() {
        NotificationFilter read = filter("month=2026-02&from=2026-02-10&to=2026-03-31");
        assertEquals(LocalDate.of(2026, 2, 10), read.from());
        assertEquals(LocalDate.of(2026, 2, 28), read.to());
    }

    @Test
    @DisplayName("orders by a column, upwards or downwards")
    void order() {
        assertEquals("descending", filter("sort=-due").direction("due"));
        assertEquals("none", filter("sort=-due").direction("case"));
        assertTrue(QueueOrder.DUE.orderBy(true).contains("n.dueDate desc, n.reference desc"));
    }

    @Test
    @DisplayName("keeps what was searched for out of the audit trail")
    void audit() {
        assertEquals(
                "q=given status=submitted",
                filter("q=Alder Close&status=submitted").codes());
    }

    @Test
    @DisplayName("says in words what is in use")
    void words() {
        NotificationFilter read = filter("authority=X-LA-01&month=2026-11&kind=counted&sort=-due");
        assertEquals(List.of("kind", "authority", "month"), read.inUse());
        assertEquals("Calderwick", read.label("authority", code -> "Calderwick"));
        assertEquals("Sent in November 2026", read.label("month", code -> code));
        assertEquals("All but deaths of care leavers", read.label("kind", code -> code));
    }

    @Test
    @DisplayName("Rule 16: never shows the Panel a death without abuse or neglect, nor that of a care leaver")
    void panel() {
        for (Role role : List.of(Role.PANEL_SECRETARIAT, Role.PANEL_MEMBER)) {
            String where = where("kind=care_leaver_death", role);
            assertTrue(
                    where.contains("n.kind = 'serious_incident' or (n.kind = 'looked_after_death' and"
                            + " n.abuseStatus in ('known', 'suspected'))"),
                    where);
        }
    }

    @Test
    @DisplayName("shows the department and the inspectorate everything that was sent, and no draft")
    void national() {
        for (Role role : List.of(Role.DFE_OFFICIAL, Role.OFSTED_INSPECTOR)) {
            assertEquals(" where ((n.submittedAt is not null) and " + Scope.open("n.id") + ")", where("", role));
        }
    }

    @Test
    @DisplayName(
            "shows an authority its own at any time, and beyond it only what was sent to its partnership, which is told of no care leaver")
    void authority() {
        UUID id = UUID.randomUUID();
        Person person = new Person(id, "a", "A", id, "O", Set.of(Role.LA_APPROVER), Set.of(id), Set.of(id));
        assertEquals(
                " where ((n.authorityId in :authorities or (n.submittedAt is not null and (n.partnershipId in"
                        + " :partnerships and n.kind <> 'care_leaver_death'))) and " + Scope.open("n.id") + ")",
                new QueueConditions(filter(""), person, TODAY, "").where());
    }

    @Test
    @DisplayName("Rule 76: leaves out what is closed to the person by a declared conflict, whoever it is")
    void conflicts() {
        for (Role role : Role.values()) {
            assertTrue(where("", role).contains("n.id not in (select k.caseId from ClosedToReader k"));
        }
    }

    @Test
    @DisplayName("Rule 12: counts as late what was sent on a day after the limit, in London")
    void late() {
        assertTrue(where("clock=late", Role.DFE_OFFICIAL).endsWith("n.sentOn > n.dueDate"));
        assertTrue(where("clock=on_time", Role.DFE_OFFICIAL).endsWith("n.sentOn <= n.dueDate"));
    }

    @Test
    @DisplayName("Rule 24: leaves deaths of care leavers out of what is counted together")
    void counted() {
        assertTrue(where("kind=counted", Role.DFE_OFFICIAL).endsWith("n.kind <> :kind"));
    }

    @Test
    @DisplayName("shows as awaiting only what the person can do next")
    void awaiting() {
        assertTrue(where("awaiting=me", Role.OFSTED_INSPECTOR).endsWith("1 = 0"));
        assertTrue(where("awaiting=me", Role.PANEL_SECRETARIAT).contains("n.status = :awaitSent and (("), "its own");
        assertFalse(where("awaiting=me", Role.DFE_OFFICIAL).contains(":awaitSent"), "it acknowledges nothing");
        assertTrue(where("awaiting=me", Role.DFE_OFFICIAL).contains("n.status in :awaitAsked and ((n.kind = 'care"));
        assertTrue(where("awaiting=me", Role.LA_NOTIFIER).contains("from Enquiry"), "questions");
        assertTrue(where("awaiting=me", Role.LA_NOTIFIER).contains("from NotificationLink"), "links");
        assertFalse(where("awaiting=me", Role.LA_NOTIFIER).contains(":awaitApproval"));
        assertTrue(where("awaiting=me", Role.LA_APPROVER).contains(":awaitApproval"));
    }
}
