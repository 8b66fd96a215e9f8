package uk.slp.portal.duties.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import uk.slp.portal.shared.access.Scope;

/** Where decisions are kept. Every way to one goes through a scope: the authority, or the partnership it belongs to. */
@ApplicationScoped
public class DutyDecisions {
    /** The condition that a person may reach a decision {@code d}; there is no national reach. */
    public static final String WITHIN =
            "((d.authorityId in :authorities or d.partnershipId in :partnerships)" + " and " + Scope.open("d.id") + ")";

    @PersistenceContext
    private EntityManager em;

    /** Gives the parameters of {@link #WITHIN} their values. */
    public static <T> TypedQuery<T> scoped(TypedQuery<T> query, Scope scope) {
        return query.setParameter("authorities", scope.authorities())
                .setParameter("partnerships", scope.partnerships())
                .setParameter(Scope.ASKING, scope.accountId());
    }

    /** One in reach, with its row locked until the transaction ends, so that two versions come one after the other. */
    public Optional<DutyDecision> lock(String reference, Scope scope) {
        return scoped(
                        em.createQuery(
                                "select d from DutyDecision d where d.reference = :reference and " + WITHIN,
                                DutyDecision.class),
                        scope)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new decision. */
    public void add(DutyDecision decision) {
        em.persist(decision);
    }

    /** Keeps a version. */
    public void add(DecisionVersion version) {
        em.persist(version);
    }

    /** Keeps a view. */
    public void add(PartnerView view) {
        em.persist(view);
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
