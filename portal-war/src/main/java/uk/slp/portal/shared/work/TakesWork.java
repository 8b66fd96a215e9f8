package uk.slp.portal.shared.work;

import java.time.Instant;
import java.util.UUID;

/** A feature in which people have work in hand that somebody else can take over. */
public interface TakesWork {
    /** Code of what is taken over, as in the view {@code held_work}. */
    String kind();

    /**
     * Gives it to somebody else, who is told as of any other work.
     *
     * @param record identity of what is in hand
     * @throws uk.slp.portal.shared.error.RuleViolation naming the field {@code to}, if that person may not have it
     * @throws uk.slp.portal.shared.error.NotAllowedNow if it is in nobody's hand any more
     */
    void give(UUID record, Successor to, Giving giving);

    /** Who had it goes; what must not stay in their hand is taken out of it. */
    default void leave(UUID record, Giving giving) {}

    /** Who takes over. */
    record Successor(UUID accountId, String username, String name) {}

    /**
     * Why it changes hands.
     *
     * @param by who gives it
     */
    record Giving(String reason, String by, Instant at) {}
}
