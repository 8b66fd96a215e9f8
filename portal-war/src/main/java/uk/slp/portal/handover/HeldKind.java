package uk.slp.portal.handover;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.Coded;

/** What a person can have in hand. */
public enum HeldKind implements Coded {
    AGENCY_SHEET(
            "agency_sheet", "Agency sheet to write", with(Permission.AGENCY_SHEET_WRITE), Role.PARTNERSHIP_MANAGER),
    CHILD_DEATH_RETURN(
            "child_death_return",
            "Child death return to write",
            with(Permission.CHILD_DEATH_RETURN_WRITE),
            Role.CDOP_COORDINATOR),
    PANEL_CASE(
            "panel_case",
            "Case before the national body",
            EnumSet.of(Role.PANEL_SECRETARIAT, Role.PANEL_MEMBER),
            Role.PANEL_SECRETARIAT),
    COMMENT("comment", "Comment to see", with(Permission.PRACTICE_REVIEW_COMMENT), Role.PARTNERSHIP_MANAGER),
    CASE_TASK(
            "case_task",
            "Task to do",
            with(Permission.RAPID_REVIEW_WRITE, Permission.RAPID_REVIEW_SIGN_OFF),
            Role.PARTNERSHIP_MANAGER),
    /** An independent reviewer is appointed by the partnership, and handed over by nobody. */
    REVIEWER("reviewer", "Appointment as reviewer", EnumSet.of(Role.REVIEWER), Role.PARTNERSHIP_MANAGER);

    private final String code;
    private final String label;
    private final Set<Role> holders;
    private final Role overseer;

    HeldKind(String code, String label, Set<Role> holders, Role overseer) {
        this.code = code;
        this.label = label;
        this.holders = holders;
        this.overseer = overseer;
    }

    private static Set<Role> with(Permission... permissions) {
        return Arrays.stream(Role.values())
                .filter(role -> Arrays.stream(permissions).anyMatch(role.permissions()::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether somebody with these roles can go on with it. */
    public boolean staysWith(Set<Role> roles) {
        return roles.stream().anyMatch(holders::contains);
    }

    /** Whether it can be given to a colleague. */
    public boolean givable() {
        return this != REVIEWER;
    }

    /** Who sees to it that somebody has it. */
    public Role overseer() {
        return overseer;
    }
}
