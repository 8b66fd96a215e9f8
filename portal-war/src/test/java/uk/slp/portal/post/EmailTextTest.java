package uk.slp.portal.post;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of an e-mail")
class EmailTextTest {
    private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");

    private static MailServer.Text text(String title, String path) {
        return EmailText.of(
                new EmailQueue.Letter(
                        new UUID(0, 1), "<1@x>", "a@example.org", true, new UUID(0, 2), title, "Said.", false, path, 1),
                "https://learning.example.org",
                NOW);
    }

    @Test
    @DisplayName("asks for sign-in only where there is a record to open, in plain text as in HTML")
    void signIn() {
        assertTrue(text("A title", "/notifications/X").plain().contains("Said. Sign in to read it."));
        assertTrue(text("A title", "/notifications/X").html().contains("Said. Sign in to read it."));
        assertFalse(text("A title", null).plain().contains("Sign in to read it."));
        assertTrue(text("A title", null).plain().contains("https://learning.example.org/post/open?item="));
    }

    @Test
    @DisplayName("writes the name of an organisation as text, whatever it holds")
    void escaped() {
        String html = text("From <b>Kirk & \"Sons\"</b>", null).html();
        assertTrue(html.contains("From &lt;b&gt;Kirk &amp; &quot;Sons&quot;&lt;/b&gt;"), html);
        assertFalse(html.contains("<b>"), html);
    }
}
