package uk.slp.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** The folders the tests work in, and what must be put away when the run ends, last started first. */
public final class Workplace {
    private static final Deque<Runnable> ENDINGS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Workplace::end, "end of the acceptance tests"));
    }

    private Workplace() {}

    /** A folder below the build folder of this module, created when missing. */
    public static Path target(String name) {
        return folder(Path.of(System.getProperty("portal.target", "target")).resolve(name));
    }

    /**
     * A folder for what is running, created when missing. The test classes are shared out over several processes, and
     * each has its own.
     */
    public static Path running(String name) {
        return folder(
                Path.of(System.getProperty("portal.running", "target/running")).resolve(name));
    }

    /** The same, without what an earlier run left there. */
    public static Path emptyRunning(String name) {
        Path folder = running(name);
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return running(name);
    }

    /** A file that the build put into the server folder: the war or the server itself. */
    public static Path server(String name) {
        Path file = Path.of(System.getProperty("portal.server", "target/server"))
                .resolve(name)
                .toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(file + " is missing: run the tests through Maven (mvn verify)");
        }
        return file;
    }

    /** The top of the source tree. */
    public static Path root() {
        return Path.of(System.getProperty("portal.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    /** The last lines of a log, for the message of a failure. */
    static String tail(Path log, int lines) {
        try {
            List<String> all = Files.readAllLines(log, StandardCharsets.UTF_8);
            return "The end of " + log + ":\n"
                    + String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "There is no log at " + log;
        }
    }

    /** Runs something when the test run ends, before what was registered earlier. */
    static synchronized void atTheEnd(Runnable ending) {
        ENDINGS.push(ending);
    }

    private static synchronized void end() {
        while (!ENDINGS.isEmpty()) {
            try {
                ENDINGS.pop().run();
            } catch (RuntimeException e) {
                // The next ones must still be put away.
                System.err.println("While ending the acceptance tests: " + e);
            }
        }
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
