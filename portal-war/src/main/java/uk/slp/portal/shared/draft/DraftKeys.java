package uk.slp.portal.shared.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys with which browsers lock what they keep: 256 random bits for each person, made when they first write, and
 * handed to nobody but them. What lies in the browser of a shared machine is therefore of no use to the next person.
 */
@ApplicationScoped
public class DraftKeys {
    private static final int BYTES = 32;
    private static final int MOST_REMEMBERED = 5_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    /** The key of a person, in Base64. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String of(String username) {
        String known = remembered.get(username);
        if (known != null) {
            return known;
        }
        DraftKey key = em.find(DraftKey.class, username);
        if (key == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            key = new DraftKey(username, Base64.getEncoder().encodeToString(bytes), clock.instant());
            em.persist(key);
            // Seen by nobody before it is kept; a second page that comes at the same moment fails here and asks again.
            em.flush();
        } else {
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(username, key.secret());
        }
        return key.secret();
    }
}
