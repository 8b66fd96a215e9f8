package uk.slp.portal.rapidreview;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;

/**
 * Replace what is written in one section.
 *
 * @param seen fingerprint of the section as it was when the writer began, or null to insist on the version
 * @param answers the section's answers; one that is absent becomes empty
 */
public record WriteSection(
        String reference,
        long expectedVersion,
        @Nullable String seen,
        ReviewSection section,
        Map<ReviewField, String> answers) {
    public WriteSection {
        answers = Map.copyOf(answers);
    }

    /** As a program asks: on the version alone. */
    public WriteSection(
            String reference, long expectedVersion, ReviewSection section, Map<ReviewField, String> answers) {
        this(reference, expectedVersion, null, section, answers);
    }
}
