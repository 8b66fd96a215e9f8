package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.model.EmailAgain;
import uk.slp.portal.post.model.PostEmail;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/** What an administrator decides about e-mails that the portal does not send again by itself. */
@ApplicationScoped
public class EmailService {
    private static final int LONGEST_REASON = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<PostOffice.EmailQueued> queued;

    /**
     * Has an e-mail sent again, under the same Message-ID, and records who wanted it and why.
     *
     * @throws RuleViolation without a reason
     * @throws NotAllowedNow if it waits, is being sent or was sent
     */
    @Requires(Permission.POST_MANAGE)
    @Transactional
    public void sendAgain(UUID id, @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation(
                    "reason", "reason_length", "Say in 1 to " + LONGEST_REASON + " characters why it is sent again.");
        }
        PostEmail email = em.find(PostEmail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (email == null) {
            throw new NotFound("There is no such e-mail.");
        }
        EmailState before = email.state();
        if (!before.mayBeSentAgain()) {
            throw new NotAllowedNow("This e-mail is " + before.label().toLowerCase(Locale.ROOT)
                    + ": only what was given up or is uncertain can be sent again.");
        }
        Instant now = clock.instant();
        email.again(now);
        em.persist(new EmailAgain(id, before, user.require().username(), now, reason.strip()));
        audit.changed("send_again", "email", id.toString(), "was " + before.code());
        queued.fire(new PostOffice.EmailQueued());
    }
}
