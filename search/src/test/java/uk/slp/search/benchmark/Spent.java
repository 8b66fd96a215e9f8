package uk.slp.search.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * Time spent, in microseconds: as it passed, and of a processor. The second says what the work costs even while others
 * use the machine.
 */
final class Spent {

    private final long[] elapsed;
    private final long[] processor;
    private int count;

    Spent(int most) {
        elapsed = new long[most];
        processor = new long[most];
    }

    /** What is measured. */
    interface Work {
        void run() throws IOException;
    }

    static long ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** All threads together, those of merging and of the virtual machine too. */
    static long ofAll() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Does the work as a measurement of its own, if it counts. */
    void next(boolean counts, LongSupplier clock, Work work) throws IOException {
        measure(counts, clock, work);
        count += counts ? 1 : 0;
    }

    /** Does the work as part of one measurement, if it counts. */
    void add(boolean counts, LongSupplier clock, Work work) throws IOException {
        measure(counts, clock, work);
    }

    private void measure(boolean counts, LongSupplier clock, Work work) throws IOException {
        long begun = System.nanoTime();
        long begunOfProcessor = clock.getAsLong();
        work.run();
        long spentOfProcessor = clock.getAsLong() - begunOfProcessor;
        long spent = System.nanoTime() - begun;
        if (counts) {
            elapsed[count] += spent;
            processor[count] += spentOfProcessor;
        }
    }

    /** The sum if it is one measurement, whatever the percentile. */
    double elapsed(int percentile) {
        return percentile(elapsed, percentile);
    }

    double processor(int percentile) {
        return percentile(processor, percentile);
    }

    private static double percentile(long[] times, int percentile) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1e3;
    }
}
