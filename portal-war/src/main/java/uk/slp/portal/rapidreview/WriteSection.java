package uk.slp.portal.rapidreview;

import java.util.Map;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;

/**
 * Replace what is written in one section.
 *
 * @param answers the section's answers; one that is absent becomes empty
 */
public record WriteSection(
        String reference, long expectedVersion, ReviewSection section, Map<ReviewField, String> answers) {
    public WriteSection {
        answers = Map.copyOf(answers);
    }
}
