package uk.slp.portal.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a partner must do about a request of the national body.
 *
 * @param task what: {@code WRITE}, {@code SEND} or {@code SIGN_OFF}
 * @param request what was asked, in words
 * @param signed how many partners have signed
 */
public record PanelReplyWork(
        Task task,
        String reference,
        @Nullable String caseName,
        String notificationReference,
        String authorityName,
        String request,
        Instant askedAt,
        int signed) {
    /** The kinds of work. */
    public enum Task {
        /** The answer is to be written. */
        WRITE,
        /** The partners have been asked to sign a changed decision; then it is sent. */
        SEND,
        /** The person's own organisation has not signed. */
        SIGN_OFF
    }

    /** The name of the case, or the notification's reference while none was chosen. */
    public String title() {
        return caseName == null ? notificationReference : caseName;
    }
}
