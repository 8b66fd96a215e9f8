package uk.slp.portal.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another recommendation that follows one, or that one follows.
 *
 * @param later whether the other one is the later
 * @param title of the publication it stands in
 * @param url where everybody can read it; null where its publication was withdrawn or it is no longer made
 */
public record LinkedLine(
        boolean later,
        RepeatKind kind,
        String reference,
        String place,
        @Nullable String title,
        @Nullable String url,
        LocalDate madeOn) {
    /** "Superseded by", "Strengthens" ... */
    public String words() {
        boolean superseded = kind == RepeatKind.SUPERSEDE;
        if (later) {
            return superseded ? "Superseded by" : "Strengthened by";
        }
        return superseded ? "Supersedes" : "Strengthens";
    }
}
