package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people read in the e-mails of the portal: links, codes, and to whom they went. */
final class Letters {
    /** The key of a link; its first group is the key alone. */
    static final Pattern KEY = Pattern.compile("/link\\?key=([A-Za-z0-9_-]{43})");

    /** The code, on a line of its own, that proves the mailbox of who opened a link; its first group is all of it. */
    static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");

    private Letters() {}

    /** To whom an e-mail went, one after the other. */
    static String to(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .collect(Collectors.joining());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text of an e-mail, its lines ended as Java ends them. */
    static String text(MimeMessage message) throws MessagingException, IOException {
        return ((String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent()).replace("\r\n", "\n");
    }

    /** The first group of what a text must hold. */
    static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }
}
