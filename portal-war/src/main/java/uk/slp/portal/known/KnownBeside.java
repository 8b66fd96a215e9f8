package uk.slp.portal.known;

import java.util.List;

/**
 * What stands beside the writing of one part of a review.
 *
 * @param reference the review
 * @param title name of the case
 * @param partName the part in words
 * @param back path of the page on which it is written
 * @param written whether enough is saved to look for something near
 * @param near passages near to it that are not marked yet
 * @param lines those that are marked, for any part of the review
 */
public record KnownBeside(
        String reference,
        String title,
        String partName,
        String back,
        boolean written,
        List<NearPassage> near,
        List<KnownLine> lines) {
    public KnownBeside {
        near = List.copyOf(near);
        lines = List.copyOf(lines);
    }

    /** What was used. */
    public List<KnownLine> used() {
        return lines.stream().filter(KnownLine::used).toList();
    }

    /** What was found not relevant. */
    public List<KnownLine> setAside() {
        return lines.stream().filter(line -> !line.used()).toList();
    }
}
