package uk.slp.portal.shared.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;

@DisplayName("Rule 75: the purpose of a reading")
class PurposeTest {
    private static String of(Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Set.of(roles));
        return Purpose.of(new Person(
                UUID.randomUUID(), "a.person", "A Person", UUID.randomUUID(), "A body", held, Set.of(), Set.of()));
    }

    @Test
    @DisplayName("is that of the role for which the person acts")
    void byRole() {
        assertEquals("case work", of(Role.LA_NOTIFIER));
        assertEquals("case work", of(Role.SAFEGUARDING_PARTNER, Role.LA_APPROVER));
        assertEquals("joint review of the partners", of(Role.SAFEGUARDING_PARTNER));
        assertEquals("inspection", of(Role.OFSTED_INSPECTOR));
        assertEquals("oversight by the department", of(Role.DFE_OFFICIAL));
        assertEquals("own account", of(Role.SCRUTINEER));
    }

    @Test
    @DisplayName("Rule 65: of a child death it is its review, whoever tells of it")
    void ofChildDeaths() {
        Person person = new Person(
                UUID.randomUUID(),
                "a.person",
                "A Person",
                UUID.randomUUID(),
                "A body",
                Set.of(Role.LA_NOTIFIER),
                Set.of(),
                Set.of());
        assertEquals("child death review", Purpose.of(person, "child_death_notice"));
        assertEquals("case work", Purpose.of(person, "notification"));
    }

    @Test
    @DisplayName("is known for every role that can do more than keep its own account")
    void everyRole() {
        for (Role role : Role.values()) {
            boolean more = role.permissions().size()
                    > EnumSet.of(Permission.OWN_ACCOUNT, Permission.CHILD_DEATH_NOTIFY)
                            .size();
            if (more) {
                assertFalse(of(role).equals("own account"), role.code());
            }
        }
    }
}
