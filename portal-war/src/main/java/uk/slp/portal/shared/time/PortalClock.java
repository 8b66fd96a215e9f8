package uk.slp.portal.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The clock of the portal. While one thread loads the demonstration data it can stand at another moment, so that an
 * invented case can have a past; for every other thread, and at any other time, it is the clock of the machine.
 */
public final class PortalClock extends Clock {
    private final InstantSource machine;
    private final ZoneId zone;
    private final ThreadLocal<Instant> moment = new ThreadLocal<>();

    PortalClock(InstantSource machine, ZoneId zone) {
        this.machine = machine;
        this.zone = zone;
    }

    /** Does something as if it were done at a moment. */
    public void at(Instant when, Runnable work) {
        moment.set(when);
        try {
            work.run();
        } finally {
            moment.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PortalClock(this::instant, other);
    }

    @Override
    public Instant instant() {
        Instant set = moment.get();
        return set == null ? machine.instant() : set;
    }
}
