package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Role;

/**
 * Names of people by sign-in name, and who can send for an authority, remembered for half a minute like the callers
 * themselves ({@link AccountDirectory}), so that a page view spends no statement on them. A change of an account is
 * forgotten at once by the node that made it.
 */
@ApplicationScoped
public class PeopleNames {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST_REMEMBERED = 5_000;
    private static final int MOST_APPROVERS = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Guests guests;

    private final Map<String, Name> names = new ConcurrentHashMap<>();
    private final Map<UUID, Approvers> approvers = new ConcurrentHashMap<>();

    private record Name(String shown, Instant until) {}

    private record Approvers(List<String> names, Instant until) {}

    /** Display names by sign-in name; the sign-in name itself where there is no account. One statement at most. */
    public Map<String, String> of(Collection<@Nullable String> usernames) {
        Instant now = clock.instant();
        Map<String, String> found = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        for (String username : usernames) {
            if (username == null || username.isEmpty()) {
                continue;
            }
            Name name = names.get(username);
            if (name != null && now.isBefore(name.until())) {
                found.put(username, name.shown());
            } else {
                unknown.add(username);
            }
        }
        if (!unknown.isEmpty()) {
            found.putAll(read(unknown, now.plus(REMEMBERED)));
        }
        return found;
    }

    private Map<String, String> read(Set<String> usernames, Instant until) {
        Map<String, String> found = new HashMap<>();
        usernames.forEach(username -> found.put(username, username));
        Set<String> links = usernames.stream().filter(Guests::isGuest).collect(Collectors.toSet());
        if (!links.isEmpty()) {
            found.putAll(guests.shown(links));
        }
        for (Object[] row : em.createQuery(
                        "select a.username, a.displayName from Account a where a.username in :names", Object[].class)
                .setParameter("names", usernames)
                .getResultList()) {
            found.put((String) row[0], (String) row[1]);
        }
        if (names.size() > MOST_REMEMBERED) {
            names.clear();
        }
        found.forEach((username, shown) -> names.put(username, new Name(shown, until)));
        return found;
    }

    /** Names of the first ten people who can send for an authority. One statement at most. */
    public List<String> approversOf(UUID authority) {
        Instant now = clock.instant();
        Approvers known = approvers.get(authority);
        if (known != null && now.isBefore(known.until())) {
            return known.names();
        }
        List<String> read = List.copyOf(em.createQuery(
                        "select distinct a.displayName from Account a join a.roles r where a.organisationId = :authority"
                                + " and r.role = :role and a.active = true order by a.displayName",
                        String.class)
                .setParameter("authority", authority)
                .setParameter("role", Role.LA_APPROVER)
                .setMaxResults(MOST_APPROVERS)
                .getResultList());
        approvers.put(authority, new Approvers(read, now.plus(REMEMBERED)));
        return read;
    }

    /** Forgets everything that a change of an account can have changed. */
    void forget(String username) {
        names.remove(username);
        approvers.clear();
    }
}
