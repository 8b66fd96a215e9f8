package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
    private UnknownNames unknown;

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

    /** Checks a name and a password. The answer never tells whether the name exists. */
    @BySystem("the sign-in mechanism")
    @Transactional
    public Result signIn(String username, String password) {
        Instant now = clock.instant();
        Optional<Account> found = find(username);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            audit.session("sign_in", "unknown", "refused");
            return notKnown(username, now);
        }
        Account account = found.get();
        if (!account.active() && !passwords.matches(password, account.passwordHash())) {
            audit.session("sign_in", account.username(), "refused");
            return notKnown(username, now);
        }
        if (account.lockedAt(now)) {
            audit.session("sign_in", account.username(), "locked");
            return new Result(Outcome.LOCKED, account.lockedUntil());
        }
        if (!passwords.matches(password, account.passwordHash())) {
            account.wrongPassword(now);
            audit.session("sign_in", account.username(), "refused");
            return account.lockedAt(now)
                    ? new Result(Outcome.LOCKED, account.lockedUntil())
                    : new Result(Outcome.NOT_RECOGNISED, null);
        }
        if (account.mustChangePassword()) {
            audit.session("sign_in", account.username(), "one_time");
            return new Result(Outcome.ONE_TIME, null);
        }
        account.signedIn(now);
        audit.session("sign_in", account.username(), "done");
        return new Result(Outcome.SIGNED_IN, null);
    }

    /** As a wrong password of an account is answered, at the same try. */
    private Result notKnown(String name, Instant now) {
        Instant until = unknown.tried(name, now);
        return until == null ? new Result(Outcome.NOT_RECOGNISED, null) : new Result(Outcome.LOCKED, until);
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
        Account account = find(user.require().username()).orElseThrow();
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
    public Result chooseOwn(String username, String oneTime, String wanted) {
        Passwords.check(oneTime, wanted);
        Result tried = signIn(username, oneTime);
        if (tried.outcome() != Outcome.ONE_TIME) {
            return tried;
        }
        Account account = find(username).orElseThrow();
        Instant now = clock.instant();
        account.changePassword(passwords.hash(wanted), now);
        ends.made(account, now);
        account.signedIn(now);
        audit.session("choose_password", account.username(), "done");
        return new Result(Outcome.SIGNED_IN, null);
    }

    private Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
