package uk.slp.portal.shared.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;

/**
 * For what somebody reads or changes a record (rule 75). The portal gives each role one task, and a record is reached by
 * that task only, so that the purpose follows from the role for which the person acts; nobody is asked to type one.
 */
final class Purpose {
    /** In the order in which they are looked for: who notifies and is a partner as well works on the case. */
    private static final Map<Role, String> OF = purposes();

    private static final String CASE_WORK = "case work";

    /** The only purpose for which what is known through it may be used (Children Act 2004 s.16N(4)). */
    private static final String CHILD_DEATH_REVIEW = "child death review";

    /** How the kinds of records of child death review begin. */
    private static final String CHILD_DEATH = "child_death";

    private Purpose() {}

    private static Map<Role, String> purposes() {
        Map<Role, String> of = new EnumMap<>(Role.class);
        of.put(Role.LA_NOTIFIER, CASE_WORK);
        of.put(Role.LA_APPROVER, CASE_WORK);
        of.put(Role.PARTNERSHIP_MANAGER, "joint review of the partners");
        of.put(Role.SAFEGUARDING_PARTNER, "joint review of the partners");
        of.put(Role.AGENCY_CONTRIBUTOR, "an agency's part in a rapid review");
        of.put(Role.SHEET_LINK, "an agency's part in a rapid review");
        of.put(Role.RETURN_LINK, CHILD_DEATH_REVIEW);
        of.put(Role.DEATH_NOTICE_LINK, CHILD_DEATH_REVIEW);
        of.put(Role.MEETING_LINK, CHILD_DEATH_REVIEW);
        of.put(Role.REVIEWER, "writing of a practice review");
        of.put(Role.PANEL_SECRETARIAT, "consideration by the national body");
        of.put(Role.PANEL_MEMBER, "consideration by the national body");
        of.put(Role.DFE_OFFICIAL, "oversight by the department");
        of.put(Role.OFSTED_INSPECTOR, "inspection");
        of.put(Role.CDOP_COORDINATOR, CHILD_DEATH_REVIEW);
        of.put(Role.CDOP_MEMBER, CHILD_DEATH_REVIEW);
        of.put(Role.DESIGNATED_DOCTOR, CHILD_DEATH_REVIEW);
        of.put(Role.NCMD_ANALYST, CHILD_DEATH_REVIEW);
        of.put(Role.AUDITOR, "audit");
        of.put(Role.ADMINISTRATOR, "administration");
        of.put(Role.LIBRARIAN, "publication of learning");
        return of;
    }

    /** Of what the person does with a record of a kind: one of child death review is reached for that only. */
    static String of(Person person, String subjectType) {
        return subjectType.startsWith(CHILD_DEATH) ? CHILD_DEATH_REVIEW : of(person);
    }

    /** Of what the person does with a record. */
    static String of(Person person) {
        Optional<Role> first =
                OF.keySet().stream().filter(person.roles()::contains).findFirst();
        return first.map(role -> OF.getOrDefault(role, CASE_WORK)).orElse("own account");
    }
}
