package uk.slp.portal.rapidreview;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewRules;

/** Answers as people read them. */
final class ReviewWords {
    private ReviewWords() {}

    static @Nullable String shown(ReviewField field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (field) {
            case PRACTICE_REVIEW_PROPOSED ->
                text.equals("yes")
                        ? "Yes, there will be a local practice review"
                        : "No, there will be no local practice review";
            case MEETING_DATE ->
                ReviewRules.meetingDay(text).map(DeadlineWords::full).orElse(text);
            default -> text;
        };
    }
}
