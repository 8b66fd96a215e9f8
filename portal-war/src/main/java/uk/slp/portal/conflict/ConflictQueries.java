package uk.slp.portal.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;

/** Reads of conflicts of interest that stand: one's own, and those one answers for. */
@ApplicationScoped
public class ConflictQueries {
    private static final int MOST = 500;
    private static final String ROWS = "select new uk.slp.portal.conflict.ConflictRow(f.id, a.username, a.displayName,"
            + " o.name, f.caseReference, f.reason, coalesce(b.displayName, f.recordedBy), f.recordedAt)"
            + " from CaseConflict f join Account a on a.id = f.accountId"
            + " join Organisation o on o.id = a.organisationId left join Account b on b.username = f.recordedBy where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** One's own, newest first. One statement. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<ConflictRow> mine() {
        return em.createQuery(
                        ROWS + "f.accountId = :me and f.liftedAt is null order by f.recordedAt desc, f.id",
                        ConflictRow.class)
                .setParameter("me", user.require().accountId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of the people one answers for, with cases of one's own area, newest first. One statement. */
    @Requires(Permission.CONFLICT_RECORD)
    @Transactional
    public List<ConflictRow> ofOthers() {
        ConflictReach reach = new ConflictReach(user.require(), today());
        return reach.bind(em.createQuery(
                        ROWS + reach.people() + " and " + reach.cases() + " order by f.recordedAt desc, f.id",
                        ConflictRow.class))
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none that one answers for
     */
    @Requires(Permission.CONFLICT_RECORD)
    @Transactional
    public ConflictRow ofOthers(UUID id) {
        ConflictReach reach = new ConflictReach(user.require(), today());
        return reach.bind(em.createQuery(
                        ROWS + "f.id = :id and " + reach.people() + " and " + reach.cases(), ConflictRow.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such conflict of interest that you can lift."));
    }

    /** Whose conflicts one may record, by name. One statement. */
    @Requires(Permission.CONFLICT_RECORD)
    @Transactional
    public List<Colleague> colleagues() {
        ConflictReach reach = new ConflictReach(user.require(), today());
        return reach.bind(em.createQuery(
                        "select new uk.slp.portal.conflict.Colleague(a.username, a.displayName, o.name) from Account a"
                                + " join Organisation o on o.id = a.organisationId where a.active = true and "
                                + reach.people() + " order by a.displayName, a.username",
                        Colleague.class))
                .setMaxResults(MOST)
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }
}
