package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.slp.portal.account.model.Account;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * What administrators do with accounts. Nobody but the person ever knows the password: a new account, and one whose
 * password was forgotten, gets a one-time password that opens nothing but the choice of an own one.
 */
@ApplicationScoped
public class AccountAdminService {
    private static final String SUBJECT = "account";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private Passwords passwords;

    @Inject
    private AccessEnds ends;

    @Inject
    private Tries tries;

    @Inject
    private Event<AccountLoses> loses;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Makes an account.
     *
     * @return the one-time password, which is never shown again
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public String create(AccountDetails details) {
        RuleViolation.throwIfAny(details.problems(true));
        String username = AccountDetails.text(details.username());
        UUID organisation = details.organisation();
        if (organisation == null || organisations.byId(organisation).isEmpty()) {
            throw new RuleViolation("organisationId", "unknown_value", "Choose an organisation from the list.");
        }
        if (find(username).isPresent()) {
            throw new RuleViolation("username", "username_taken", "Choose another user name; this one is taken.");
        }
        String password = passwords.oneTime();
        Instant now = clock.instant();
        Account account = new Account(
                username,
                AccountDetails.text(details.displayName()),
                AccountDetails.text(details.jobTitle()),
                AccountDetails.text(details.email()),
                organisation,
                passwords.hash(password),
                false,
                now);
        account.holdOnly(roles(details), me(), now);
        account.oneTimePassword(account.passwordHash(), me(), now);
        em.persist(account);
        done("create", account);
        return password;
    }

    /**
     * Corrects a name, a job title, an address, or the roles. A role taken away ends sessions and tokens.
     *
     * @throws RuleViolation with everything that is wrong
     * @throws NotAllowedNow if an administrator would take the right to administer from themselves
     */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public void change(AccountDetails details, long expectedVersion) {
        RuleViolation.throwIfAny(details.problems(false));
        Account account = load(AccountDetails.text(details.username()), expectedVersion);
        Set<Role> wanted = roles(details);
        if (account.username().equals(me()) && !wanted.contains(Role.ADMINISTRATOR)) {
            throw new NotAllowedNow("You cannot take the role of administrator from yourself; ask another one.");
        }
        loses.fire(new AccountLoses(account.id(), account.displayName(), wanted));
        account.describe(
                AccountDetails.text(details.displayName()),
                AccountDetails.text(details.jobTitle()),
                AccountDetails.text(details.email()),
                me(),
                clock.instant());
        if (account.holdOnly(wanted, me(), clock.instant())) {
            // What was open with the rights that are gone is opened anew.
            ends.made(account, clock.instant());
        }
        done("change", account);
    }

    /**
     * Ends an account, its sessions and its tokens.
     *
     * @throws NotAllowedNow if it is one's own
     */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public void close(String username, long expectedVersion) {
        Account account = load(username, expectedVersion);
        if (account.username().equals(me())) {
            throw new NotAllowedNow("You cannot close your own account; ask another administrator.");
        }
        loses.fire(new AccountLoses(account.id(), account.displayName(), Set.of()));
        account.close(me(), clock.instant());
        ends.all(account, clock.instant());
        done("close", account);
    }

    /** Opens an account that was closed, and lets a person try again whom wrong passwords keep waiting. */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public void open(String username, long expectedVersion) {
        Account account = load(username, expectedVersion);
        account.open(me(), clock.instant());
        tries.forget(username);
        done("open", account);
    }

    /**
     * Puts a one-time password in the place of one that was forgotten or told, and ends the sessions and tokens of the account.
     *
     * @return the one-time password, which is never shown again
     */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public String resetPassword(String username, long expectedVersion) {
        Account account = load(username, expectedVersion);
        String password = passwords.oneTime();
        account.oneTimePassword(passwords.hash(password), me(), clock.instant());
        ends.all(account, clock.instant());
        tries.forget(username);
        done("reset_password", account);
        return password;
    }

    private void done(String action, Account account) {
        em.flush();
        ends.changed(account);
        audit.changed(action, SUBJECT, account.username());
    }

    private Account load(String username, long expectedVersion) {
        Account account = find(username).orElseThrow(() -> new NotFound("There is no account of that name."));
        account.expectVersion(expectedVersion);
        return account;
    }

    private Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static Set<Role> roles(AccountDetails details) {
        return details.roles().stream().map(code -> Coded.of(Role.class, code)).collect(Collectors.toSet());
    }

    private String me() {
        return user.require().username();
    }
}
