package uk.slp.portal.post;

import uk.slp.portal.shared.persistence.Coded;

/** Which part of one's post is shown. */
public enum PostFilter implements Coded {
    ALL("all", "Everything", ""),
    UNREAD("unread", "Unread", " and i.readAt is null"),
    NEEDS_ME("needs_me", "Needs me", " and i.needsMe = true");

    private final String code;
    private final String label;
    private final String condition;

    PostFilter(String code, String label, String condition) {
        this.code = code;
        this.label = label;
        this.condition = condition;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }
}
