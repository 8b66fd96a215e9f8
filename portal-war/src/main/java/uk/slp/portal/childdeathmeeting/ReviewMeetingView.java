package uk.slp.portal.childdeathmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * A review meeting, as one person sees it.
 *
 * @param texts what is written, by part
 * @param boxes the same by the names of the boxes of its screen, those of the family's questions among them
 * @param questions of the family
 * @param aim by when a meeting is aimed at, three months after the death; no limit in law
 * @param actions what the person may do now
 */
public record ReviewMeetingView(
        String reference,
        long version,
        ReviewMeetingStatus status,
        ChildDeathCase death,
        LocalDate day,
        String time,
        @Nullable String place,
        @Nullable String link,
        String lead,
        @Nullable String inquestNote,
        List<GuestLine> guests,
        Map<MeetingText, String> texts,
        Map<String, String> boxes,
        List<FamilyAnswer> questions,
        @Nullable LocalDate aim,
        Instant changedAt,
        Set<ReviewMeetingAction> actions)
        implements ShownRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "child_death_review_meeting";

    public ReviewMeetingView {
        guests = List.copyOf(guests);
        texts = Map.copyOf(texts);
        boxes = Map.copyOf(boxes);
        questions = List.copyOf(questions);
        actions = Set.copyOf(actions);
    }

    /** Whether the person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(ReviewMeetingAction.valueOf(action));
    }

    /** Whether it is later than aimed at. */
    public boolean late() {
        return aim != null && day.isAfter(aim);
    }

    /** The text of a part, or null. */
    public @Nullable String text(MeetingText part) {
        return texts.get(part);
    }
}
