package uk.slp.portal.shared.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be asked for from one network in an hour. Counted in the memory of a node, and kept nowhere. */
public final class HourLimit {
    private static final Duration WITHIN = Duration.ofHours(1);
    private static final int NETWORKS = 10_000;

    private final int most;
    private final Map<String, Deque<Instant>> asked = new LinkedHashMap<>();

    /** A limit of so many in an hour. */
    public HourLimit(int most) {
        this.most = most;
    }

    /** Counts a request; false if there were too many, and then it is not counted. */
    public synchronized boolean allows(String network, Instant now) {
        Deque<Instant> times = asked.computeIfAbsent(network, n -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.peek().isAfter(now.minus(WITHIN))) {
            times.poll();
        }
        if (asked.size() > NETWORKS) {
            asked.remove(asked.keySet().iterator().next());
        }
        if (times.size() >= most) {
            return false;
        }
        times.add(now);
        return true;
    }
}
