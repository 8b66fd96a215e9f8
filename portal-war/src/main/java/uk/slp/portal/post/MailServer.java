package uk.slp.portal.post;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.web.PublicAddress;

/**
 * One conversation with the mail server (SMTP). It tells apart what the sender must know: that the server has the
 * message, that it certainly has not, and that nobody can say.
 */
final class MailServer implements AutoCloseable {
    private static final String NAME = "Safeguarding Learning Portal";
    private static final String MILLIS = "20000";
    private static final Pattern REPLY = Pattern.compile("\\b([45][0-9]{2})\\b");

    private final Session session;
    private final Transport transport;

    private MailServer(Session session, Transport transport) {
        this.session = session;
        this.transport = transport;
    }

    /** How handing over a message ended. */
    enum Ending {
        ACCEPTED,
        /** Refused for now, or the conversation ended before the message was complete. */
        NOT_YET,
        /** Refused for good: the address does not exist, or the message is not wanted. */
        REFUSED,
        /** The message was complete and no answer came. */
        UNKNOWN
    }

    /**
     * How it ended, and why.
     *
     * @param problem for the administrator; holds no address
     */
    record Result(Ending ending, String problem) {}

    /** The text of a message in both forms. */
    record Text(String subject, String plain, String html) {}

    /**
     * What stands outside the text.
     *
     * @param headers further header lines
     */
    record Envelope(String messageId, String to, Map<String, String> headers) {}

    /**
     * Opens a conversation.
     *
     * @throws MessagingException if the server cannot be reached or does not let the portal in
     */
    static MailServer open(Settings settings) throws MessagingException {
        Properties wanted = new Properties();
        String tls = settings.text(Setting.SMTP_STARTTLS);
        wanted.put("mail.transport.protocol", "smtp");
        wanted.put("mail.smtp.host", settings.text(Setting.SMTP_HOST));
        wanted.put("mail.smtp.port", settings.text(Setting.SMTP_PORT));
        wanted.put("mail.smtp.connectiontimeout", MILLIS);
        wanted.put("mail.smtp.timeout", MILLIS);
        wanted.put("mail.smtp.writetimeout", MILLIS);
        wanted.put("mail.smtp.starttls.enable", Boolean.toString(!tls.equals("off")));
        wanted.put("mail.smtp.starttls.required", Boolean.toString(tls.equals("required")));
        wanted.put("mail.smtp.ssl.checkserveridentity", "true");
        // Asking for the name of this machine can take long where nobody knows it.
        wanted.put("mail.smtp.localhost", PublicAddress.host());
        String user = settings.text(Setting.SMTP_USER);
        wanted.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        Session session = Session.getInstance(
                wanted,
                user.isEmpty()
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(user, settings.text(Setting.SMTP_PASSWORD));
                            }
                        });
        Transport transport = session.getTransport("smtp");
        transport.connect();
        return new MailServer(session, transport);
    }

    /** Whether another message can be handed over. */
    boolean isOpen() {
        return transport.isConnected();
    }

    /** Hands a message over. */
    Result send(Envelope letter, Text text, Instant now) {
        Watched message;
        try {
            message = message(letter, text, now);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Result(Ending.REFUSED, "The address cannot be written to.");
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Result(Ending.ACCEPTED, "");
        } catch (MessagingException e) {
            return ending(e, message.complete);
        }
    }

    private Watched message(Envelope letter, Text text, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        Watched message = new Watched(session, letter.messageId());
        message.setFrom(new InternetAddress(Settings.current().text(Setting.SMTP_FROM), NAME, "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(text.subject(), "UTF-8");
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        for (Map.Entry<String, String> header : letter.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text.plain(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(text.html(), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    private static Result ending(MessagingException e, boolean complete) {
        String reply = reply(e);
        if (reply != null) {
            String said = "The mail server answered " + reply + ".";
            // 53x is about the portal's own right to send there, which its operator can mend.
            boolean forGood = reply.startsWith("5") && !reply.startsWith("53");
            return new Result(forGood ? Ending.REFUSED : Ending.NOT_YET, said);
        }
        if (e instanceof SendFailedException && !complete) {
            return new Result(Ending.REFUSED, "The mail server does not take the address.");
        }
        return complete
                ? new Result(Ending.UNKNOWN, "The mail server did not answer after it had been given the message.")
                : new Result(Ending.NOT_YET, "The mail server broke off before it had the message.");
    }

    /** The number with which the server refused, or null. Only the number: its words repeat the address. */
    private static @Nullable String reply(MessagingException e) {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            String type = cause.getClass().getSimpleName();
            Matcher number = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (type.startsWith("SMTP") && number.find()) {
                return number.group(1);
            }
        }
        return null;
    }

    private static @Nullable Throwable next(Throwable cause) {
        if (cause instanceof MessagingException chained && chained.getNextException() != null) {
            return chained.getNextException();
        }
        return cause.getCause() == cause ? null : cause.getCause();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The server had hung up; what it was given is settled already.
            return;
        }
    }

    /** Keeps its own Message-ID, and knows whether it was written to its end. */
    private static final class Watched extends MimeMessage {
        private final String messageId;
        private boolean complete;

        Watched(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            super.writeTo(out, ignored);
            complete = true;
        }
    }
}
