package uk.slp.portal.restriction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;

@DisplayName("Whose people a restriction shuts out (domain reference 8.1)")
class CircleTest {
    private static final UUID AUTHORITY = UUID.randomUUID();
    private static final UUID PARTNERSHIP = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final CaseRoot CASE = new CaseRoot(UUID.randomUUID(), "SIN-2026-1183", AUTHORITY, PARTNERSHIP);

    private static Person person(UUID organisation, Set<UUID> partnerships, Role... roles) {
        return new Person(
                UUID.randomUUID(), "a", "A", organisation, "O", Set.of(roles), Set.of(), Set.copyOf(partnerships));
    }

    @Test
    @DisplayName("is one circle for each role and body that reads cases, and never two")
    void oneEach() {
        Set<Role> readers = EnumSet.of(
                Role.LA_NOTIFIER,
                Role.LA_APPROVER,
                Role.SAFEGUARDING_PARTNER,
                Role.PARTNERSHIP_MANAGER,
                Role.PANEL_SECRETARIAT,
                Role.PANEL_MEMBER);
        for (Role role : Role.values()) {
            for (UUID body : Set.of(AUTHORITY, PARTNERSHIP, ELSEWHERE)) {
                long circles = EnumSet.allOf(Circle.class).stream()
                        .filter(circle -> circle.covers(role, body, CASE))
                        .count();
                boolean elsewhere = role == Role.LA_NOTIFIER && !body.equals(AUTHORITY);
                assertEquals(readers.contains(role) && !elsewhere ? 1 : 0, circles, role + " of " + body);
            }
        }
    }

    @Test
    @DisplayName("leaves out the Department and Ofsted, who are told by law, and whoever was asked by name")
    void neverShutOut() {
        for (Role role : Set.of(
                Role.DFE_OFFICIAL, Role.OFSTED_INSPECTOR, Role.REVIEWER, Role.AGENCY_CONTRIBUTOR, Role.AUDITOR)) {
            for (Circle circle : Circle.values()) {
                assertFalse(circle.covers(role, AUTHORITY, CASE), role + " by " + circle);
            }
        }
    }

    @Test
    @DisplayName("lets nobody shut out the people of another body")
    void ownBodyOnly() {
        assertEquals(Optional.of(Circle.AUTHORITY), Circle.keptBy(person(AUTHORITY, Set.of(), Role.LA_APPROVER), CASE));
        assertEquals(
                Optional.of(Circle.PARTNERSHIP),
                Circle.keptBy(person(PARTNERSHIP, Set.of(PARTNERSHIP), Role.PARTNERSHIP_MANAGER), CASE));
        assertEquals(
                Optional.of(Circle.NATIONAL), Circle.keptBy(person(ELSEWHERE, Set.of(), Role.PANEL_SECRETARIAT), CASE));
        assertEquals(Optional.empty(), Circle.keptBy(person(ELSEWHERE, Set.of(PARTNERSHIP), Role.LA_APPROVER), CASE));
        assertEquals(
                Optional.empty(), Circle.keptBy(person(ELSEWHERE, Set.of(ELSEWHERE), Role.PARTNERSHIP_MANAGER), CASE));
        assertEquals(
                Optional.empty(),
                Circle.keptBy(
                        person(AUTHORITY, Set.of(PARTNERSHIP), Role.LA_NOTIFIER, Role.SAFEGUARDING_PARTNER), CASE));
    }

    @Test
    @DisplayName("is kept by those who may restrict, and opened by those it can shut out, and by nobody else")
    void permissions() {
        for (Role role : Role.values()) {
            boolean keeper = EnumSet.allOf(Circle.class).stream().anyMatch(circle -> circle.keeper() == role);
            assertEquals(keeper, role.permissions().contains(Permission.CASE_RESTRICT), role.code());
            boolean shut = EnumSet.allOf(Circle.class).stream().anyMatch(c -> c.covers(role, AUTHORITY, CASE));
            assertEquals(shut, role.permissions().contains(Permission.RESTRICTED_OPEN), role.code());
            if (role.permissions().contains(Permission.CASE_RESTRICT)) {
                assertTrue(shut, role.code());
            }
        }
    }
}
