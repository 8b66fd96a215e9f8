package uk.slp.portal.known.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.known.KnownBeside;
import uk.slp.portal.known.KnownLine;
import uk.slp.portal.known.NearPassage;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives what is already known. */
final class KnownJson {
    private KnownJson() {}

    /** A passage near to what is written. */
    public record Near(
            String passage,
            String title,
            String publisher,
            int year,
            String place,
            String text,
            String url,
            List<String> wordsInCommon) {}

    /** A marked passage; {@code version} goes into {@code If-Match} of a next change. */
    public record Marked(
            String passage,
            long version,
            String part,
            String mark,
            String title,
            String publisher,
            int year,
            String place,
            @Nullable String quote,
            String url,
            @Nullable String reason,
            @Nullable String howUsed,
            String markedBy,
            OffsetDateTime markedAt,
            boolean withdrawn) {}

    /** Both, for one part of a review. */
    public record Beside(String reference, String part, List<Near> near, List<Marked> marked) {}

    static Beside beside(KnownBeside beside, String part) {
        return new Beside(
                beside.reference(),
                part,
                beside.near().stream().map(KnownJson::near).toList(),
                beside.lines().stream().map(KnownJson::marked).toList());
    }

    private static Near near(NearPassage p) {
        return new Near(p.code(), p.title(), p.publisher(), p.year(), p.place(), p.text(), p.url(), p.words());
    }

    private static Marked marked(KnownLine line) {
        return new Marked(
                line.code(),
                line.version(),
                line.part(),
                line.mark().code(),
                line.title(),
                line.publisher(),
                line.year(),
                line.place(),
                line.quote(),
                line.url(),
                line.reason(),
                line.howUsed(),
                line.markedName(),
                line.markedAt().atZone(PortalTime.LONDON).toOffsetDateTime(),
                line.withdrawn());
    }
}
