package uk.slp.portal.known;

import java.util.List;
import java.util.Optional;

/**
 * The library, as those who write know it: only what everybody may read. Implemented by the feature that holds the
 * search index.
 */
public interface PublishedLearning {
    /** Passages near to a text, the nearest first. The text is kept nowhere. */
    List<NearPassage> near(NearText text);

    /** A passage by its address; empty if there is none, or its item is not published now. */
    Optional<SourcePassage> passage(String slug, String anchor);
}
