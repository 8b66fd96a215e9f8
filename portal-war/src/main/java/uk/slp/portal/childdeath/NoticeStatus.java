package uk.slp.portal.childdeath;

import uk.slp.portal.shared.persistence.Coded;

/** Where what somebody tells of a death stands. */
public enum NoticeStatus implements Coded {
    DRAFT("draft", "Being written"),
    WAITING("waiting", "Waiting for the panel’s decision"),
    RECEIVED("received", "Received by the panel"),
    NOT_REVIEWED("not_reviewed", "Not reviewed here"),
    DISCARDED("discarded", "Discarded");

    private final String code;
    private final String label;

    NoticeStatus(String code, String label) {
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
