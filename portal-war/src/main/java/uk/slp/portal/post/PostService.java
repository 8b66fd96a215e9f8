package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.model.PostItem;
import uk.slp.portal.post.model.PostSetting;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/** What a person does with post of their own. */
@ApplicationScoped
public class PostService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Marks an item as read and says where its record is.
     *
     * @return address of the record; nothing if the person was told of it and may not open it
     * @throws NotFound if it is not one's own
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public Optional<String> open(UUID id) {
        PostItem item = em.createQuery(
                        "select i from PostItem i where i.id = :id and i.accountId = :me and not " + ClosedPost.ITEM,
                        PostItem.class)
                .setParameter("id", id)
                .setParameter("me", me())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such item in your post."));
        item.read(clock.instant());
        String path = item.path();
        return path == null || path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    /**
     * Marks everything as read that had arrived by a moment.
     *
     * @return how many there were
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public int readAll(Instant until) {
        return em.createQuery("update PostItem i set i.readAt = :now where i.accountId = :me and i.readAt is null"
                        + " and i.arrivedAt <= :until")
                .setParameter("now", clock.instant())
                .setParameter("me", me())
                .setParameter("until", until)
                .executeUpdate();
    }

    /**
     * Keeps of what the person wants e-mails.
     *
     * @throws RuleViolation if nothing was chosen
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public void choose(@Nullable PostChoice choice) {
        if (choice == null) {
            throw new RuleViolation("emails", "choice_required", "Say of what you want e-mails.");
        }
        PostSetting present = em.find(PostSetting.class, me());
        if (present == null) {
            em.persist(new PostSetting(me(), choice, clock.instant()));
        } else {
            present.choose(choice, clock.instant());
        }
        audit.changed("choose_emails", "account", user.require().username(), choice.code());
    }

    private UUID me() {
        return user.require().accountId();
    }
}
