package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.shared.access.Role;

/** Who can write a return: everybody whose role says so, with an open account and no conflict with the case (rule 76). */
@Dependent
class ReturnWriters {
    private static final Set<Role> ROLES = EnumSet.of(Role.AGENCY_CONTRIBUTOR, Role.DESIGNATED_DOCTOR);

    @PersistenceContext
    private EntityManager em;

    /** Somebody with an account. */
    record Writer(UUID account, String name) {
        /** The name stays out of logs. */
        @Override
        public String toString() {
            return "Writer[" + account + "]";
        }
    }

    /** Whether an account can write a return of a case. One statement. */
    boolean writes(UUID account, UUID childDeath) {
        return !em.createQuery(
                        "select a.id from Account a join a.roles r where r.role in :roles and a.active = true"
                                + " and a.id = :account and a.id not in (select k.accountId from CaseConflict k where"
                                + " k.caseId = :case and k.liftedAt is null)",
                        UUID.class)
                .setParameter("roles", ROLES)
                .setParameter("account", account)
                .setParameter("case", childDeath)
                .getResultList()
                .isEmpty();
    }

    /**
     * Whether the case is closed by a conflict of interest to somebody of that address, who must not be sent a link to it
     * either. One statement.
     */
    boolean conflicted(String address, UUID childDeath) {
        return !em.createQuery(
                        "select a.id from Account a where lower(a.email) = :given and a.id in (select k.accountId from"
                                + " CaseConflict k where k.caseId = :case and k.liftedAt is null)",
                        UUID.class)
                .setParameter("given", address.strip().toLowerCase(Locale.ROOT))
                .setParameter("case", childDeath)
                .getResultList()
                .isEmpty();
    }

    /** The account with an e-mail address; empty if nobody has it, or several have. One statement. */
    Optional<Writer> byAddress(String address, UUID childDeath) {
        List<Object[]> found = em.createQuery(
                        "select distinct a.id, a.displayName from Account a join a.roles r where r.role in :roles and"
                                + " a.active = true and lower(a.email) = :given and a.id not in (select k.accountId from"
                                + " CaseConflict k where k.caseId = :case and k.liftedAt is null)",
                        Object[].class)
                .setParameter("roles", ROLES)
                // A function around a parameter keeps the provider from binding it, which the embedded database
                // refuses.
                .setParameter("given", address.strip().toLowerCase(Locale.ROOT))
                .setParameter("case", childDeath)
                .getResultList();
        return found.size() == 1
                ? Optional.of(new Writer((UUID) found.get(0)[0], (String) found.get(0)[1]))
                : Optional.empty();
    }
}
