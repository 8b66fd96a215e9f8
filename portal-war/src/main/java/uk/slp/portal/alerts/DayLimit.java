package uk.slp.portal.alerts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often something may be done from one network in a day. Counted in the memory of a node, and kept nowhere. */
final class DayLimit {
    private static final int NETWORKS = 10_000;

    private final int most;
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private @Nullable LocalDate day;

    DayLimit(int most) {
        this.most = most;
    }

    /** Counts once more; false if it was enough. */
    synchronized boolean allows(String network, LocalDate today) {
        if (!today.equals(day)) {
            times.clear();
            day = today;
        }
        int before = times.getOrDefault(network, 0);
        if (before >= most) {
            return false;
        }
        times.put(network, before + 1);
        if (times.size() > NETWORKS) {
            times.remove(times.keySet().iterator().next());
        }
        return true;
    }
}
