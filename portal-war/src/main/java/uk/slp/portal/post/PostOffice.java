package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.post.model.PostEmail;
import uk.slp.portal.post.model.PostItem;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.startup.Startup;
import uk.slp.portal.shared.web.PublicAddress;

/**
 * Tells people of events: writes what arrives under Post, and the e-mail that is to be sent, in the transaction of the
 * event itself. If the event is undone, nobody was told; if it is kept, nothing is lost.
 */
@ApplicationScoped
public class PostOffice {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClosedPost closed;

    @Inject
    private Startup startup;

    @Inject
    private Event<EmailQueued> queued;

    /** That an e-mail waits to be sent; the sender looks once the transaction has succeeded. */
    public record EmailQueued() {}

    /**
     * Tells people; who was told of the same event before is not told again.
     *
     * @param earliest moment before which no e-mail is sent
     * @return how many were told now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int announce(Announcement announcement, Collection<Addressee> addressees, Instant at, Instant earliest) {
        Map<UUID, Addressee> people = new LinkedHashMap<>();
        addressees.forEach(one -> people.merge(one.accountId(), one, Addressee::and));
        people.keySet().removeAll(told(announcement.key()));
        people.keySet().removeAll(closed.toReference(announcement.reference()));
        if (people.isEmpty()) {
            return 0;
        }
        // What is played at the start has its past already: it is shown, and not written to anybody.
        boolean email = Settings.current().sendsEmail() && startup.started();
        Map<UUID, PostChoice> choices = email ? choices(people.keySet()) : Map.of();
        boolean waiting = false;
        for (Addressee person : people.values()) {
            PostItem item = new PostItem(person.accountId(), announcement, person.opens(), person.needsMe(), at);
            em.persist(item);
            PostChoice choice = choices.getOrDefault(person.accountId(), PostChoice.ALL);
            if (email && choice.wants(person.needsMe(), announcement.statutory())) {
                em.persist(new PostEmail(item, host(), at, earliest));
                waiting = true;
            }
        }
        if (waiting) {
            queued.fire(new EmailQueued());
        }
        return people.size();
    }

    /** Who was told of an event, and whether they may open its record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Addressee> toldOf(String key) {
        return em
                .createQuery("select i.accountId, i.path from PostItem i where i.eventKey = :key", Object[].class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .map(row -> new Addressee((UUID) row[0], row[1] != null, false))
                .toList();
    }

    private Set<UUID> told(String key) {
        return new HashSet<>(em.createQuery("select i.accountId from PostItem i where i.eventKey = :key", UUID.class)
                .setParameter("key", key)
                .getResultList());
    }

    private Map<UUID, PostChoice> choices(Set<UUID> accounts) {
        Map<UUID, PostChoice> choices = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select s.accountId, s.choice from PostSetting s where s.accountId in :accounts",
                        Object[].class)
                .setParameter("accounts", accounts)
                .getResultList()) {
            choices.put((UUID) row[0], (PostChoice) row[1]);
        }
        return choices;
    }

    /** The right-hand side of a Message-ID: the machine of the public address. */
    private static String host() {
        return PublicAddress.host();
    }
}
