package uk.slp.portal.childdeathsharing;

import uk.slp.portal.shared.persistence.Coded;

/** On what the sharing decision rests. Information of child death review may be used for nothing else without one (Children Act 2004 s.16N(4)). */
public enum LegalBasis implements Coded {
    INFORM("inform", "A person is told that they should act: Children Act 2004, section 16M(5)"),
    TELL_PARTNERS(
            "tell_partners",
            "Abuse or neglect is suspected and was not notified: Working Together to Safeguard Children"),
    SAFEGUARD("safeguard", "Safeguarding of children now: Data Protection Act 2018, Schedule 1, paragraph 18"),
    COURT("court", "Order or direction of a court or coroner"),
    OTHER("other", "Another, named in the purpose");

    private final String code;
    private final String label;

    LegalBasis(String code, String label) {
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
