package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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
        Tuple row = em.createQuery(
                        "select a.jobTitle as jobTitle, a.email as email, a.lastSignInAt as lastSignInAt from Account a"
                                + " where a.id = :id",
                        Tuple.class)
                .setParameter("id", person.accountId())
                .getSingleResult();
        return new AccountView(
                person.username(),
                person.displayName(),
                row.get("jobTitle", String.class),
                row.get("email", String.class),
                person.organisationName(),
                person.roles().stream()
                        .sorted(Comparator.comparing(Role::label))
                        .toList(),
                row.get("lastSignInAt", Instant.class),
                tokens(person.accountId()));
    }

    private List<AccountView.TokenRow> tokens(UUID account) {
        return em.createQuery(
                        "select t.id as id, t.label as label, t.createdAt as createdAt, t.expiresAt as expiresAt from"
                                + " ApiToken t where t.accountId = :id and t.revokedAt is null and (t.expiresAt is null"
                                + " or t.expiresAt > :now) order by t.createdAt desc",
                        Tuple.class)
                .setParameter("id", account)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> new AccountView.TokenRow(
                        row.get("id", UUID.class).toString(),
                        row.get("label", String.class),
                        row.get("createdAt", Instant.class),
                        row.get("expiresAt", Instant.class)))
                .toList();
    }
}
