package uk.slp.portal.onelink;

import uk.slp.portal.shared.persistence.Coded;

/** What a letter about a link brings. */
public enum LinkLetterKind implements Coded {
    LINK("link", "Link"),
    REMINDER("reminder", "Reminder, with the link"),
    CODE("code", "Code"),
    ENDED("ended", "The link is withdrawn");

    private final String code;
    private final String label;

    LinkLetterKind(String code, String label) {
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

    /** Whether the letter brings a key that opens the page of the link. */
    public boolean bringsKey() {
        return this == LINK || this == REMINDER;
    }
}
