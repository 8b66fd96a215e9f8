package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.model.Account;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Reads of accounts for the administrators of the portal. */
@ApplicationScoped
public class AccountAdminQueries {
    private static final int LONGEST = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisations;

    /**
     * The accounts whose name, sign-in name or organisation has a text in it, by name. Three statements.
     *
     * @param text or null for all
     */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public Page<AccountRow> list(@Nullable String text, PageRequest request) {
        String where = " from Account a join Organisation o on o.id = a.organisationId where lower(a.displayName) like"
                + " :text or lower(a.username) like :text or lower(o.name) like :text";
        long total = matching(em.createQuery("select count(a)" + where, Long.class), text)
                .getSingleResult();
        List<Object[]> rows = matching(
                        em.createQuery(
                                "select a, o.name" + where + " order by a.displayName, a.username", Object[].class),
                        text)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        Map<UUID, List<Role>> roles =
                roles(rows.stream().map(row -> ((Account) row[0]).id()).toList());
        return new Page<>(
                total,
                request.page(),
                request.size(),
                rows.stream()
                        .map(row -> row(row, roles.getOrDefault(((Account) row[0]).id(), List.of())))
                        .toList());
    }

    /**
     * One account.
     *
     * @throws NotFound if there is none of that name
     */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public AccountRow one(String username) {
        return em.createQuery(
                        "select a, o.name from Account a join Organisation o on o.id = a.organisationId"
                                + " where a.username = :username",
                        Object[].class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .map(row -> row(
                        row,
                        roles(List.of(((Account) row[0]).id())).values().stream()
                                .findFirst()
                                .orElse(List.of())))
                .orElseThrow(() -> new NotFound("There is no account of that name."));
    }

    /** The organisations for which a person can act, by name. */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public List<OrganisationView> organisations(List<OrganisationKind> kinds) {
        return organisations.ofKinds(kinds);
    }

    private Map<UUID, List<Role>> roles(List<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select r.account.id, r.role from AccountRole r where r.account.id in :accounts",
                        Object[].class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .sorted(Comparator.comparing(row -> (Role) row[1]))
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Role) row[1], Collectors.toList())));
    }

    private AccountRow row(Object[] found, List<Role> roles) {
        Account account = (Account) found[0];
        return new AccountRow(
                account.username(),
                account.displayName(),
                account.jobTitle(),
                account.email(),
                account.organisationId(),
                (String) found[1],
                roles,
                account.active(),
                account.mustChangePassword(),
                account.lastSignInAt(),
                account.version());
    }

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, @Nullable String text) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        String bounded = wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted;
        return query.setParameter("text", "%" + bounded.replace("%", "") + "%");
    }
}
