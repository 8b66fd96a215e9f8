package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.model.Account;

/**
 * Wrong passwords with names that no open account has, counted as those of accounts are, so that a lock does not tell
 * which names exist. Each node remembers the last few thousand names; nothing is kept of them.
 */
@ApplicationScoped
public class UnknownNames {
    private static final int MOST = 5_000;

    private final Map<String, Tries> byName = new LinkedHashMap<>();

    private record Tries(int wrong, Instant lockedUntil) {}

    /** Counts a try; until when the name is locked, or null if it is not. */
    synchronized @Nullable Instant tried(String name, Instant now) {
        Tries before = byName.remove(name);
        Tries after = before == null ? new Tries(0, Instant.EPOCH) : before;
        if (!now.isBefore(after.lockedUntil())) {
            Duration lock = Account.lock(after.wrong() + 1);
            after = new Tries(after.wrong() + 1, lock.isZero() ? Instant.EPOCH : now.plus(lock));
        }
        byName.put(name, after);
        if (byName.size() > MOST) {
            byName.remove(byName.keySet().iterator().next());
        }
        return now.isBefore(after.lockedUntil()) ? after.lockedUntil() : null;
    }
}
