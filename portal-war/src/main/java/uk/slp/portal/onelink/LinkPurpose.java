package uk.slp.portal.onelink;

import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.Coded;

/** For what a link is sent: one kind of record, one role, one place in the portal. */
public enum LinkPurpose implements Coded {
    AGENCY_SHEET("agency_sheet", "agency sheet", Role.SHEET_LINK, "/agency-sheets/"),
    CHILD_DEATH_RETURN("child_death_return", "child death return", Role.RETURN_LINK, "/child-death-returns/");

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

    /** The page of the record; the only one that the holder reaches, with those below it. */
    public String page(String reference) {
        return folder + reference;
    }
}
