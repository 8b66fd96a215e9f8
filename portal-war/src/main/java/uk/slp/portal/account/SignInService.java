package uk.slp.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
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
    /** Shortest password accepted when one is changed; length matters more than odd characters. */
    public static final int SHORTEST_PASSWORD = 12;

    /** A hash that no password has, so that an unknown name takes as long as a known one. */
    private static final String NOBODY =
            "PBKDF2WithHmacSHA512:210000:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Pbkdf2PasswordHash hash;

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
        LOCKED
    }

    /**
     * The end of a try.
     *
     * @param lockedUntil when the next try makes sense, if locked
     */
    public record Result(Outcome outcome, @Nullable Instant lockedUntil) {}

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    }

    /** Checks a name and a password. The answer never tells whether the name exists. */
    @BySystem("the sign-in mechanism")
    @Transactional
    public Result signIn(String username, String password) {
        Instant now = clock.instant();
        Optional<Account> found = find(username);
        if (found.isEmpty()) {
            hash.verify(password.toCharArray(), NOBODY);
            audit.session("sign_in", "unknown", "refused");
            return new Result(Outcome.NOT_RECOGNISED, null);
        }
        Account account = found.get();
        if (account.lockedAt(now)) {
            audit.session("sign_in", account.username(), "locked");
            return new Result(Outcome.LOCKED, account.lockedUntil());
        }
        if (!hash.verify(password.toCharArray(), account.passwordHash())) {
            account.wrongPassword(now);
            audit.session("sign_in", account.username(), "refused");
            return account.lockedAt(now)
                    ? new Result(Outcome.LOCKED, account.lockedUntil())
                    : new Result(Outcome.NOT_RECOGNISED, null);
        }
        account.signedIn(now);
        audit.session("sign_in", account.username(), "done");
        return new Result(Outcome.SIGNED_IN, null);
    }

    /**
     * Changes one's own password.
     *
     * @throws RuleViolation if the present one is wrong, or the new one too short or the same
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public void changePassword(String present, String wanted) {
        Account account = find(user.require().username()).orElseThrow();
        if (!hash.verify(present.toCharArray(), account.passwordHash())) {
            throw new RuleViolation(
                    "present", "password_wrong", "Enter your present password again; it was not right.");
        }
        if (wanted.length() < SHORTEST_PASSWORD || wanted.length() > 200) {
            throw new RuleViolation(
                    "wanted", "password_length", "Choose a password of 12 to 200 characters; three words will do.");
        }
        if (wanted.equals(present)) {
            throw new RuleViolation("wanted", "password_same", "Choose a password other than the present one.");
        }
        account.changePassword(hash.generate(wanted.toCharArray()), clock.instant());
        audit.changed("change_password", "account", account.username());
    }

    private Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
