package uk.slp.portal.known;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the annex "What we already knew" as the API gives it; its names are promises.
 *
 * @param place what the passage is called: "Paragraph 4.12"
 * @param url its permanent address within the portal
 * @param quote the passage as it was when it was marked; null where it was withdrawn or replaced since
 * @param howUsed how it was used; may be null
 */
public record KnownBefore(
        String title,
        String publisher,
        int year,
        String place,
        String url,
        @Nullable String quote,
        @Nullable String howUsed,
        boolean withdrawn) {
    /** The annex of a review. */
    public static List<KnownBefore> of(List<KnownLine> used) {
        return used.stream()
                .map(line -> new KnownBefore(
                        line.title(),
                        line.publisher(),
                        line.year(),
                        line.place(),
                        line.url(),
                        line.quote(),
                        line.howUsed(),
                        line.withdrawn()))
                .toList();
    }
}
