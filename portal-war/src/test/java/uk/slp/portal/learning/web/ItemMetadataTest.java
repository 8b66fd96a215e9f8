package uk.slp.portal.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.learning.ItemStatus;

@DisplayName("What the page of an item tells programs")
class ItemMetadataTest {
    private static final String TITLE = "Child R: </script><!-- \u2028 & \"quoted\"";

    private static ItemMetadata of(String title) {
        return new ItemMetadata(ItemViewTest.item(ItemStatus.PUBLISHED, title), "https://portal.example");
    }

    @Test
    @DisplayName("is a schema.org Report that nothing in a title can break out of")
    void schema() {
        String inPage = of(TITLE).inPage();
        assertFalse(inPage.contains("<") || inPage.contains("&") || inPage.contains("\u2028"), inPage);
        JsonObject read = Json.createReader(new StringReader(inPage)).readObject();
        assertEquals("Report", read.getString("@type"));
        assertEquals(TITLE, read.getString("name"));
        assertEquals("https://portal.example/learning/child-r-2026", read.getString("@id"));
        assertEquals("2026-11-24", read.getString("datePublished"));
        assertEquals("Eastmere", read.getJsonObject("spatialCoverage").getString("name"));
    }

    @Test
    @DisplayName("carries the tags that reference managers read")
    void tags() {
        assertTrue(of("Child R").tags().contains(new ItemMetadata.Tag("citation_title", "Child R")));
        assertTrue(of("Child R").tags().contains(new ItemMetadata.Tag("citation_publication_date", "2026/11/24")));
        assertTrue(of("Child R").tags().contains(new ItemMetadata.Tag("DC.subject", "Neglect")));
    }

    @Test
    @DisplayName("is nothing for a withdrawn item")
    void withdrawn() {
        ItemView view = new ItemView(
                ItemViewTest.item(ItemStatus.WITHDRAWN, "Child R"),
                "https://portal.example",
                "",
                java.time.LocalDate.of(2026, 11, 26),
                java.util.List.of());
        assertTrue(view.getTags().isEmpty());
        assertEquals("", view.getSchema());
    }
}
