package uk.slp.portal.organisation;

import uk.slp.portal.shared.persistence.Coded;

/** What sort of body an organisation is. */
public enum OrganisationKind implements Coded {
    LOCAL_AUTHORITY("local_authority", "Local authority"),
    ICB("icb", "Integrated care board"),
    POLICE("police", "Police force"),
    PARTNERSHIP("partnership", "Safeguarding partnership"),
    /** Reviews every death of a child normally resident in its area (Children Act 2004 s.16M). */
    OVERVIEW_PANEL("overview_panel", "Child death overview panel"),
    NATIONAL_BODY("national_body", "National body"),
    /** A reviewer's own practice, a provider, a school: anybody who contributes without being a partner. */
    OTHER("other", "Other organisation");

    private final String code;
    private final String label;

    OrganisationKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
