package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStepped;
import uk.slp.portal.childdeath.ChildDeathWork;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.work.RememberedWork;

/** Returns that wait and that nobody writes, since who did has a conflict of interest: the panel finds somebody else. */
@ApplicationScoped
public class UnwrittenReturnQueries {
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private final RememberedWork<ChildDeathWork> remembered = new RememberedWork<>();

    /** Those of the panel. One statement, and none within half a minute of the last time. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<ChildDeathWork> work() {
        return remembered.of(user.require().accountId(), clock.instant(), this::read);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReturnStepped step) {
        remembered.forget();
    }

    /** A case was closed to somebody, or opened again: what was remembered may name it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConflictChanged changed) {
        remembered.forget();
    }

    /** A case went on, or to another panel, and its work with it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChildDeathStepped step) {
        remembered.forget();
    }

    private List<ChildDeathWork> read() {
        return reach
                .bind(em.createQuery(
                        "select r.reference, r.childDeathReference, r.dueDate, r.asideAt, r.changedAt from"
                                + " ChildDeathReturn r join ChildDeath d on d.id = r.childDeathId where r.status in"
                                + " :waiting and r.contributorId is null and r.linkId is null and"
                                + ChildDeathReach.OWN + "order by r.dueDate, r.reference",
                        Object[].class))
                .setParameter("waiting", ReturnStatus.WAITING)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new ChildDeathWork(
                        (String) row[0],
                        "Give the child death return to somebody else",
                        "Who wrote it has declared a conflict of interest.",
                        (LocalDate) row[2],
                        null,
                        ReturnClock.RULE,
                        "/child-deaths/" + row[1] + "/returns/" + row[0],
                        since((@Nullable Instant) row[3], (Instant) row[4])))
                .toList();
    }

    private static Instant since(@Nullable Instant aside, Instant changed) {
        return aside == null ? changed : aside;
    }
}
