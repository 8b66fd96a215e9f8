package uk.slp.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The migration command")
class MainTest {
    private record Answer(int code, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    @DisplayName("explains itself")
    void help() {
        Answer answer = run(Map.of(), "--help");

        assertEquals(Main.DONE, answer.code());
        Stream.of("info", "migrate", "validate", "PORTAL_DB_URL")
                .forEach(word -> assertTrue(answer.out().contains(word), word));
    }

    @Test
    @DisplayName("migrates the embedded database in PORTAL_DATA_DIR, then finds it as expected")
    void embedded() {
        assertEquals(Main.DONE, run(here(), "migrate").code());
        assertTrue(Files.exists(folder.resolve("portal.mv.db")));

        Answer validated = run(here(), "validate");
        assertEquals(new Answer(Main.DONE, validated.out(), ""), validated);
        assertTrue(validated.out().contains("as this release expects"));
        assertTrue(run(here(), "migrate").out().startsWith("Nothing to do."));
        assertTrue(run(here(), "info").out().contains("this release expects"));
    }

    @Test
    @DisplayName("migrates a PostgreSQL database named by the environment")
    void postgres() {
        DatabaseAddress address = TestDatabases.postgresAddress();
        Map<String, String> environment = Map.of(
                "PORTAL_DB_URL", address.url(),
                "PORTAL_DB_USER", address.user(),
                "PORTAL_DB_PASSWORD", address.password());

        assertEquals(Main.DONE, run(environment, "migrate").code());
        assertEquals(Main.DONE, run(environment, "validate").code());
    }

    @Test
    @DisplayName("leaves no empty database behind when it only reads")
    void readsOnly() {
        Answer answer = run(here(), "validate");

        assertEquals(Main.DATABASE_REFUSED, answer.code());
        assertTrue(answer.err().startsWith("There is no embedded database at "), answer.err());
        assertFalse(Files.exists(folder.resolve("portal.mv.db")));
    }

    @Test
    @DisplayName("says to stop the portal when the embedded database is in use")
    void inUse() throws IOException {
        // The file as another process holds it: H2 locks it with the operating system.
        try (FileChannel file = FileChannel.open(
                        folder.resolve("portal.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertTrue(lock.isValid());
            Answer answer = run(here(), "migrate");

            assertEquals(Main.DATABASE_REFUSED, answer.code());
            assertTrue(answer.err().startsWith("Another program has the database at "), answer.err());
        }
    }

    @Test
    @DisplayName("refuses an unknown command, no command, and an address of another database, each in a sentence")
    void wrongUse() {
        for (Answer answer : List.of(
                run(Map.of(), "baseline"),
                run(Map.of()),
                run(Map.of(), "info", "migrate"),
                run(Map.of("PORTAL_DB_URL", "jdbc:oracle:thin:@somewhere"), "info"))) {
            assertEquals(Main.WRONG_USE, answer.code());
            assertEquals("", answer.out());
            assertEquals(1, answer.err().lines().count(), answer.err());
        }
    }

    @Test
    @DisplayName("says in a sentence that no server answers")
    void noServer() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Answer answer = run(Map.of("PORTAL_DB_URL", "jdbc:postgresql://localhost:" + port + "/portal"), "validate");

        assertEquals(Main.DATABASE_REFUSED, answer.code());
        assertEquals(
                "No server answers for the database at jdbc:postgresql://localhost:" + port
                        + "/portal: check PORTAL_DB_URL.",
                answer.err().trim());
    }

    @Test
    @DisplayName("never shows a password that is part of the address")
    void hidesPassword() {
        DatabaseAddress address =
                new DatabaseAddress("jdbc:postgresql://db.example/portal?password=a-secret", "portal", "x");

        assertEquals("jdbc:postgresql://db.example/portal", address.shown());
    }

    private Map<String, String> here() {
        return Map.of("PORTAL_DATA_DIR", folder.toString());
    }

    private static Answer run(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new Main(environment, new PrintWriter(out), new PrintWriter(err)).run(List.of(arguments));
        return new Answer(code, out.toString(), err.toString());
    }
}
