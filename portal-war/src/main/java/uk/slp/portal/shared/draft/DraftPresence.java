package uk.slp.portal.shared.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import uk.slp.portal.shared.access.People;
import uk.slp.portal.shared.access.Person;

/** Who has a part of a draft open: known for a minute after their page was last heard of. */
@ApplicationScoped
public class DraftPresence {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofHours(1);

    /** A page that is heard of more often does not write each time. */
    private static final Duration EXACT_TO = Duration.ofSeconds(15);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /**
     * Says that somebody is there, and who else is. Two statements, one more when it was a while ago.
     *
     * @param part kind, reference and part of the record
     * @return display names of the others, in alphabetical order
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> hello(String part, String username) {
        Instant now = clock.instant();
        DraftPresent own = em.find(DraftPresent.class, DraftPresent.id(part, username));
        if (own == null) {
            em.createQuery("delete from DraftPresent p where p.seenAt < :old")
                    .setParameter("old", now.minus(KEPT))
                    .executeUpdate();
            em.persist(new DraftPresent(part, username, now));
        } else if (own.seenAt().isBefore(now.minus(EXACT_TO))) {
            own.seen(now);
        }
        return em
                .createQuery(
                        "select p.username from DraftPresent p where p.part = :part and p.username <> :own"
                                + " and p.seenAt > :recent",
                        String.class)
                .setParameter("part", part)
                .setParameter("own", username)
                .setParameter("recent", now.minus(REMEMBERED))
                .getResultList()
                .stream()
                .map(people::byUsername)
                .filter(Objects::nonNull)
                .map(Person::displayName)
                .sorted()
                .toList();
    }
}
