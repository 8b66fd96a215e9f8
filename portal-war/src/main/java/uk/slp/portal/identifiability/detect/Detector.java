package uk.slp.portal.identifiability.detect;

import java.util.List;

/** Looks for one kind of identifier. */
@FunctionalInterface
public interface Detector {
    /** Adds what it finds in a field; overlaps are settled afterwards. */
    void find(Words words, List<Found> found);
}
