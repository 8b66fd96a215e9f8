package uk.slp.portal.known;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passage of published learning that the writers of a review marked.
 *
 * @param version the version that a next change is based on
 * @param part where in the review it was found
 * @param place what the passage is called: "Paragraph 4.12"
 * @param quote the passage as it was when it was marked; null where it may not be shown any more
 * @param reason why it is not relevant; null if it was used
 * @param howUsed how it was used; may be null
 * @param markedName name of the person who marked it last
 * @param withdrawn whether its item was withdrawn since
 */
public record KnownLine(
        String slug,
        String anchor,
        long version,
        String part,
        KnownMark mark,
        String place,
        String title,
        String publisher,
        int year,
        @Nullable String quote,
        @Nullable String reason,
        @Nullable String howUsed,
        String markedName,
        Instant markedAt,
        boolean withdrawn) {
    /** The name of a passage in forms and in the API. */
    static String code(String slug, String anchor) {
        return slug + ":" + anchor;
    }

    /** The permanent address of a passage within the portal. */
    static String url(String slug, String anchor) {
        return "/learning/" + slug + "#" + anchor;
    }

    /** Its name in forms and in the API. */
    public String code() {
        return code(slug, anchor);
    }

    /** Its permanent address within the portal. */
    public String url() {
        return url(slug, anchor);
    }

    /** Whether it was used. */
    public boolean used() {
        return mark == KnownMark.USED;
    }

    /** Why the passage itself is not shown; empty where it is. */
    public String hidden() {
        if (withdrawn) {
            return "Withdrawn since. Its text is no longer shown.";
        }
        return quote == null ? "Corrected since, and the text that was used here is no longer kept." : "";
    }
}
