package uk.slp.portal.shared.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What waits for people, remembered for half a minute, so that My work spends a statement on what comes seldom only now and
 * then. Who changes it has it forgotten at once on this node; another node tells it half a minute later at the latest.
 *
 * @param <T> a line of work
 */
public final class RememberedWork<T> {
    private static final Duration FOR = Duration.ofSeconds(30);
    private static final int MOST = 5_000;

    private final Map<UUID, Known<T>> known = new ConcurrentHashMap<>();

    private record Known<T>(List<T> work, Instant until) {}

    /** What waits for a person, read anew if it is not remembered. */
    public List<T> of(UUID account, Instant now, Supplier<List<T>> read) {
        Known<T> found = known.get(account);
        if (found == null || !now.isBefore(found.until())) {
            if (known.size() > MOST) {
                known.clear();
            }
            found = new Known<>(List.copyOf(read.get()), now.plus(FOR));
            known.put(account, found);
        }
        return found.work();
    }

    /** Something has changed. */
    public void forget() {
        known.clear();
    }
}
