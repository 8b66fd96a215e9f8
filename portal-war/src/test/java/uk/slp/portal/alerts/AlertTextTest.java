package uk.slp.portal.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.discovery.NewLearning;
import uk.slp.portal.post.LetterWriter.Written;

@DisplayName("A letter to a reader")
class AlertTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final AlertText TEXT = new AlertText(
            "https://l.example", "https://l.example/alerts?key=M", "https://l.example/alerts/stop?key=S&often=weekly");

    private static NewLearning.Found found(int id, String title, NewLearning.Excerpt... passages) {
        return new NewLearning.Found(
                new UUID(0, id),
                title,
                "/learning/item-" + id,
                "Practice review",
                "Eastmere & Co",
                DAY,
                "A summary <of> it",
                List.of(passages),
                "county lines");
    }

    private static Written digest(AlertText.Part... parts) {
        return TEXT.digest("a@example.org", List.of(parts), AlertFrequency.WEEKLY, DAY);
    }

    @Test
    @DisplayName("says how many documents are new, each once, and never what they are about, in its subject")
    void subject() {
        AlertText.Part one =
                new AlertText.Part("county lines", "/learning/search?q=county%20lines", List.of(found(1, "A")), 0);
        AlertText.Part two =
                new AlertText.Part("neglect", "/learning/search?q=neglect", List.of(found(1, "A"), found(2, "B")), 0);
        assertEquals("1 new document for your saved search", digest(one).subject());
        assertEquals("2 new documents for your saved searches", digest(one, two).subject());
    }

    @Test
    @DisplayName("shows title, passages with their addresses, why, and where to stop, in plain text as in HTML")
    void both() {
        Written letter = digest(new AlertText.Part(
                "county lines",
                "/learning/search?q=county%20lines",
                List.of(
                        found(
                                1,
                                "Child R",
                                new NewLearning.Excerpt("p4.12", "A &lt;b&gt; of <mark>county lines</mark>.")),
                        found(2, "Baby <L>")),
                0));
        assertTrue(letter.plain().contains("4.12  A <b> of county lines."), letter.plain());
        assertTrue(letter.html()
                .contains("<a href=\"https://l.example/learning/item-1#p4.12\">4.12</a> A &lt;b&gt; of <mark>"));
        assertTrue(letter.html().contains("Baby &lt;L&gt;"), letter.html());
        assertTrue(letter.html().contains("A summary &lt;of&gt; it"), letter.html());
        for (String text : List.of(letter.plain(), letter.html())) {
            assertTrue(text.contains("Matched: county lines."), text);
            assertTrue(text.contains("https://l.example/alerts?key=M"), text);
            assertTrue(text.contains("once a week, on Mondays"), text);
            assertTrue(text.contains("Thursday 26 November 2026"), text);
        }
        assertTrue(letter.html().contains("stop?key=S&amp;often=weekly\""), letter.html());
        assertFalse(letter.html().contains("<img") || letter.html().contains("<script"), letter.html());
        assertEquals(
                "<https://l.example/alerts/stop?key=S&often=weekly>",
                letter.headers().get("List-Unsubscribe"));
        assertEquals("List-Unsubscribe=One-Click", letter.headers().get("List-Unsubscribe-Post"));
    }

    @Test
    @DisplayName("says of what it does not show how much there is, and where")
    void more() {
        String path = "/learning/search?q=neglect";
        Written some = digest(new AlertText.Part("neglect", path, List.of(found(1, "A")), 37));
        assertEquals("Many new documents for your saved search", some.subject());
        assertTrue(
                some.plain().contains("And 37 more documents: all results of this search:\nhttps://l.example" + path));
        assertTrue(some.html().contains("And 37 more documents: all results of this search</a>"), some.html());
        Written none = digest(new AlertText.Part("neglect", path, List.of(), 1));
        assertTrue(none.plain().contains("\n1 new document: all results of this search:"), none.plain());
        Written all = digest(new AlertText.Part("neglect", path, List.of(found(1, "A")), 0));
        assertTrue(all.plain().contains("\nAll results of this search:"), all.plain());
    }

    @Test
    @DisplayName("that asks to confirm repeats nothing that whoever asked has typed")
    void confirmation() {
        Written letter = AlertText.confirmation("a@example.org", "https://l.example/alerts/confirm?key=K", DAY);
        assertTrue(letter.plain().contains("https://l.example/alerts/confirm?key=K"));
        assertTrue(letter.plain().contains("two days"));
        assertTrue(letter.html().contains("href=\"https://l.example/alerts/confirm?key=K\""));
        assertTrue(letter.headers().isEmpty());
    }

    @Test
    @DisplayName("names the address of a passage as its page does")
    void numbers() {
        assertEquals("4.12", AlertText.number("p4.12"));
        assertEquals("Finding 2", AlertText.number("f2"));
        assertEquals("Recommendation 1", AlertText.number("r1"));
        assertEquals("Question 3", AlertText.number("k3"));
        assertEquals("annex", AlertText.number("annex"));
    }
}
