package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many letters with a link to confirm may be asked for from one network in an hour. Counted in the memory of each
 * node, and kept nowhere.
 */
@ApplicationScoped
public class AskLimit {
    static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofHours(1);
    private static final int NETWORKS = 10_000;

    @Inject
    private Clock clock;

    private final Map<String, Deque<Instant>> asked = new LinkedHashMap<>();

    /** Counts a request; false if there were too many. */
    boolean allows(String network) {
        return allows(network, clock.instant());
    }

    synchronized boolean allows(String network, Instant now) {
        Deque<Instant> times = asked.computeIfAbsent(network, n -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.peek().isAfter(now.minus(WITHIN))) {
            times.poll();
        }
        if (asked.size() > NETWORKS) {
            asked.remove(asked.keySet().iterator().next());
        }
        if (times.size() >= MOST) {
            return false;
        }
        times.add(now);
        return true;
    }
}
