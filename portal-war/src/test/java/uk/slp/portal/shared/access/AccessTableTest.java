package uk.slp.portal.shared.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.Reviewed;

@DisplayName("Who may call which use case")
class AccessTableTest {
    private static final String PAGE = "architecture/access.md";

    private static List<JavaMethod> useCases() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("uk.slp.portal").stream()
                        .filter(type -> type.getSimpleName().matches(".*(Service|Queries)"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .sorted(Comparator.comparing(AccessTableTest::name).thenComparing(JavaMethod::getFullName))
                        .toList();
    }

    @Test
    @DisplayName("is the reviewed table: every use case of every feature, and every role that may call it")
    void reviewed() {
        Reviewed.page(PAGE, page());
    }

    @Test
    @DisplayName("every role holds its own account, but those of a link, and no role holds everything")
    void rolesAreLimited() {
        for (Role role : Role.values()) {
            assertEquals(
                    !role.byLink(),
                    role.permissions().contains(Permission.OWN_ACCOUNT),
                    role + " sees an account that it has not, or not the one that it has");
            assertTrue(
                    !role.byLink() || role.permissions().size() == 1, role + " may do more than one thing by a link");
            assertTrue(role.permissions().size() < Permission.values().length, role + " may do everything");
        }
    }

    @Test
    @DisplayName("Rule 6: only an approver of a local authority may submit a notification")
    void onlyApproversSubmit() {
        assertEquals(Set.of(Role.LA_APPROVER), holders(Permission.NOTIFICATION_SUBMIT));
    }

    @Test
    @DisplayName("Rule 33: only safeguarding partners sign off; only the secretariat records the Panel's outcome")
    void decidersAreFew() {
        assertEquals(Set.of(Role.SAFEGUARDING_PARTNER), holders(Permission.RAPID_REVIEW_SIGN_OFF));
        assertEquals(Set.of(Role.PANEL_SECRETARIAT), holders(Permission.PANEL_DECIDE));
    }

    @Test
    @DisplayName(
            "roles whose work comes later hold nothing but their own account and the right to tell of a child's death")
    void laterRoles() {
        for (Role role : EnumSet.of(Role.LEAD_SAFEGUARDING_PARTNER, Role.SCRUTINEER)) {
            assertEquals(Set.of(Permission.OWN_ACCOUNT, Permission.CHILD_DEATH_NOTIFY), role.permissions());
        }
    }

    @Test
    @DisplayName("Rule 37: a contributor holds their own sheet and return, and nothing else of a case; nobody else the"
            + " sheet")
    void contributorsHoldTheirSheet() {
        assertEquals(Set.of(Role.AGENCY_CONTRIBUTOR, Role.SHEET_LINK), holders(Permission.AGENCY_SHEET_WRITE));
        assertEquals(
                Set.of(Role.AGENCY_CONTRIBUTOR, Role.RETURN_LINK, Role.CDOP_COORDINATOR, Role.DESIGNATED_DOCTOR),
                holders(Permission.CHILD_DEATH_RETURN_WRITE));
        assertEquals(Set.of(Permission.CHILD_DEATH_RETURN_WRITE), Role.RETURN_LINK.permissions());
        assertEquals(Set.of(Permission.CHILD_DEATH_NOTICE_WRITE), Role.DEATH_NOTICE_LINK.permissions());
        assertEquals(Set.of(Permission.CHILD_DEATH_MEETING_ANSWER), Role.MEETING_LINK.permissions());
        assertEquals(Set.of(Role.MEETING_LINK), holders(Permission.CHILD_DEATH_MEETING_ANSWER));
        assertEquals(
                Set.of(
                        Permission.OWN_ACCOUNT,
                        Permission.CHILD_DEATH_NOTIFY,
                        Permission.AGENCY_SHEET_WRITE,
                        Permission.CHILD_DEATH_RETURN_WRITE),
                Role.AGENCY_CONTRIBUTOR.permissions());
    }

    @Test
    @DisplayName("Rule 65: only the roles of child death review see a child death; they see nothing else of any case")
    void childDeathsAreApart() {
        assertEquals(Set.of(Role.CDOP_COORDINATOR, Role.DESIGNATED_DOCTOR), holders(Permission.CHILD_DEATH_VIEW));
        for (Role role :
                EnumSet.of(Role.CDOP_COORDINATOR, Role.CDOP_MEMBER, Role.DESIGNATED_DOCTOR, Role.NCMD_ANALYST)) {
            for (Permission permission : role.permissions()) {
                assertTrue(
                        permission == Permission.OWN_ACCOUNT
                                || permission.name().startsWith("CHILD_DEATH")
                                || permission.name().startsWith("OVERVIEW_PANEL")
                                || permission.name().startsWith("NATIONAL_DATA"),
                        role + " holds " + permission);
            }
        }
    }

    @Test
    @DisplayName("Domain reference 8.1: the national database's analyst sees what was sent to it, and no case")
    void analystSeesWhatWasSent() {
        assertEquals(Set.of(Role.NCMD_ANALYST), holders(Permission.NATIONAL_DATA_ANSWER));
        assertEquals(
                Set.of(
                        Permission.OWN_ACCOUNT,
                        Permission.CHILD_DEATH_NOTIFY,
                        Permission.NATIONAL_DATA_VIEW,
                        Permission.NATIONAL_DATA_ANSWER),
                Role.NCMD_ANALYST.permissions());
    }

    @Test
    @DisplayName("Rule 66: a member of the overview panel sees the pseudonymised pack, and no child death by name")
    void membersSeeThePack() {
        assertEquals(
                Set.of(
                        Permission.OWN_ACCOUNT,
                        Permission.CHILD_DEATH_NOTIFY,
                        Permission.OVERVIEW_PANEL_VIEW,
                        Permission.OVERVIEW_PANEL_DECIDE),
                Role.CDOP_MEMBER.permissions());
    }

    private static Set<Role> holders(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String page() {
        StringBuilder text = new StringBuilder("# Who may do what\n\n");
        text.append(
                "Generated from the code by a test and reviewed by people. Whoever holds one of the roles may call");
        text.append(
                " the use case;\nwhich records it then reaches is decided by the scope in the query: the authority,");
        text.append(" partnership or assignment of the\nperson. Everything else is refused and written to the audit");
        text.append(" trail.\n\n## Use cases\n\n| use case | who |\n|---|---|\n");
        Set<String> lines = new TreeSet<>();
        for (JavaMethod method : useCases()) {
            lines.add("| " + name(method) + " | " + who(method) + " |\n");
        }
        lines.forEach(text::append);
        text.append("\n## Roles\n\n| role | may |\n|---|---|\n");
        for (Role role : Role.values()) {
            text.append("| ")
                    .append(role.label())
                    .append(" (`")
                    .append(role.code())
                    .append("`) | ");
            text.append(role.permissions().stream()
                    .map(permission ->
                            permission.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(Collectors.joining(", ")));
            text.append(" |\n");
        }
        return text.toString();
    }

    private static String who(JavaMethod method) {
        if (method.isAnnotatedWith(OpenToAll.class)) {
            return "everyone: " + method.getAnnotationOfType(OpenToAll.class).value();
        }
        if (method.isAnnotatedWith(BySystem.class)) {
            return "the portal itself: "
                    + method.getAnnotationOfType(BySystem.class).value();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Permission permission : method.getAnnotationOfType(Requires.class).value()) {
            roles.addAll(holders(permission));
        }
        Set<Role> everybody = holders(Permission.OWN_ACCOUNT);
        boolean all = roles.containsAll(everybody);
        return Stream.concat(
                        all ? Stream.of("every signed-in person") : Stream.of(),
                        roles.stream()
                                .filter(role -> !all || !everybody.contains(role))
                                .map(Role::code))
                .collect(Collectors.joining(", "));
    }

    private static String name(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.getSimpleName() + "." + method.getName();
    }
}
