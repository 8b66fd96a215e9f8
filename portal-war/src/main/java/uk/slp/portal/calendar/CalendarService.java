package uk.slp.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.Tokens;
import uk.slp.portal.calendar.model.CalendarAddress;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/** Making and revoking private calendar addresses of one's own. */
@ApplicationScoped
public class CalendarService {
    private static final int LONGEST_LABEL = 100;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Makes an address and gives back its path; it is never shown again.
     *
     * @param label where it is used
     * @throws RuleViolation if the label is missing or too long
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public String create(@Nullable String label) {
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new RuleViolation("label", "label_length", "Say in 1 to 100 characters where the calendar is used.");
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        em.persist(new CalendarAddress(user.require().accountId(), Tokens.hash(token), label.strip(), clock.instant()));
        audit.changed("create_calendar", "account", user.require().username());
        return "/calendar/" + token + ".ics";
    }

    /**
     * Ends an address of one's own.
     *
     * @throws NotFound if it is not one's own
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public void revoke(UUID id) {
        CalendarAddress address = em.createQuery(
                        "select c from CalendarAddress c where c.id = :id and c.accountId = :me", CalendarAddress.class)
                .setParameter("id", id)
                .setParameter("me", user.require().accountId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such calendar of yours."));
        address.revoke(clock.instant());
        audit.changed("revoke_calendar", "account", user.require().username());
    }
}
