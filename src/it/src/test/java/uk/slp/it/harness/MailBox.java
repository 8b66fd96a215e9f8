package uk.slp.it.harness;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A mail server (SMTP) that takes everything, as slowly as asked, and can be stopped and started on its port. */
public final class MailBox implements AutoCloseable {
    private final int port = freePort();
    private GreenMail server;
    private volatile Duration delay = Duration.ZERO;

    /** Starts it, empty or with what it had. */
    public MailBox open() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            LockSupport.parkNanos(delay.toNanos());
            GreenMailUser user = server.getUserManager().getUserByEmail(address.getEmail());
            return user != null
                    ? user
                    : server.getUserManager().createUser(address.getEmail(), address.getEmail(), "none");
        });
        return this;
    }

    /** How long it takes over each message before it has it. */
    public void slow(Duration each) {
        delay = each;
    }

    /** Its port on this machine. */
    public int port() {
        return port;
    }

    /** What it has received since it was opened. */
    public List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** The messages in whose subject the words stand. */
    public List<MimeMessage> about(String words) {
        return received().stream().filter(m -> subject(m).contains(words)).toList();
    }

    /** The subject of a message, decoded. */
    public static String subject(MimeMessage message) {
        try {
            return String.valueOf(message.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Message-ID of a message. */
    public static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it; who calls then is not answered. */
    @Override
    public void close() {
        server.stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
