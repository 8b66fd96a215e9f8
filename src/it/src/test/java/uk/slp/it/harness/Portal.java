package uk.slp.it.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The portal as its users meet it: the war in a Payara Micro process of its own, on a free loopback port, with
 * demonstration data, its database and files below {@code target}.
 *
 * <p>Most tests share {@link #onPostgres()}. A test that stops or kills the process takes {@link #alone()}, so that the
 * others never see it down.
 */
public final class Portal implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(240);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The header by which a test says from which network address it comes, as a reverse proxy would. */
    public static final String CLIENT_ADDRESS = "X-Client-Address";

    private static Portal shared;
    private static Portal embedded;

    private final String name;
    private final Path folder;
    private final int port;
    private final Database database;
    private final Map<String, String> environment = new TreeMap<>();
    private boolean asOperated;
    private Process process;
    private String refusal;
    private long logStart;
    private Duration startedIn = Duration.ZERO;

    private Portal(String word, Database database) {
        this.name = word + "-" + NUMBER.incrementAndGet();
        this.database = database;
        this.folder = Workplace.emptyRunning("portals/" + name);
        this.port = freePort();
        environment.put("PORTAL_HTTP_PORT", Integer.toString(port));
        environment.put("PORTAL_DATA_DIR", folder.resolve("data").toString());
        environment.put("PORTAL_DEMO", "true");
        environment.put("PORTAL_CLIENT_ADDRESS_HEADER", CLIENT_ADDRESS);
        if (database != null) {
            environment.put("PORTAL_DB_URL", database.url());
            environment.put("PORTAL_DB_USER", database.user());
            environment.put("PORTAL_DB_PASSWORD", database.password());
            environment.put("PORTAL_DB_MIGRATE", "true");
        }
    }

    /** The one that tests share, on PostgreSQL; started by whoever asks first. */
    public static synchronized Portal onPostgres() {
        if (shared == null) {
            shared = new Portal("postgres", PostgresServer.newDatabase("portal"));
        }
        return shared.running();
    }

    /** The one that tests share, on the embedded database; started by whoever asks first. */
    public static synchronized Portal onEmbeddedDatabase() {
        if (embedded == null) {
            embedded = new Portal("embedded", null);
        }
        return embedded.running();
    }

    /** One for the caller alone, on a new PostgreSQL database; to be started, ill-treated and closed by the caller. */
    public static Portal alone() {
        return new Portal("alone", PostgresServer.newDatabase("alone"));
    }

    /** One for the caller alone, on a database that is there already and stays. */
    public static Portal aloneOn(Database database) {
        return new Portal("alone", database);
    }

    /** One for the caller alone, on a new embedded database; to be started, ill-treated and closed by the caller. */
    public static Portal aloneOnEmbeddedDatabase() {
        return new Portal("alone-embedded", null);
    }

    /** Sets or, with null, removes an environment variable; holds from the next start. */
    public Portal with(String variable, String value) {
        if (value == null) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
        return this;
    }

    /**
     * From the next start on with the compiler and the collector that Java chooses for itself, as in operation. Tests do
     * without, because most of them are over before the compiler has earned its time.
     */
    public Portal asOperated() {
        asOperated = true;
        return this;
    }

    /** The address of the portal without a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The PostgreSQL database behind it. */
    public Database database() {
        if (database == null) {
            throw new IllegalStateException(name + " has an embedded database that only itself can open");
        }
        return database;
    }

    /** The folder of its embedded database and index. */
    public Path dataDirectory() {
        return folder.resolve("data");
    }

    /** An API client that is not signed in. */
    public Api api() {
        return new Api(url(), null);
    }

    /** An API client signed in as a demonstration account, by its name. */
    public Api as(String account) {
        return new Api(url(), account);
    }

    /**
     * Starts it and waits until it can serve.
     *
     * @throws AssertionError with the end of its log, if it ends or does not become ready
     */
    public synchronized Portal start() {
        long begin = System.nanoTime();
        launch();
        try {
            Waiting.until(name + " is ready", START_LIMIT, () -> {
                if (!process.isAlive()) {
                    throw new AssertionError(name + " ended with code " + process.exitValue());
                }
                return ready() || refused();
            });
        } catch (AssertionError e) {
            kill();
            refusal = e.getMessage() + "\n" + logTail(60);
            throw new AssertionError(refusal, e);
        }
        startedIn = Duration.ofNanos(System.nanoTime() - begin);
        return this;
    }

    /**
     * Starts it and waits for its end, for settings that it must refuse.
     *
     * @return what it wrote
     */
    public synchronized String startAndEnd() {
        launch();
        try {
            if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                kill();
                throw new AssertionError(name + " did not end\n" + logTail(60));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return log();
    }

    /** The exit status of the process, once it has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    /** Asks it to end, as an operator would (SIGTERM), and waits. */
    public synchronized void stop() {
        end(false);
    }

    /** Ends it at once, without a chance to put anything in order (kill -9). */
    public synchronized void kill() {
        end(true);
    }

    /** Stops it in order and starts it again on the same database and folder. */
    public synchronized Portal restart() {
        stop();
        return start();
    }

    /** How long the last start took, from the command to the first ready answer. */
    public Duration startedIn() {
        return startedIn;
    }

    /** Resident memory of the process in megabytes, where the operating system tells it (Linux). */
    public long residentMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything it has written since it was first started. */
    public String log() {
        return logFrom(0);
    }

    private String logFrom(long start) {
        try (InputStream file = Files.newInputStream(logFile())) {
            file.skipNBytes(start);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Portal running() {
        synchronized (this) {
            if (refusal != null) {
                throw new AssertionError("An earlier start failed. " + refusal);
            }
            if (process == null || !process.isAlive()) {
                start();
            }
            return this;
        }
    }

    /** What its process has had of the processors since its start; zero if it does not run. */
    public Duration processorTime() {
        Process running = process;
        return running == null
                ? Duration.ZERO
                : running.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void launch() {
        if (process != null && process.isAlive()) {
            throw new IllegalStateException(name + " is running already");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + Workplace.running("portals/" + name + "/tmp")));
        if (!asOperated) {
            // Started some thirty times on two cores: checking the same classes each time takes a seventh of a start.
            command.addAll(
                    List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=192m", "-Xverify:none"));
        }
        command.addAll(List.of("-jar", Workplace.server("payara-micro.jar").toString()));
        command.addAll(List.of("--deploy", Workplace.server("portal-war.war").toString(), "--contextroot", "/"));
        command.addAll(List.of("--port", Integer.toString(port), "--nohazelcast"));
        command.addAll(List.of(
                "--prebootcommandfile",
                conf("closed-loopback-preboot.asadmin"),
                "--postdeploycommandfile",
                conf("open-postdeploy.asadmin")));
        logStart = logFile().toFile().length();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("PORTAL_"));
        builder.environment().putAll(environment);
        try {
            boolean first = process == null;
            process = builder.start();
            if (first) {
                Workplace.atTheEnd(this::stop);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be launched", e);
        }
    }

    private static String conf(String name) {
        return Workplace.root().resolve("src/dist/conf").resolve(name).toString();
    }

    private void end(boolean atOnce) {
        if (process == null || !process.isAlive()) {
            return;
        }
        try {
            if (atOnce) {
                process.destroyForcibly().waitFor();
            } else {
                process.destroy();
                if (!process.waitFor(60, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                    throw new AssertionError(name + " did not stop within a minute of being asked");
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean ready() {
        try {
            return api().get("/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** After a failed deployment the server stays, empty, and would be waited for in vain. */
    private boolean refused() {
        if (logFrom(logStart).contains("Exception while loading the app")) {
            throw new AssertionError(name + " was not deployed");
        }
        return false;
    }

    private Path logFile() {
        return folder.resolve("portal.log");
    }

    private String logTail(int lines) {
        return Workplace.tail(logFile(), lines);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
