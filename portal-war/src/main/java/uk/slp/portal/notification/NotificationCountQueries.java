package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.time.PortalTime;

/** Notifications in numbers, for authorities and national readers (rules 12, 24 and 78). */
@ApplicationScoped
public class NotificationCountQueries {
    private static final int MONTHS = 12;
    private static final int YEAR_BEGINS_IN = 4;
    private static final String SENT = "n.sentOn >= :from and n.sentOn <= :to";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuthorityNames authorities;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Twelve months of what is in reach. Two statements. What was withdrawn or held not to meet the criteria counts
     * nowhere (rule 35); as long as the national body has not agreed, it counts.
     *
     * <p>Regions and authorities are for national readers as they are. Everybody else reads those of the last whole
     * financial year: periods that never overlap, so that no number can be had by taking one from another. Numbers of
     * other authorities below six are hidden, those of regions rounded to ten (rule 78).
     *
     * @param until the last month, or null for the present one; a later one is the present one
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public NotificationCounts counts(@Nullable YearMonth until) {
        Scope scope = user.scope();
        boolean national = scope.panel() || scope.allNotifications();
        YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        YearMonth last = until == null || until.isAfter(now) ? now : until;
        YearMonth first = last.minusMonths(MONTHS - 1L);
        CountTally tally = new CountTally(first, last, !scope.panel() || scope.allNotifications());
        for (Object[] row : Notifications.linesScoped(
                        em.createQuery(
                                        "select extract(year from n.sentOn), extract(month from n.sentOn), n.kind,"
                                                + " n.nature, count(n),"
                                                + " sum(case when n.sentOn > n.dueDate then 1 else 0 end),"
                                                + " count(n.dueDate), n.status from NotificationLine n where "
                                                + Notifications.linesWithin(scope) + " and " + SENT
                                                + " group by extract(year from n.sentOn),"
                                                + " extract(month from n.sentOn), n.kind, n.nature, n.status",
                                        Object[].class)
                                .setParameter("from", first.atDay(1))
                                .setParameter("to", last.atEndOfMonth()),
                        scope)
                .getResultList()) {
            if (row[7] instanceof NotificationStatus status && status.closed()) {
                tally.leaveOut(status, number(row[4]));
                continue;
            }
            tally.add(new CountTally.Group(
                    YearMonth.of(number(row[0]), number(row[1])),
                    (String) row[2],
                    (String) row[3],
                    number(row[4]),
                    number(row[5]),
                    number(row[6])));
        }
        return tally.counts(national ? exact(scope, first, last) : published(scope, now));
    }

    private record Area(UUID id, String code, String name, String region, UUID partnership, long count) {}

    private NotificationCounts.AreaCounts exact(Scope scope, YearMonth first, YearMonth last) {
        LocalDate from = first.atDay(1);
        LocalDate to = last.atEndOfMonth();
        String listed = "status=" + NotificationFilter.IN_FORCE
                + (scope.allNotifications() ? "&kind=" + QueueKind.COUNTED.code() : "") + "&from=" + from + "&to=" + to;
        Map<String, Long> byRegion = new TreeMap<>();
        Map<String, Area> byAuthority = new TreeMap<>();
        for (Area area : areas(Notifications.linesWithin(scope), scope, from, to)) {
            byRegion.merge(area.region(), area.count(), Long::sum);
            byAuthority.merge(area.name(), area, NotificationCountQueries::together);
        }
        List<CountCell> regions = new ArrayList<>();
        byRegion.forEach((region, count) -> regions.add(CountCell.exact(
                region,
                region.isEmpty() ? "No region" : region,
                count,
                region.isEmpty() ? "" : listed + "&region=" + region.replace(" ", "%20"))));
        List<CountCell> cells = byAuthority.values().stream()
                .map(area ->
                        CountCell.exact(area.code(), area.name(), area.count(), listed + "&authority=" + area.code()))
                .toList();
        return new NotificationCounts.AreaCounts(true, from, to, regions, cells);
    }

    private NotificationCounts.AreaCounts published(Scope scope, YearMonth now) {
        int year = now.getMonthValue() >= YEAR_BEGINS_IN ? now.getYear() - 1 : now.getYear() - 2;
        LocalDate from = LocalDate.of(year, YEAR_BEGINS_IN, 1);
        LocalDate to = from.plusYears(1).minusDays(1);
        Map<String, Long> byCode = new LinkedHashMap<>();
        Map<String, Long> byRegion = new TreeMap<>();
        Set<String> own = new HashSet<>();
        for (Area area : areas(Scope.open("n.id"), scope, from, to)) {
            byCode.merge(area.code(), area.count(), Long::sum);
            byRegion.merge(area.region(), area.count(), Long::sum);
            if (scope.reachesAuthority(area.id()) || scope.reachesPartnership(area.partnership())) {
                own.add(area.code());
            }
        }
        String listed = "status=" + NotificationFilter.IN_FORCE + "&kind=" + QueueKind.COUNTED.code() + "&from=" + from
                + "&to=" + to;
        List<CountCell> cells = new ArrayList<>();
        for (OrganisationView authority : authorities.all()) {
            long count = byCode.getOrDefault(authority.code(), 0L);
            boolean mine = own.contains(authority.code()) || scope.reachesAuthority(authority.id());
            cells.add(
                    mine
                            ? CountCell.exact(authority.code(), authority.name(), count, listed)
                            : CountCell.hidden(authority.code(), authority.name(), count));
        }
        List<CountCell> regions = authorities.regions().stream()
                .map(region -> CountCell.rounded(region, region, byRegion.getOrDefault(region, 0L)))
                .toList();
        return new NotificationCounts.AreaCounts(false, from, to, regions, cells);
    }

    private List<Area> areas(String within, Scope scope, LocalDate from, LocalDate to) {
        var query = em.createQuery(
                        "select o.id, o.code, o.name, o.region, n.partnershipId, count(n) from NotificationLine n"
                                + " join Organisation o on o.id = n.authorityId where " + within + " and " + SENT
                                + " and n.status not in :over and n.kind <> :apart group by o.id, o.code, o.name, o.region, n.partnershipId",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("over", NotificationStatus.over())
                .setParameter("apart", QueueKind.CARE_LEAVER_DEATH.code());
        Notifications.linesScoped(query, scope);
        return query.getResultList().stream()
                .map(row -> new Area(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? "" : (String) row[3],
                        (UUID) row[4],
                        ((Number) row[5]).longValue()))
                .toList();
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }

    private static Area together(Area one, Area other) {
        return new Area(one.id(), one.code(), one.name(), one.region(), one.partnership(), one.count() + other.count());
    }
}
