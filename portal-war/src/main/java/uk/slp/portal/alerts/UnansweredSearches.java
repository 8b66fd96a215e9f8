package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.account.Tokens;
import uk.slp.portal.discovery.NothingFound;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Notes searches that found nothing. Somebody who looks again in the same week counts once: that is told apart in the
 * memory of the node, under a number made at its start, and is written nowhere.
 */
@ApplicationScoped
public class UnansweredSearches {
    private static final Logger LOG = System.getLogger(UnansweredSearches.class.getName());
    /** So many different questions of one network are counted in a day; whole councils share an address. */
    static final int MOST_A_DAY = 200;

    private static final int REMEMBERED = UnansweredCounts.MOST;

    @Inject
    private UnansweredCounts counts;

    @Inject
    private Clock clock;

    private final DayLimit limit = new DayLimit(MOST_A_DAY);
    private final String secret = UUID.randomUUID().toString();
    private final Set<String> seen = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    /** Counts the words, if they may be counted. The answer of the page never hangs on it. */
    @BySystem("the page of results")
    public void note(@Observes NothingFound found) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        SearchWords.counted(found.words())
                .filter(words -> first(words, found.network(), today))
                .ifPresent(words -> count(words, today));
    }

    /** Whether the words are new of their network in this week, and the network has not asked too much today. */
    boolean first(String words, String network, LocalDate today) {
        String asked = Tokens.hash(secret + UnansweredCounts.week(today) + "\n" + network + "\n" + words);
        return !seen.contains(asked) && limit.allows(network, today) && seen.add(asked);
    }

    private void count(String words, LocalDate today) {
        try {
            counts.count(words, today);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A search that found nothing was not counted", e);
        }
    }

    /** Forgets what is due. */
    void clear(Instant now) {
        counts.clear(LocalDate.ofInstant(now, PortalTime.LONDON));
    }
}
