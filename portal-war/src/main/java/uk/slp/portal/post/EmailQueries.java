package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** The queue of e-mails, for the administrator. */
@ApplicationScoped
public class EmailQueries {
    private static final String ROWS =
            "select new uk.slp.portal.post.EmailRow(e.id, e.state, i.kind, e.letterKind, i.reference,"
                    + " a.displayName, o.name, e.queuedAt, e.notBefore, e.attempts, e.claimedAt, e.sentAt, e.lastProblem,"
                    + " (select count(g) from EmailAgain g where g.emailId = e.id)) from PostEmail e"
                    + " left join e.item i left join Account a on a.id = i.accountId"
                    + " left join Organisation o on o.id = a.organisationId";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EmailQueue queue;

    @Inject
    private EmailSender sender;

    /**
     * How sending stands.
     *
     * @param sending whether a mail server was named
     * @param unreachableSince since when this node cannot reach it, or null
     */
    public record Overview(boolean sending, @Nullable Instant unreachableSince, EmailQueue.Standing standing) {}

    /** How sending stands. */
    @Requires(Permission.POST_MANAGE)
    @Transactional
    public Overview overview() {
        return new Overview(Settings.current().sendsEmail(), sender.unreachableSince(), queue.standing());
    }

    /**
     * The e-mails, those that need a decision first, then newest first.
     *
     * @param state of one state only, or null
     */
    @Requires(Permission.POST_MANAGE)
    @Transactional
    public Page<EmailRow> list(@Nullable EmailState state, PageRequest request) {
        var rows = em.createQuery(
                ROWS + (state == null ? "" : " where e.state = :state")
                        + " order by case when e.state in (:failed, :uncertain) then 0 else 1 end,"
                        + " e.queuedAt desc, e.id",
                EmailRow.class);
        rows.setParameter("failed", EmailState.FAILED).setParameter("uncertain", EmailState.UNCERTAIN);
        var count = em.createQuery(
                "select count(e) from PostEmail e" + (state == null ? "" : " where e.state = :state"), Long.class);
        if (state != null) {
            rows.setParameter("state", state);
            count.setParameter("state", state);
        }
        List<EmailRow> found = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        boolean whole = request.page() == 1 && found.size() < request.size();
        return new Page<>(whole ? found.size() : count.getSingleResult(), request.page(), request.size(), found);
    }

    /** One of them. */
    @Requires(Permission.POST_MANAGE)
    @Transactional
    public EmailRow one(UUID id) {
        return em.createQuery(ROWS + " where e.id = :id", EmailRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such e-mail."));
    }
}
