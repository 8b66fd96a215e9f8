package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;

/** Reads of one's own account. */
@ApplicationScoped
public class AccountQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The signed-in person's own account. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public AccountView own() {
        Person person = user.require();
        Object[] row = em.createQuery(
                        "select a.jobTitle, a.email, a.lastSignInAt from Account a" + " where a.id = :id",
                        Object[].class)
                .setParameter("id", person.accountId())
                .getSingleResult();
        return new AccountView(
                person.username(),
                person.displayName(),
                (String) row[0],
                (String) row[1],
                person.organisationName(),
                person.roles().stream()
                        .sorted(Comparator.comparing(Role::label))
                        .toList(),
                (Instant) row[2],
                tokens(person.accountId()));
    }

    private List<AccountView.TokenRow> tokens(UUID account) {
        return em.createQuery(
                        "select t.id, t.label, t.createdAt, t.expiresAt from"
                                + " ApiToken t where t.accountId = :id and t.revokedAt is null and (t.expiresAt is null"
                                + " or t.expiresAt > :now) order by t.createdAt desc",
                        Object[].class)
                .setParameter("id", account)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> new AccountView.TokenRow(
                        row[0].toString(), (String) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
    }
}
