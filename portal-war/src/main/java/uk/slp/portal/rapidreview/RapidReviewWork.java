package uk.slp.portal.rapidreview;

import org.jspecify.annotations.Nullable;

/**
 * Something a person must do for a rapid review.
 *
 * @param task what: {@code WRITE}, {@code SEND} or {@code SIGN_OFF}
 * @param caseName the name chosen for the case; never a child's
 * @param signed how many partners have signed
 * @param clock the limit that runs
 * @param path address of the page on which it is done
 */
public record RapidReviewWork(
        Task task,
        String reference,
        @Nullable String caseName,
        String notificationReference,
        int signed,
        ReviewClock clock,
        String path) {
    /** The kinds of work. */
    public enum Task {
        /** Sections wait to be written. */
        WRITE,
        /** All partners have signed, or are being waited for. */
        SEND,
        /** The person's own organisation has not signed. */
        SIGN_OFF
    }

    /** The name of the case, or the notification's reference while none was chosen. */
    public String title() {
        return caseName == null ? notificationReference : caseName;
    }
}
