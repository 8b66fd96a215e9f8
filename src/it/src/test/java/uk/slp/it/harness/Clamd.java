package uk.slp.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A malware scanner of the test's own: an installed ClamAV daemon with its own configuration on a free loopback port. It
 * knows one signature, that of the EICAR test file, which is made here so that no scanner stumbles over our sources; no
 * list of signatures is fetched.
 */
public final class Clamd implements AutoCloseable {
    /** What it calls the test file. */
    public static final String SIGNATURE = "Portal-Test-File";

    private static final List<String> PLACES =
            List.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd");

    private final Path folder = Workplace.emptyRunning("clamd");
    private final int port = Portal.freePort();
    private Process process;

    /** Whether the person who runs the tests said that there shall be no scanner. */
    public static boolean skipped() {
        return "skip".equals(System.getProperty("portal.clamd"));
    }

    /** The test file that every scanner agrees to take for malware. */
    public static byte[] testFile() {
        String reversed = "*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP\\4[PA@%P!O5X";
        return new StringBuilder(reversed).reverse().toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Where it listens, as the portal's setting wants it. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @throws AssertionError with a sentence saying what to install, if there is none
     */
    public synchronized Clamd start() {
        try {
            Path signatures = Files.createDirectories(folder.resolve("signatures"));
            Files.writeString(
                    signatures.resolve("test.ndb"),
                    SIGNATURE + ":0:*:" + HexFormat.of().formatHex(testFile()) + "\n");
            Path configuration = folder.resolve("clamd.conf");
            Files.write(
                    configuration,
                    List.of(
                            "Foreground yes",
                            "TCPSocket " + port,
                            "TCPAddr 127.0.0.1",
                            "DatabaseDirectory " + signatures,
                            "TemporaryDirectory " + folder,
                            "StreamMaxLength 30M",
                            "MaxThreads 2"));
            boolean first = process == null;
            process = new ProcessBuilder(executable().toString(), "--config-file=" + configuration)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            if (first) {
                Workplace.atTheEnd(this::stop);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Waiting.until("the scanner answers", Duration.ofSeconds(30), () -> {
            if (!process.isAlive()) {
                throw new AssertionError("clamd ended. " + Workplace.tail(log(), 20));
            }
            return answers();
        });
        return this;
    }

    /** Stops it; it can be started again at the same address. */
    public synchronized void stop() {
        if (process != null && process.isAlive()) {
            process.destroy();
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        stop();
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(4), StandardCharsets.US_ASCII).equals("PONG");
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path log() {
        return folder.resolve("clamd.log");
    }

    private static Path executable() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("The tests of the malware scanner need ClamAV's daemon, and there is"
                                + " none at " + String.join(", ", PLACES)
                                + ". Install it (Debian and Ubuntu: apt-get install clamav-daemon), or leave these tests out"
                                + " with -Dportal.clamd=skip."));
    }
}
