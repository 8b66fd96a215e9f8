package uk.slp.portal.rapidreview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;

/** Where a rapid review recommends: the learning that is already clear, and what will be done. */
public final class Recommending {
    private static final Map<ReviewSection, ReviewField> PARTS =
            Map.of(ReviewSection.LEARNING, ReviewField.LEARNING, ReviewSection.ACTIONS, ReviewField.ACTIONS);

    private Recommending() {}

    /** Whether recommendations are written in a section. */
    public static boolean in(ReviewSection section) {
        return PARTS.containsKey(section);
    }

    /** The sections, in the order in which they are written. */
    static List<ReviewSection> sections() {
        return PARTS.keySet().stream().sorted().toList();
    }

    /** The answer of a section that holds them. */
    static Optional<ReviewField> field(ReviewSection section) {
        return Optional.ofNullable(PARTS.get(section));
    }
}
