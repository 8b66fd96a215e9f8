package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import uk.slp.portal.post.model.PostEmail;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.startup.Startup;
import uk.slp.portal.shared.web.PublicAddress;

/** Takes letters of other features into the queue of e-mails, in the transaction of their cause. */
@ApplicationScoped
public class LetterBox {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Startup startup;

    @Inject
    private Event<PostOffice.EmailQueued> queued;

    /**
     * Queues a letter, which its {@link LetterWriter} writes when it is sent. The database refuses a second one of the
     * same kind and identity.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(PostKind kind, UUID letterId, Instant now) {
        if (Settings.current().sendsEmail() && startup.started()) {
            em.persist(new PostEmail(kind, letterId, PublicAddress.host(), now, now));
            queued.fire(new PostOffice.EmailQueued());
        }
    }

    /** Forgets letters that are not being sent at this moment, whether they were sent or not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Collection<UUID> letterIds) {
        if (letterIds.isEmpty()) {
            return;
        }
        em.createQuery("delete from EmailAgain g where g.emailId in"
                        + " (select e.id from PostEmail e where e.letterId in :letters and e.state <> :sending)")
                .setParameter("letters", letterIds)
                .setParameter("sending", EmailState.SENDING)
                .executeUpdate();
        em.createQuery("delete from PostEmail e where e.letterId in :letters and e.state <> :sending")
                .setParameter("letters", letterIds)
                .setParameter("sending", EmailState.SENDING)
                .executeUpdate();
    }
}
