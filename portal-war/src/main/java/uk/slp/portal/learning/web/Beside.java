package uk.slp.portal.learning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.AlsoPublished;
import uk.slp.portal.learning.OriginalFacts;
import uk.slp.portal.learning.SimilarItem;
import uk.slp.portal.recommendation.PublicLine;

/**
 * What the page of an item shows beside it.
 *
 * @param original the file as which it came, or null
 * @param improvements address of the information on improvements that stands in place of a withdrawn report; or empty
 * @param changeable whether the reader may correct, withdraw or restore it
 * @param similar what is about the same
 * @param recommendations its recommendations in the ledger, with the state that everybody may know
 * @param also what else is published of the same review
 */
record Beside(
        @Nullable OriginalFacts original,
        String improvements,
        boolean changeable,
        List<SimilarItem> similar,
        List<PublicLine> recommendations,
        List<AlsoPublished> also) {
    static final Beside NOTHING = new Beside(null, "", false, List.of(), List.of(), List.of());
}
