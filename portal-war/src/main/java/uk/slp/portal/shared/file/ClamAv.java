package uk.slp.portal.shared.file;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks a ClamAV daemon over TCP whether a stream holds malware, in its own language: the command INSTREAM, then pieces
 * each with its length, then an empty piece; the answer is one line. A connection is used once. Nothing waits for ever:
 * a daemon that does not answer within the limits is as good as one that is not there.
 *
 * @param host name or address of the daemon
 * @param port its TCP port
 * @param limit for the whole of one scan
 */
public record ClamAv(String host, int port, Duration limit) {
    /** For the whole of one scan: a daemon that takes longer for 25 MB is in trouble. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(120);

    private static final int CONNECT_MILLIS = 3_000;
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    /**
     * What the daemon says.
     *
     * @param infected whether it found something
     * @param signature what it calls it; empty if it found nothing
     */
    public record Verdict(boolean infected, String signature) {}

    /**
     * The daemon at an address as in the settings, {@code host:port}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ClamAv at(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Not host:port");
        }
        int port = Integer.parseInt(address.substring(colon + 1));
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("Not a port");
        }
        return new ClamAv(address.substring(0, colon).replaceAll("^\\[|]$", ""), port, USUAL_LIMIT);
    }

    /**
     * Looks at a stream to its end.
     *
     * @throws IOException if the daemon cannot be reached, does not answer in time or cannot scan
     */
    public Verdict scan(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            CompletableFuture<Void> finished = closeAfter(socket);
            try {
                socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
                socket.setSoTimeout((int) limit.toMillis());
                send(content, socket);
                return verdict(answer(socket));
            } finally {
                finished.complete(null);
            }
        }
    }

    /** A read can be given a limit, a write cannot: closing the socket ends both. */
    private CompletableFuture<Void> closeAfter(Socket socket) {
        CompletableFuture<Void> finished = new CompletableFuture<>();
        finished.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).whenComplete((done, late) -> {
            if (late != null) {
                close(socket);
            }
        });
        return finished;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            return;
        }
    }

    /** Content that cannot be read is a failure of ours; a daemon that stops listening may have said why. */
    private static void send(InputStream content, Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        DataOutputStream pieces = new DataOutputStream(new BufferedOutputStream(out, PIECE + 4));
        byte[] piece = new byte[PIECE];
        try {
            pieces.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            int read = content.read(piece);
            while (read >= 0) {
                if (read > 0) {
                    pieces.writeInt(read);
                    pieces.write(piece, 0, read);
                }
                read = content.read(piece);
            }
            pieces.writeInt(0);
            pieces.flush();
        } catch (IOException e) {
            if (socket.isClosed() || socket.getInputStream().available() == 0) {
                throw e;
            }
        }
    }

    private static String answer(Socket socket) throws IOException {
        byte[] line = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(line, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    static Verdict verdict(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return new Verdict(false, "");
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return new Verdict(true, answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        throw new IOException("The malware scanner could not scan: " + (answer.isEmpty() ? "no answer" : answer));
    }
}
