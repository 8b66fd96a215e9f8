package uk.slp.portal.learning;

import java.util.List;

/**
 * What else the library holds about the same as one of its items. Implemented by the feature that holds the search
 * index; the answer is that of the index at the moment, and nobody keeps it.
 */
public interface SimilarLearning {
    /** How many items are told at most. */
    int MOST = 5;

    /** Items that everybody may read, the nearest first; none of an item that is not published. */
    List<SimilarItem> to(LearningView item);
}
