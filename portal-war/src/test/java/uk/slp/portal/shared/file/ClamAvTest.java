package uk.slp.portal.shared.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a daemon of our own that does what a real one does not do on demand; a real one is asked in the acceptance tests. */
@DisplayName("The client of the malware scanner")
@Timeout(20)
class ClamAvTest {
    /** What a daemon does with one connection. */
    @FunctionalInterface
    private interface Daemon {
        void serve(Socket caller) throws IOException;
    }

    private static ClamAv.Verdict ask(Daemon daemon, InputStream content, Duration limit) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> {
                try (Socket caller = server.accept()) {
                    daemon.serve(caller);
                } catch (IOException e) {
                    return;
                }
            });
            try {
                return new ClamAv("127.0.0.1", server.getLocalPort(), limit).scan(content);
            } finally {
                server.close();
                served.join();
            }
        }
    }

    private static byte[] receive(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int length = in.readInt();
        while (length > 0) {
            all.write(in.readNBytes(length));
            length = in.readInt();
        }
        return all.toByteArray();
    }

    private static void answer(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    @Test
    @DisplayName("sends every byte and understands both answers")
    void answers() throws IOException {
        byte[] content = new byte[200_001];
        content[200_000] = 7;
        byte[][] received = new byte[1][];
        ClamAv.Verdict clean = ask(
                caller -> {
                    received[0] = receive(caller);
                    answer(caller, "stream: OK");
                },
                new ByteArrayInputStream(content),
                Duration.ofSeconds(5));
        assertFalse(clean.infected());
        assertArrayEquals(content, received[0]);
        ClamAv.Verdict found = ask(
                caller -> {
                    receive(caller);
                    answer(caller, "stream: Eicar-Test FOUND");
                },
                bytes(10),
                Duration.ofSeconds(5));
        assertTrue(found.infected());
        assertEquals("Eicar-Test", found.signature());
    }

    @Test
    @DisplayName("takes a file that is called OK or FOUND for neither")
    void exact() throws IOException {
        assertTrue(ClamAv.verdict("stream: OK FOUND").infected());
        for (String other :
                new String[] {"", "OK", "stream: ERROR", "INSTREAM size limit exceeded. ERROR", "x stream: OK"}) {
            assertThrows(IOException.class, () -> ClamAv.verdict(other), other);
        }
    }

    @Test
    @DisplayName("fails, and does not wait, when nobody is there")
    void nobody() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        assertThrows(IOException.class, () -> new ClamAv("127.0.0.1", port, Duration.ofSeconds(5)).scan(bytes(10)));
    }

    @Test
    @DisplayName("fails in time when the daemon is silent, and when it stops reading")
    void silent() {
        Duration limit = Duration.ofMillis(300);
        CompletableFuture<Void> end = new CompletableFuture<>();
        assertThrows(
                IOException.class,
                () -> ask(
                        caller -> {
                            receive(caller);
                            caller.getInputStream().read();
                        },
                        bytes(10),
                        limit));
        assertThrows(
                IOException.class,
                () -> ask(
                        caller -> {
                            caller.getInputStream().read();
                            end.completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
                        },
                        bytes(50_000_000),
                        limit));
    }

    @Test
    @DisplayName("fails when the daemon breaks off, as it does above its own limit")
    void brokenOff() {
        assertThrows(
                IOException.class,
                () -> ask(
                        caller -> {
                            caller.getInputStream().readNBytes(100);
                            answer(caller, "INSTREAM size limit exceeded. ERROR");
                        },
                        bytes(20_000_000),
                        Duration.ofSeconds(5)));
    }

    @Test
    @DisplayName("knows an address when it sees one")
    void addresses() {
        assertEquals(3310, ClamAv.at("clamav.example:3310").port());
        for (String wrong : new String[] {"", "host", ":3310", "host:0", "host:70000", "host:x"}) {
            assertThrows(IllegalArgumentException.class, () -> ClamAv.at(wrong), wrong);
        }
    }
}
