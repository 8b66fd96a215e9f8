package uk.slp.portal.panelmeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * A meeting, whole, as one person sees it.
 *
 * @param items its agenda, without cases that are closed to the person
 * @param agreedAt the meeting that agreed its minutes, or null
 * @param corrections asked for there, or null
 * @param actions what the person may do now
 */
public record MeetingView(
        String reference,
        long version,
        MeetingStatus status,
        LocalDate day,
        String time,
        @Nullable String place,
        @Nullable String link,
        String chairUsername,
        String chairName,
        List<MemberLine> members,
        List<ItemLine> items,
        @Nullable String agreedAt,
        @Nullable String corrections,
        Set<MeetingAction> actions)
        implements ShownRecord {
    public MeetingView {
        members = List.copyOf(members);
        items = List.copyOf(items);
        actions = Set.copyOf(actions);
    }

    /** The kind of record in the audit trail. */
    public static final String TYPE = "panel_meeting";

    /** Whether the person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(MeetingAction.valueOf(action));
    }

    /** Whether the person may change the plan and the agenda now. */
    public boolean mayPlan() {
        return actions.contains(MeetingAction.SEND_AGENDA);
    }

    /** Whether the person may write minutes now. */
    public boolean mayMinute() {
        return actions.contains(MeetingAction.AGREE);
    }

    /** Whether it took place. */
    public boolean tookPlace() {
        return status == MeetingStatus.HELD || status == MeetingStatus.AGREED;
    }

    /** Names of those who came, or who are asked while it did not take place. */
    public List<String> names(String attendance) {
        return members.stream()
                .filter(member -> member.attendance().code().equals(attendance))
                .map(MemberLine::name)
                .toList();
    }
}
