package uk.slp.portal.overviewpanel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.overviewpanel.OverviewQueries;
import uk.slp.portal.overviewpanel.OverviewRow;
import uk.slp.portal.panelmeeting.MeetingStatus;

/** The meetings of one's own overview panel: those to come, and those that were. */
@Named("overviewListPage")
@RequestScoped
public class OverviewListPage {
    private static final Set<MeetingStatus> COMING = EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.AGENDA_SENT);

    @Inject
    private OverviewQueries queries;

    private @Nullable List<OverviewRow> rows;

    /** Reads them. */
    public void load() {
        rows();
    }

    private List<OverviewRow> rows() {
        List<OverviewRow> known = rows;
        if (known == null) {
            known = queries.list();
            rows = known;
        }
        return known;
    }

    /** Those to come, the next one first. */
    public List<OverviewRow> coming() {
        return rows().stream()
                .filter(row -> COMING.contains(row.status()))
                .sorted(Comparator.comparing(OverviewRow::day).thenComparing(OverviewRow::time))
                .toList();
    }

    /** The others, the latest one first. */
    public List<OverviewRow> past() {
        return rows().stream().filter(row -> !COMING.contains(row.status())).toList();
    }

    /** A day, in words. */
    public String day(OverviewRow row) {
        return DeadlineWords.full(row.day());
    }

    /** Its state, its theme, how many cases, and how far the decisions are. */
    public String words(OverviewRow row) {
        String cases = row.cases() == 1 ? "1 case" : row.cases() + " cases";
        return row.status().label() + ". "
                + (row.theme() == null ? "Deaths of every kind" : row.theme().label()) + ". " + cases
                + (row.status() == MeetingStatus.HELD ? ", " + row.minuted() + " decided." : ".");
    }
}
