package uk.slp.portal.post;

import uk.slp.portal.shared.persistence.Coded;

/**
 * Of what a person wants e-mails. In the portal everything arrives; copies of notifications, which the guidance wants
 * addressed to their recipients, are e-mailed whatever the choice.
 */
public enum PostChoice implements Coded {
    ALL("all", "Everything that arrives under Post"),
    NEEDS_ME("needs_me", "Only what needs me to do something"),
    STATUTORY("statutory", "Nothing but copies of notifications, which must be sent");

    private final String code;
    private final String label;

    PostChoice(String code, String label) {
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

    /** Whether an e-mail is written. */
    public boolean wants(boolean needsMe, boolean statutory) {
        return switch (this) {
            case ALL -> true;
            case NEEDS_ME -> needsMe || statutory;
            case STATUTORY -> statutory;
        };
    }
}
