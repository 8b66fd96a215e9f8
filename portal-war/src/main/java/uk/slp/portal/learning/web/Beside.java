package uk.slp.portal.learning.web;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.OriginalFacts;

/**
 * What the page of an item shows beside it.
 *
 * @param original the file as which it came, or null
 * @param improvements address of the information on improvements that stands in place of a withdrawn report; or empty
 * @param changeable whether the reader may correct, withdraw or restore it
 */
record Beside(@Nullable OriginalFacts original, String improvements, boolean changeable) {
    static final Beside NOTHING = new Beside(null, "", false);
}
