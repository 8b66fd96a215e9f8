package uk.slp.portal.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import uk.slp.portal.shared.changes.ChangeRecorded;

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
    private final AtomicLong forgotten = new AtomicLong();

    @Inject
    private Clock clock;

    @Inject
    private Event<WorkChanged> changes;

    /** For the container. */
    protected WorkMemory() {}

    WorkMemory(Clock clock) {
        this.clock = clock;
    }

    /** That what partnerships have to do changes with the transaction that runs. */
    public record WorkChanged() {}

    private record Remembered(List<LedgerWork> work, Instant until) {}

    /** What is remembered for these partnerships; else what is read now. */
    List<LedgerWork> of(Set<UUID> partnerships, Supplier<List<LedgerWork>> read) {
        Instant now = clock.instant();
        Remembered one = known.get(partnerships);
        if (one != null && now.isBefore(one.until())) {
            return one.work();
        }
        long before = forgotten.get();
        List<LedgerWork> work = List.copyOf(read.get());
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(partnerships, new Remembered(work, now.plus(REMEMBERED)));
        if (forgotten.get() != before) {
            // It was read before a change that has been committed since.
            known.remove(partnerships);
        }
        return work;
    }

    /** Something changed: forgotten now, and again once the transaction has ended, for who read until then. */
    void forget() {
        clear();
        changes.fire(new WorkChanged());
    }

    void ended(@Observes(during = TransactionPhase.AFTER_COMPLETION) WorkChanged changed) {
        clear();
    }

    /** What is published was changed, withdrawn or published again. */
    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeRecorded change) {
        clear();
    }

    void clear() {
        forgotten.incrementAndGet();
        known.clear();
    }
}
