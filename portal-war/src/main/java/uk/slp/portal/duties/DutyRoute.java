package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** To whom a duty leads. */
public enum DutyRoute implements Coded {
    PANEL("panel", "The national Panel, and a rapid review"),
    DFE_OFSTED("dfe_ofsted", "Department for Education and Ofsted"),
    CHILD_DEATH("child_death", "Child death review"),
    JOINT_RESPONSE("joint_response", "Joint agency response"),
    SAFEGUARDING_PARTNERS("safeguarding_partners", "Safeguarding partners"),
    OTHER_AUTHORITY("other_authority", "Another local authority"),
    NONE("none", "No duty to notify");

    private final String code;
    private final String label;

    DutyRoute(String code, String label) {
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
