package uk.slp.portal.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import uk.slp.portal.notification.CountCell;
import uk.slp.portal.notification.MonthCount;
import uk.slp.portal.notification.MonthWords;
import uk.slp.portal.notification.NotificationCountQueries;
import uk.slp.portal.notification.NotificationCounts;
import uk.slp.portal.notification.NotificationFilter;
import uk.slp.portal.notification.QueueKind;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;

/** The overview: twelve months in numbers, each of which leads to the list it counts. */
@Named("notificationOverview")
@RequestScoped
public class OverviewPage {
    private static final int MONTHS = 12;

    @Inject
    private NotificationCountQueries queries;

    @Inject
    private Clock clock;

    private NotificationCounts counts;

    /**
     * A line of a table with a bar.
     *
     * @param href the list it counts; empty if there is none to show
     * @param width of the bar, with a per cent sign
     */
    public record Bar(String label, String shown, String href, String width) {
        public String getLabel() {
            return label;
        }

        public String getShown() {
            return shown;
        }

        public String getHref() {
            return href;
        }

        public String getWidth() {
            return width;
        }
    }

    /**
     * A column of the chart of months: the upper part stands on the lower one.
     *
     * @param brief month in three letters
     * @param lower height of the lower part, with a per cent sign
     * @param lowerTop where the lower part begins, from above
     * @param upper height of the upper part
     * @param upperTop where the upper part begins, from above
     */
    public record Column(
            String brief, long sum, String lower, String lowerTop, String upper, String upperTop, String year) {}

    /** Reads twelve months up to the one in the address. */
    public void load() {
        String asked = Asked.parameter("until");
        YearMonth until = null;
        if (asked != null && !asked.isBlank()) {
            try {
                until = YearMonth.parse(asked.strip());
            } catch (DateTimeException unreadable) {
                Messages.add("", "“" + asked + "” is not a month such as 2026-11. These are the last twelve months.");
            }
        }
        counts = queries.counts(until != null && until.getYear() < 2000 ? null : until);
    }

    public NotificationCounts getCounts() {
        return counts;
    }

    /** What the department asks to be said wherever notifications are counted. */
    public String getCaution() {
        return NotificationCounts.CAUTION;
    }

    /** "December 2025 to November 2026". */
    public String getPeriod() {
        return period(counts.from(), counts.to());
    }

    /** The period of the areas. */
    public String getAreaPeriod() {
        return period(counts.areas().from(), counts.areas().to());
    }

    private static String period(LocalDate from, LocalDate to) {
        return MonthWords.of(YearMonth.from(from)) + " to " + MonthWords.of(YearMonth.from(to));
    }

    /** Address of the twelve months before. */
    public String getEarlier() {
        return "/notifications/overview?until=" + YearMonth.from(counts.from()).minusMonths(1);
    }

    /** Address of the twelve months after; empty if they have not begun. */
    public String getLater() {
        YearMonth next = YearMonth.from(counts.to()).plusMonths(MONTHS);
        YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        boolean begun = YearMonth.from(counts.to()).isBefore(now);
        return begun ? "/notifications/overview?until=" + (next.isAfter(now) ? now : next) : "";
    }

    /** The columns of the chart. */
    public List<Column> getColumns() {
        long most = Math.max(
                1, counts.months().stream().mapToLong(MonthCount::sum).max().orElse(1));
        return counts.months().stream().map(month -> column(month, most)).toList();
    }

    private static Column column(MonthCount month, long most) {
        double lower = 100.0 * month.incidents() / most;
        double upper = 100.0 * month.lookedAfter() / most;
        return new Column(
                MonthWords.brief(month.month()),
                month.sum(),
                percent(lower),
                percent(100 - lower),
                percent(upper),
                percent(100 - lower - upper),
                month.month().getMonthValue() == 1
                        ? Integer.toString(month.month().getYear())
                        : "");
    }

    /** "November 2026". */
    public String month(MonthCount month) {
        return MonthWords.of(month.month());
    }

    /** The list of a month; empty where there is nothing to list. */
    public String list(MonthCount month, String kind) {
        String wanted = kind.equals(QueueKind.COUNTED.code()) && counts.careLeavers() == null ? "" : "&kind=" + kind;
        return NotificationListPage.address(
                "status=" + NotificationFilter.IN_FORCE + wanted + "&month=" + month.month());
    }

    /** The list of what was sent after the limit in a month. */
    public String late(MonthCount month) {
        return list(month, QueueKind.COUNTED.code()) + "&clock=late";
    }

    /** Where a number leads; empty if nowhere. */
    public String list(CountCell cell) {
        return cell.filter().isEmpty() ? "" : NotificationListPage.address(cell.filter());
    }

    /** What is in no other number, in words. */
    public String leftOut(CountCell cell) {
        return cell.code().equals(NotificationStatus.WITHDRAWN.code()) ? "withdrawn" : "held not to meet the criteria";
    }

    /** Lines with bars, the longest being the largest number. */
    public List<Bar> bars(List<CountCell> cells) {
        long most =
                Math.max(1, cells.stream().mapToLong(OverviewPage::known).max().orElse(1));
        return cells.stream()
                .map(cell -> new Bar(cell.label(), cell.shown(), list(cell), percent(100.0 * known(cell) / most)))
                .toList();
    }

    /** The authorities of which a number is told. */
    public List<CountCell> getAuthorities() {
        return counts.areas().authorities().stream()
                .filter(cell -> cell.count() != null)
                .toList();
    }

    /** How many authorities have a number that is hidden. */
    public long getHiddenAuthorities() {
        return counts.areas().authorities().size() - getAuthorities().size();
    }

    /** The share of those sent after the limit, in words; empty if nothing was sent. */
    public String getLateShare() {
        long all = counts.standings().stream().mapToLong(OverviewPage::known).sum();
        long late = known(counts.standings().get(1));
        return all == 0 ? "" : Math.round(100.0 * late / all) + "%";
    }

    private static long known(CountCell cell) {
        Long count = cell.count();
        return count == null ? 0 : count;
    }

    private static String percent(double share) {
        return String.format(java.util.Locale.ROOT, "%.2f%%", Math.max(0, share));
    }
}
