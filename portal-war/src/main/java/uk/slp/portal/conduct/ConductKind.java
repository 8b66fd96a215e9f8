package uk.slp.portal.conduct;

import uk.slp.portal.shared.persistence.Coded;

/** What a line of the record is about. */
public enum ConductKind implements Coded {
    /** Somebody of the family was asked to take part (domain reference 4.4: voices of family and practitioners). */
    FAMILY("family", "Family involvement"),
    /** Criminal, family, inquest or other proceedings beside the review. */
    PROCEEDING("proceeding", "Parallel proceedings"),
    /** A meeting of practitioners for the review. */
    EVENT("event", "Practitioner event"),
    /** The Panel and the Secretary of State are told why it takes longer (rule 44). */
    NOTICE("notice", "Notice of delay"),
    /** What the Panel or the Secretary of State say about a decision not to publish; partners have regard to it. */
    COMMENT("comment", "Comment on the withholding"),
    /** The word of a safeguarding partner on the final report. */
    SIGN_OFF("sign_off", "Sign-off");

    private final String code;
    private final String label;

    ConductKind(String code, String label) {
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
