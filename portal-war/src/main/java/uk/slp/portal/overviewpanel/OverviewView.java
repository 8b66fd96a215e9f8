package uk.slp.portal.overviewpanel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.MeetingAction;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.panelmeeting.MemberLine;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * A meeting of an overview panel, as one person sees it.
 *
 * @param theme null where deaths of every kind are reviewed
 * @param items its agenda by theme, without deaths that are closed to the person (rule 76)
 * @param decides whether the person may record what the panel decides
 * @param actions what the person may do now
 */
public record OverviewView(
        String reference,
        long version,
        MeetingStatus status,
        String panelName,
        @Nullable PanelTheme theme,
        LocalDate day,
        String time,
        @Nullable String place,
        @Nullable String link,
        String chairUsername,
        String chairName,
        List<MemberLine> members,
        List<AgendaLine> items,
        @Nullable String corrections,
        boolean decides,
        Set<MeetingAction> actions)
        implements ShownRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "child_death_panel_meeting";

    public OverviewView {
        members = List.copyOf(members);
        items = List.copyOf(items);
        actions = Set.copyOf(actions);
    }

    /** Whether the person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(MeetingAction.valueOf(action));
    }

    /** Whether the person may change the plan and the agenda now: both change only until the agenda is sent out. */
    public boolean mayPlan() {
        return status == MeetingStatus.PLANNED && actions.contains(MeetingAction.SEND_AGENDA);
    }

    /** Whether the person may record decisions now. */
    public boolean mayDecide() {
        return decides && status == MeetingStatus.HELD;
    }

    /** Whether it took place. */
    public boolean tookPlace() {
        return status == MeetingStatus.HELD || status == MeetingStatus.AGREED;
    }
}
