package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** What a safeguarding partner thinks of a decision. */
public enum PartnerOpinion implements Coded {
    AGREE("agree", "Agrees"),
    DISAGREE("disagree", "Does not agree"),
    NO_VIEW("no_view", "Has no view");

    private final String code;
    private final String label;

    PartnerOpinion(String code, String label) {
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
