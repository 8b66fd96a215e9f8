package uk.slp.portal.learning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.OriginalFacts;
import uk.slp.portal.learning.SimilarItem;

/**
 * What the page of an item shows beside it.
 *
 * @param original the file as which it came, or null
 * @param improvements address of the information on improvements that stands in place of a withdrawn report; or empty
 * @param changeable whether the reader may correct, withdraw or restore it
 * @param similar what is about the same
 */
record Beside(@Nullable OriginalFacts original, String improvements, boolean changeable, List<SimilarItem> similar) {
    static final Beside NOTHING = new Beside(null, "", false, List.of());
}
