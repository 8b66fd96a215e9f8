package uk.slp.portal.childdeath;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of somebody who wants, or is to be sent, a link to tell of a death; nothing of it names a child.
 *
 * @param kind code of {@link NoticeKind}
 * @param address an official e-mail address, as it was typed
 * @param body for whom the person works
 */
public record AskToTell(@Nullable String kind, @Nullable String address, @Nullable String body) {
    /** Neither address nor body reaches a log. */
    @Override
    public String toString() {
        return "AskToTell[" + kind + "]";
    }
}
