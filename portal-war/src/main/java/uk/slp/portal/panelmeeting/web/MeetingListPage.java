package uk.slp.portal.panelmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panelmeeting.MeetingRow;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.panelmeeting.PanelMeetingQueries;

/** The meetings of the national body: those to come, and those that were. */
@Named("meetingListPage")
@RequestScoped
public class MeetingListPage {
    private static final Set<MeetingStatus> COMING = EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.AGENDA_SENT);

    @Inject
    private PanelMeetingQueries queries;

    private List<MeetingRow> rows;

    /** Reads them. */
    public void load() {
        rows();
    }

    private List<MeetingRow> rows() {
        if (rows == null) {
            rows = queries.list();
        }
        return rows;
    }

    /** Those to come, the next one first. */
    public List<MeetingRow> coming() {
        List<MeetingRow> found =
                rows().stream().filter(row -> COMING.contains(row.status())).toList();
        return found.stream()
                .sorted((a, b) -> a.day().equals(b.day())
                        ? a.time().compareTo(b.time())
                        : a.day().compareTo(b.day()))
                .toList();
    }

    /** The others, the latest one first. */
    public List<MeetingRow> past() {
        return rows().stream().filter(row -> !COMING.contains(row.status())).toList();
    }

    /** A day, in words. */
    public String day(MeetingRow row) {
        return DeadlineWords.full(row.day());
    }

    /** How many cases, and how far the minutes are. */
    public String cases(MeetingRow row) {
        String cases = row.cases() == 1 ? "1 case" : row.cases() + " cases";
        return row.status() == MeetingStatus.HELD ? cases + ", " + row.minuted() + " minuted" : cases;
    }
}
