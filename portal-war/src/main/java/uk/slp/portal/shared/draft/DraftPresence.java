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
     * Says that somebody is there, and who else is. One statement, one more when it was a while ago.
     *
     * @param part kind, reference and part of the record
     * @return display names of the others, in alphabetical order
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> hello(String part, String username) {
        Instant now = clock.instant();
        List<DraftPresent> present = em.createQuery(
                        "select p from DraftPresent p where p.part = :part and (p.username = :own or p.seenAt > :recent)",
                        DraftPresent.class)
                .setParameter("part", part)
                .setParameter("own", username)
                .setParameter("recent", now.minus(REMEMBERED))
                .getResultList();
        DraftPresent own = present.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElse(null);
        if (own == null) {
            em.createQuery("delete from DraftPresent p where p.seenAt < :old")
                    .setParameter("old", now.minus(KEPT))
                    .executeUpdate();
            em.persist(new DraftPresent(part, username, now));
        } else if (own.seenAt().isBefore(now.minus(EXACT_TO))) {
            own.seen(now);
        }
        return present.stream()
                .map(DraftPresent::username)
                .filter(one -> !one.equals(username))
                .map(people::byUsername)
                .filter(Objects::nonNull)
                .map(Person::displayName)
                .sorted()
                .toList();
    }
}
