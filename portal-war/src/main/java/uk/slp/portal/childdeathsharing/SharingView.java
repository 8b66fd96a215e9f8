package uk.slp.portal.childdeathsharing;

import java.util.List;
import uk.slp.portal.childdeath.ChildDeathCase;

/**
 * What was asked about a case, and with what it is joined.
 *
 * @param own whether the present person's panel reviews it and may ask
 */
public record SharingView(ChildDeathCase death, List<QuestionView> questions, List<JoinView> joins, boolean own) {
    public SharingView {
        questions = List.copyOf(questions);
        joins = List.copyOf(joins);
    }
}
