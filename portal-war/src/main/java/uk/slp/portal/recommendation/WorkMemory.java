package uk.slp.portal.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What partnerships have to do about recommendations, remembered for half a minute as the names of people are, so that
 * the list of work stays within three statements. It is about what is published, and about no case. A change on this node
 * forgets it at once; one on another node is seen half a minute later at the latest.
 */
@ApplicationScoped
public class WorkMemory {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 500;

    private final Map<Set<UUID>, Remembered> known = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    private record Remembered(List<LedgerWork> work, Instant until) {}

    /** What is remembered for these partnerships; else what is read now. */
    List<LedgerWork> of(Set<UUID> partnerships, Supplier<List<LedgerWork>> read) {
        Instant now = clock.instant();
        Remembered one = known.get(partnerships);
        if (one != null && now.isBefore(one.until())) {
            return one.work();
        }
        List<LedgerWork> work = List.copyOf(read.get());
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(partnerships, new Remembered(work, now.plus(REMEMBERED)));
        return work;
    }

    /** Something changed. */
    void forget() {
        known.clear();
    }
}
