package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.time.PortalTime;

/** When somebody with an account last looked into the library. Two days are kept, and nothing of what was read. */
@ApplicationScoped
public class VisitService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Notes today's visit of the present person.
     *
     * @return the day of the visit before, or nothing on the first day
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public Optional<LocalDate> visit() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        UUID me = user.require().accountId();
        List<?> rows = em.createNativeQuery("select seen_on, before_on from learning_visit where account_id = ?1")
                .setParameter(1, me)
                .getResultList();
        if (rows.isEmpty()) {
            em.createNativeQuery("insert into learning_visit (account_id, seen_on) values (?1, ?2)"
                            + " on conflict do nothing")
                    .setParameter(1, me)
                    .setParameter(2, Date.valueOf(today))
                    .executeUpdate();
            return Optional.empty();
        }
        Object[] days = (Object[]) rows.get(0);
        LocalDate seen = LocalDate.parse(days[0].toString());
        if (seen.isBefore(today)) {
            em.createNativeQuery("update learning_visit set before_on = seen_on, seen_on = ?1"
                            + " where account_id = ?2 and seen_on < ?1")
                    .setParameter(1, Date.valueOf(today))
                    .setParameter(2, me)
                    .executeUpdate();
        }
        return before(seen, days[1] == null ? null : LocalDate.parse(days[1].toString()), today);
    }

    /** On the first view of a day the visit before is the one that was noted last; on later ones the one before that. */
    static Optional<LocalDate> before(LocalDate seen, @Nullable LocalDate before, LocalDate today) {
        return seen.isBefore(today) ? Optional.of(seen) : Optional.ofNullable(before);
    }
}
