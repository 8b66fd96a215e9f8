package uk.slp.it.harness;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that happens elsewhere, by looking again and again. */
public final class Waiting {
    private Waiting() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @param what for the failure message: "the item is found"
     * @param atMost how long to go on looking
     * @param condition asked about twenty times a second
     * @throws AssertionError if it does not hold in time
     */
    public static void until(String what, Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + atMost.toMillis() + " ms: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
