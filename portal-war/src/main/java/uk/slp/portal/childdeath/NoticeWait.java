package uk.slp.portal.childdeath;

import uk.slp.portal.shared.persistence.Coded;

/** What the coordinator of a panel must decide before there is a case. */
public enum NoticeWait implements Coded {
    ALIKE("alike", "May be a death that the panel knows already"),
    NOT_RESIDENT("not_resident", "The child did not live in England");

    private final String code;
    private final String label;

    NoticeWait(String code, String label) {
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
