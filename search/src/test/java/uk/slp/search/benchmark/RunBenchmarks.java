package uk.slp.search.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs every benchmark in one go and prints the library beside plain Lucene. */
public final class RunBenchmarks {

    private static final String ALL = "all";

    private RunBenchmarks() {}

    /** Prints tables and the ratios; an argument names the only part to run: side-by-side, postgres or jmh. */
    public static void main(String[] arguments)
            throws RunnerException, IOException, InterruptedException, SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String only = arguments.length == 0 ? ALL : arguments[0];
        if (only.equals(ALL) || only.equals("side-by-side")) {
            new SideBySide(out).run();
        }
        if (only.equals(ALL) || only.equals("postgres")) {
            new BesidePostgres(out).run();
        }
        if (only.equals(ALL) || only.equals("jmh")) {
            jmh(out);
        }
    }

    private static void jmh(PrintStream out) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(RunBenchmarks.class.getPackageName() + "\\..*Benchmark\\..*")
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Statistics> byName = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
            Statistics statistics = result.getPrimaryResult().getStatistics();
            byName.put(name, statistics);
            out.printf(
                    Locale.ROOT,
                    "%-36s median %10.1f  p95 %10.1f %s%n",
                    name,
                    statistics.getPercentile(50),
                    statistics.getPercentile(95),
                    result.getPrimaryResult().getScoreUnit());
        }
        ratio(out, byName, "SearchBenchmark.libraryPassages", "SearchBenchmark.plainPassages");
        ratio(out, byName, "SearchBenchmark.libraryDocuments", "SearchBenchmark.plainPassages");
        ratio(out, byName, "IndexBenchmark.library", "IndexBenchmark.plain");
    }

    private static void ratio(PrintStream out, Map<String, Statistics> byName, String library, String plain) {
        out.printf(
                Locale.ROOT,
                "%s takes %.2f times %s at the median, %.2f at p95%n",
                library,
                byName.get(library).getPercentile(50) / byName.get(plain).getPercentile(50),
                plain,
                byName.get(library).getPercentile(95) / byName.get(plain).getPercentile(95));
    }
}
