package uk.slp.portal.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import uk.slp.portal.shared.access.CaseConflict;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Closes a case to a person (rule 76), for the features that find the case themselves. Asked inside a use case that has
 * checked who asks and what the reason says, and undone with it.
 */
@ApplicationScoped
public class CaseClosing {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ConflictChanged> changed;

    @Inject
    private Clock clock;

    /**
     * To whom a case is closed.
     *
     * @param name as it stands in messages
     */
    public record Whom(UUID account, String name) {
        /** The name stays out of logs. */
        @Override
        public String toString() {
            return "Whom[" + account + "]";
        }
    }

    /**
     * Closes it; whoever keeps something of the case in this person's hand is told at once.
     *
     * @param by sign-in name of who declares or records the conflict
     * @return identity of the conflict
     * @throws RuleViolation naming {@code case}, if it is closed to the person already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID close(Whom whom, CaseRoot root, String reason, String by) {
        // Of two who record the same at once, the second finds what the first did.
        em.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, whom.account())
                .getResultList();
        long standing = em.createQuery(
                        "select count(f) from CaseConflict f where f.accountId = :account and f.caseId = :case and"
                                + " f.liftedAt is null",
                        Long.class)
                .setParameter("account", whom.account())
                .setParameter("case", root.id())
                .getSingleResult();
        if (standing > 0) {
            throw new RuleViolation(
                    "case",
                    "already_declared",
                    root.reference() + " is closed to " + whom.name() + " already; nothing was changed.");
        }
        CaseConflict conflict = new CaseConflict(whom.account(), root, reason, by, clock.instant());
        em.persist(conflict);
        em.flush();
        audit.changed(
                "declare_conflict",
                CaseConflict.TYPE,
                root.reference(),
                whom.account().toString());
        changed.fire(new ConflictChanged(whom.account(), root.id(), true));
        return conflict.id();
    }
}
