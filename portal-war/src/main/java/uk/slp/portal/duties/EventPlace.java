package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** Where it happened, as seen from the authority that asks. */
public enum EventPlace implements Coded {
    IN_AREA("in_area", "In the area of this authority"),
    OTHER_AUTHORITY("other_authority", "In the area of another English authority"),
    ABROAD_RESIDENT("abroad_resident", "Outside England, and the child normally lives in this area"),
    ABROAD_NOT_RESIDENT("abroad_not_resident", "Outside England, and the child does not normally live in this area"),
    NOT_KNOWN("not_known", "Not known");

    private final String code;
    private final String label;

    EventPlace(String code, String label) {
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
