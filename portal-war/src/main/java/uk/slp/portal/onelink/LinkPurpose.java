package uk.slp.portal.onelink;

import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.Coded;

/** For what a link is sent: one kind of record, one role, one place in the portal. */
public enum LinkPurpose implements Coded {
    AGENCY_SHEET("agency_sheet", "agency sheet", Role.SHEET_LINK, "/agency-sheets/"),
    CHILD_DEATH_RETURN("child_death_return", "child death return", Role.RETURN_LINK, "/child-death-returns/"),
    CHILD_DEATH_NOTICE(
            "child_death_notice", "notification of a death", Role.DEATH_NOTICE_LINK, "/child-deaths/notices/"),
    CHILD_DEATH_MEETING(
            "child_death_meeting", "child death review meeting", Role.MEETING_LINK, "/child-death-invitations/");

    private final String code;
    private final String label;
    private final Role role;
    private final String folder;

    LinkPurpose(String code, String label, Role role, String folder) {
        this.code = code;
        this.label = label;
        this.role = role;
        this.folder = folder;
    }

    @Override
    public String code() {
        return code;
    }

    /** The record in the words of letters and pages. */
    @Override
    public String label() {
        return label;
    }

    /** What its holder may do, and nothing else. */
    public Role role() {
        return role;
    }

    /** Whether its holder was asked to write; otherwise the holder has something to tell, and may have asked for the link. */
    public boolean asked() {
        return this != CHILD_DEATH_NOTICE;
    }

    /** Whether it is an invitation to answer; otherwise a record is to be written. */
    public boolean invites() {
        return this == CHILD_DEATH_MEETING;
    }

    /** The page of the record; the only one that the holder reaches, with those below it. */
    public String page(String reference) {
        return folder + reference;
    }
}
