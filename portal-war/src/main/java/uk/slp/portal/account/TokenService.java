package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.model.ApiToken;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/** One's own tokens for the API. A token acts with the rights of its owner, no more, and ends after a year. */
@ApplicationScoped
public class TokenService {
    private static final Duration LIFE = Duration.ofDays(365);
    private static final int LONGEST_LABEL = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AccountDirectory directory;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Makes a token and gives it back; it is never shown again.
     *
     * @param label what it is for
     * @throws RuleViolation if the label is missing or too long
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public String create(@Nullable String label) {
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new RuleViolation("label", "label_length", "Say in 1 to 100 characters what the token is for.");
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = "slp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        em.persist(new ApiToken(
                user.require().accountId(),
                Tokens.hash(token),
                label.trim(),
                clock.instant(),
                clock.instant().plus(LIFE)));
        audit.changed("create_token", "account", user.require().username());
        return token;
    }

    /**
     * Ends a token of one's own.
     *
     * @throws NotFound if it is not one's own
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public void revoke(UUID id) {
        ApiToken token = em.find(ApiToken.class, id);
        if (token == null || !token.accountId().equals(user.require().accountId())) {
            throw new NotFound("There is no such token.");
        }
        token.revoke(clock.instant());
        directory.forget(user.require().username());
        audit.changed("revoke_token", "account", user.require().username());
    }
}
