package uk.slp.portal.account;

import java.time.Duration;

/**
 * How many wrong passwords or tokens are taken from one place before the next try has to wait, and for how long: a minute
 * at first, then twice as long at each further one. A try while waiting is not looked at and not counted. The numbers are
 * the portal's own; no guidance sets them.
 */
public enum SignInLimit {
    /** One name from one browser that has signed in with it before, or else from one address. */
    PERSON(5, Duration.ofDays(1), Duration.ofMinutes(15)),
    /** One name from anywhere, browsers that have signed in with it before left out: guessing from many addresses. */
    NAME(50, Duration.ofDays(1), Duration.ofMinutes(15)),
    /** Any names from one address. A council's people may share one, so that it takes many in a short time. */
    ADDRESS(100, Duration.ofHours(1), Duration.ofMinutes(15)),
    /** API tokens that nobody has, from one address. */
    TOKEN(50, Duration.ofHours(1), Duration.ofMinutes(15));

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private final int free;
    private final Duration window;
    private final Duration longest;

    SignInLimit(int free, Duration window, Duration longest) {
        this.free = free;
        this.window = window;
        this.longest = longest;
    }

    /** After how long the count begins anew. */
    public Duration window() {
        return window;
    }

    /** How long the next try has to wait after so many wrong ones; zero while it need not. */
    public Duration wait(int wrong) {
        if (wrong < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(wrong - free, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
