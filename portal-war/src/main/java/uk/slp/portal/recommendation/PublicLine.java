package uk.slp.portal.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published recommendation as everybody may read it: what its area has not released is not here.
 *
 * @param slug last part of the address of its item
 * @param anchor its address there
 * @param answered whether an area of this portal answers it at all
 * @param released what the area released, or null
 * @param links those it follows and those that follow it
 */
public record PublicLine(
        String reference,
        String slug,
        String anchor,
        String place,
        String text,
        @Nullable String addressee,
        String title,
        String publisher,
        @Nullable String area,
        List<String> themes,
        LocalDate publishedOn,
        boolean answered,
        @Nullable AreaWords released,
        List<LinkedLine> links) {
    public PublicLine {
        themes = List.copyOf(themes);
        links = List.copyOf(links);
    }

    /** Where it can be read. */
    public String url() {
        return "/learning/" + slug + "#" + anchor;
    }

    /** Code of the state that everybody may know. */
    public String state() {
        return released != null
                ? released.status().code()
                : answered ? LedgerStatus.NO_ANSWER.code() : "not_answered_here";
    }

    /** The state in words. */
    public String words() {
        return released != null ? released.words() : answered ? "No answer published yet" : "";
    }

    /** Since when. */
    public LocalDate since() {
        return released == null ? publishedOn : released.since();
    }

    /** Kind of the tag for its state. */
    public String tag() {
        return released == null ? "" : released.tag();
    }
}
