package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.model.Account;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;

/** Checks passwords, counts wrong ones, and changes one's own. */
@ApplicationScoped
public class SignInService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Tries tries;

    @Inject
    private AccessEnds ends;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    /** How a try to sign in ended. */
    public enum Outcome {
        SIGNED_IN,
        NOT_RECOGNISED,
        /** Right, but a one-time password: an own one is to be chosen first. */
        ONE_TIME,
        LOCKED
    }

    /**
     * The end of a try.
     *
     * @param lockedUntil when the next try makes sense, if locked
     */
    public record Result(Outcome outcome, @Nullable Instant lockedUntil) {}

    /**
     * Checks a name and a password. The answer never tells whether the name exists: an unknown one is counted and made to
     * wait exactly as a known one.
     *
     * @param caller where the try comes from; wrong ones are counted by it
     */
    @BySystem("the sign-in mechanism")
    @Transactional
    public Result signIn(String username, String password, Caller caller) {
        List<TryKeys.Key> keys = tries.ofPassword(username, caller);
        // Looked at before the account is held, so that a flood of tries does not keep its owner waiting.
        Instant until = tries.blocked(keys);
        Account account =
                until == null ? held(username).orElse(null) : found(username).orElse(null);
        if (until == null && account != null) {
            // Another try may have been counted while this one waited for the account.
            until = tries.blocked(keys);
        }
        if (until != null) {
            session("sign_in", account, "locked");
            return new Result(Outcome.LOCKED, until);
        }
        if (account == null) {
            passwords.matchNobody(password);
            return wrong(keys, null);
        }
        if (!passwords.matches(password, account.passwordHash())) {
            return wrong(keys, account);
        }
        if (!account.active()) {
            session("sign_in", account, "closed");
            return new Result(Outcome.LOCKED, null);
        }
        if (account.mustChangePassword()) {
            session("sign_in", account, "one_time");
            return new Result(Outcome.ONE_TIME, null);
        }
        tries.right(keys);
        account.signedIn(clock.instant());
        session("sign_in", account, "done");
        return new Result(Outcome.SIGNED_IN, null);
    }

    private Result wrong(List<TryKeys.Key> keys, @Nullable Account account) {
        Instant until = tries.wrong(keys);
        session("sign_in", account, "refused");
        return until == null ? new Result(Outcome.NOT_RECOGNISED, null) : new Result(Outcome.LOCKED, until);
    }

    private void session(String action, @Nullable Account account, String outcome) {
        if (account == null) {
            audit.session(action, "unknown", outcome);
        } else {
            audit.session(action, account.id(), account.username(), account.organisationId(), outcome);
        }
    }

    /**
     * Changes one's own password. Every session ends but the one that is given the new number, and so do one's tokens.
     *
     * @return the number that the present session goes on with, see {@link PortalAuthentication#goOn}
     * @throws RuleViolation if the present one is wrong, or the new one too short or the same
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public long changePassword(String present, String wanted) {
        Account account = held(user.require().username()).orElseThrow();
        if (!passwords.matches(present, account.passwordHash())) {
            throw new RuleViolation(
                    "present", "password_wrong", "Enter your present password again; it was not right.");
        }
        Passwords.check(present, wanted);
        Instant now = clock.instant();
        account.changePassword(passwords.hash(wanted), now);
        ends.made(account, now);
        audit.changed("change_password", "account", account.username());
        return account.sessionEpoch();
    }

    /**
     * Puts an own password in the place of a one-time password; the person is then as good as signed in.
     *
     * @throws RuleViolation if the new one is too short or the same
     */
    @BySystem("the sign-in mechanism")
    @Transactional
    public Result chooseOwn(String username, String oneTime, String wanted, Caller caller) {
        Passwords.check(oneTime, wanted);
        Result tried = signIn(username, oneTime, caller);
        if (tried.outcome() != Outcome.ONE_TIME) {
            return tried;
        }
        Account account = held(username).orElseThrow();
        Instant now = clock.instant();
        account.changePassword(passwords.hash(wanted), now);
        ends.made(account, now);
        tries.forget(username);
        account.signedIn(now);
        session("choose_password", account, "done");
        return new Result(Outcome.SIGNED_IN, null);
    }

    private Optional<Account> found(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    private Optional<Account> held(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
