package uk.slp.portal.childdeathmeeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.shared.error.Violation;

/**
 * When, where and under whom a review meeting is.
 *
 * @param lead who leads it: by the guidance somebody of the hospital, or the lead of the joint agency response
 * @param inquestNote when the inquest is, or what the coroner asks: the meeting is before it unless the coroner asks otherwise
 *     (domain reference 6.2)
 */
public record ReviewMeetingPlan(MeetingPlan when, @Nullable String lead, @Nullable String inquestNote) {
    private static final int LONGEST_LEAD = 200;
    private static final int LONGEST_NOTE = 500;

    public ReviewMeetingPlan {
        lead = lead == null || lead.isBlank() ? null : lead.strip();
        inquestNote = inquestNote == null || inquestNote.isBlank() ? null : inquestNote.strip();
    }

    /** Everything that is wrong with it. */
    public List<Violation> problems() {
        List<Violation> wrong = new ArrayList<>(when.problems());
        if (lead == null) {
            wrong.add(new Violation("lead", "lead_required", "Enter who leads the meeting."));
        } else if (lead.length() > LONGEST_LEAD) {
            wrong.add(new Violation("lead", "too_long", "Shorten this to 200 characters."));
        }
        if (inquestNote != null && inquestNote.length() > LONGEST_NOTE) {
            wrong.add(new Violation("inquestNote", "too_long", "Shorten this to 500 characters."));
        }
        return wrong;
    }
}
