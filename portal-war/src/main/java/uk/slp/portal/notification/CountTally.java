package uk.slp.portal.notification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.Choice;
import uk.slp.portal.notification.model.NotificationStatus;

/** Adds up the groups that the database counted. */
final class CountTally {
    /** State, months and kinds of the list that a number leads to. */
    private static final String LISTED = "status=" + NotificationFilter.IN_FORCE;

    private final List<Group> groups = new ArrayList<>();
    private final Map<NotificationStatus, Long> over = new EnumMap<>(NotificationStatus.class);
    private final YearMonth first;
    private final YearMonth last;
    private final boolean careLeavers;

    /**
     * So many of one sort.
     *
     * @param nature the answer, or null if there is none
     * @param late how many of them were sent after their limit
     * @param limited how many of them have a limit
     */
    record Group(YearMonth month, String kind, @Nullable String nature, long count, long late, long limited) {
        boolean isCareLeaver() {
            return kind.equals(QueueKind.CARE_LEAVER_DEATH.code());
        }

        /** What happened: the death of a looked-after child is a child's death, and its form does not ask. */
        @Nullable
        String happened() {
            return kind.equals(QueueKind.LOOKED_AFTER_DEATH.code()) ? NotificationFilter.CHILD_DEATH : nature;
        }
    }

    /**
     * An empty tally.
     *
     * @param careLeavers whether the person ever sees deaths of care leavers
     */
    CountTally(YearMonth first, YearMonth last, boolean careLeavers) {
        this.first = first;
        this.last = last;
        this.careLeavers = careLeavers;
    }

    /** So many that are over: in no other number. */
    void leaveOut(NotificationStatus status, long count) {
        over.merge(status, count, Long::sum);
    }

    void add(Group group) {
        groups.add(group);
    }

    NotificationCounts counts(NotificationCounts.AreaCounts areas) {
        LocalDate from = first.atDay(1);
        LocalDate to = last.atEndOfMonth();
        String period = "&from=" + from + "&to=" + to;
        return new NotificationCounts(
                from,
                to,
                months(),
                CountCell.exact(QueueKind.COUNTED.code(), "Notifications", sum(g -> true), LISTED + counted() + period),
                careLeavers
                        ? CountCell.exact(
                                QueueKind.CARE_LEAVER_DEATH.code(),
                                QueueKind.CARE_LEAVER_DEATH.label(),
                                all(Group::isCareLeaver),
                                LISTED + "&kind=" + QueueKind.CARE_LEAVER_DEATH.code() + period)
                        : null,
                kinds(period),
                natures(period),
                standings(period),
                leftOut(period),
                areas);
    }

    private List<CountCell> leftOut(String period) {
        return NotificationStatus.over().stream()
                .map(status -> CountCell.exact(
                        status.code(),
                        status.label(),
                        over.getOrDefault(status, 0L),
                        "status=" + status.code() + period))
                .toList();
    }

    private List<MonthCount> months() {
        List<MonthCount> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth now = month;
            months.add(new MonthCount(
                    now,
                    all(g -> g.month().equals(now) && g.kind().equals(QueueKind.SERIOUS_INCIDENT.code())),
                    all(g -> g.month().equals(now) && g.kind().equals(QueueKind.LOOKED_AFTER_DEATH.code())),
                    all(g -> g.month().equals(now) && g.isCareLeaver()),
                    sum(g -> g.month().equals(now), Group::late)));
        }
        return months;
    }

    private List<CountCell> kinds(String period) {
        List<CountCell> cells = new ArrayList<>();
        for (QueueKind kind : List.of(QueueKind.SERIOUS_INCIDENT, QueueKind.LOOKED_AFTER_DEATH)) {
            cells.add(CountCell.exact(
                    kind.code(),
                    kind.label(),
                    all(g -> g.kind().equals(kind.code())),
                    LISTED + "&kind=" + kind.code() + period));
        }
        return cells;
    }

    private List<CountCell> natures(String period) {
        List<CountCell> cells = new ArrayList<>();
        for (Choice nature : NotificationFilter.natures()) {
            cells.add(CountCell.exact(
                    nature.code(),
                    nature.label(),
                    sum(g -> nature.code().equals(g.happened())),
                    LISTED + counted() + "&nature=" + nature.code() + period));
        }
        long unknown = sum(g -> g.happened() == null);
        if (unknown > 0) {
            cells.add(CountCell.exact("not_known", "Not known", unknown, ""));
        }
        return cells;
    }

    private List<CountCell> standings(String period) {
        List<CountCell> cells = new ArrayList<>();
        cells.add(CountCell.exact(
                QueueClock.ON_TIME.code(),
                QueueClock.ON_TIME.label(),
                sum(g -> true, g -> g.limited() - g.late()),
                LISTED + counted() + "&clock=on_time" + period));
        cells.add(CountCell.exact(
                QueueClock.LATE.code(),
                QueueClock.LATE.label(),
                sum(g -> true, Group::late),
                LISTED + counted() + "&clock=late" + period));
        return cells;
    }

    /** The Panel's lists hold no deaths of care leavers, so they need no word for leaving them out. */
    private String counted() {
        return careLeavers ? "&kind=" + QueueKind.COUNTED.code() : "";
    }

    private long sum(Predicate<Group> which) {
        return sum(which, Group::count);
    }

    private long sum(Predicate<Group> which, ToLongFunction<Group> number) {
        return groups.stream()
                .filter(which.and(g -> !g.isCareLeaver()))
                .mapToLong(number)
                .sum();
    }

    private long all(Predicate<Group> which) {
        return groups.stream().filter(which).mapToLong(Group::count).sum();
    }
}
