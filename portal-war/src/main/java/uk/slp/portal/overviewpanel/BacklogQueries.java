package uk.slp.portal.overviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.time.PortalTime;

/** What is open at one's own panel and how old it is; nobody is named. Two statements. */
@ApplicationScoped
public class BacklogQueries {
    /** Months after which a case counts with the next older ones. */
    static final List<Integer> STEPS = List.of(3, 6, 12);

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private Clock clock;

    /** What is open now. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public Backlog now() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        return new Backlog(today, states(today), late(today));
    }

    private List<Backlog.State> states(LocalDate today) {
        StringBuilder younger = new StringBuilder();
        for (int months : STEPS) {
            younger.append(", sum(case when d.deathDate > :m").append(months).append(" then 1 else 0 end)");
        }
        var query = em.createQuery(
                "select d.status, count(d.id)" + younger + " from ChildDeath d where d.status in :open and"
                        + ChildDeathReach.OWN + "group by d.status",
                Object[].class);
        STEPS.forEach(months -> query.setParameter("m" + months, today.minusMonths(months)));
        List<Backlog.State> found = new ArrayList<>();
        for (Object[] row :
                reach.bind(query).setParameter("open", ChildDeathStatus.OPEN).getResultList()) {
            List<Long> counts = new ArrayList<>();
            long before = 0;
            for (int i = 0; i < STEPS.size(); i++) {
                long upTo = ((Number) row[2 + i]).longValue();
                counts.add(upTo - before);
                before = upTo;
            }
            long all = (Long) row[1];
            counts.add(all - before);
            found.add(new Backlog.State((ChildDeathStatus) row[0], counts, all));
        }
        found.sort((a, b) -> a.status().compareTo(b.status()));
        return found;
    }

    private List<Backlog.Late> late(LocalDate today) {
        return reach
                .bind(em.createQuery(
                        "select d.reference, d.status, d.panelAim from ChildDeath d where d.status in :open and"
                                + " d.panelAim < :today and" + ChildDeathReach.OWN + "order by d.panelAim, d.reference",
                        Object[].class))
                .setParameter("open", ChildDeathStatus.OPEN)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Backlog.Late((String) row[0], (ChildDeathStatus) row[1], (LocalDate) row[2]))
                .toList();
    }
}
