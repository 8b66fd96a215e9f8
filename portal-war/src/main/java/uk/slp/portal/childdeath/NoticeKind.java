package uk.slp.portal.childdeath;

import uk.slp.portal.shared.persistence.Coded;

/** What is told to an overview panel (rule 53). Stillbirths attended by a professional, late fetal losses and planned terminations are told to nobody here. */
public enum NoticeKind implements Coded {
    LIVE_BIRTH("live_birth", "Death of a child born alive"),
    UNATTENDED_STILLBIRTH("unattended_stillbirth", "Stillbirth with no healthcare professional present");

    private final String code;
    private final String label;

    NoticeKind(String code, String label) {
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
