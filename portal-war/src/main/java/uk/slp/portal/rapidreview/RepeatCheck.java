package uk.slp.portal.rapidreview;

import java.util.List;
import uk.slp.portal.recommendation.SaidBefore;

/**
 * A review before its partners are asked, with the parts in which an earlier recommendation is near and nothing was said
 * of it (rule 72).
 *
 * @param open the parts, each with its recommendations; empty once every choice is made
 */
public record RepeatCheck(ReviewedCase whole, List<SaidBefore> open) {
    public RepeatCheck {
        open = List.copyOf(open);
    }
}
