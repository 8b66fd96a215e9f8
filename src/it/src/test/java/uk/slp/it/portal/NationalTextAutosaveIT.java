package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Look;

@DisplayName("The text of a national review")
class NationalTextAutosaveIT extends Journey {
    private static final String SECRETARIAT = "eleanor.marsh";

    private final NationalReviewMaker make = new NationalReviewMaker(portal());
    private final Api eleanor = portal().as(SECRETARIAT);

    @Test
    @DisplayName("is saved while it is typed, and two who write the same field choose between their words (rule 80)")
    void autosave() {
        String at = make.review(
                "Kept " + Somebody.unlikeOthers().familyName(), make.one("Guelder Lane"), make.one("Hazel Lane"));
        Page page = signedIn(SECRETARIAT);
        page.navigate(at.replace("/api/v1", "") + "/text");
        Locator summary = page.getByLabel("Summary", new Page.GetByLabelOptions().setExact(true));
        summary.fill("What was learned.");
        page.waitForResponse("**/drafts/**", () -> summary.press("End"));
        assertThat(page.locator("#saved-line")).containsText(Pattern.compile("Saved at \\d\\d:\\d\\d"));
        Locator theme = page.locator(
                        "main .govuk-checkboxes__item", new Page.LocatorOptions().setHasText("Information sharing"))
                .first()
                .locator("input");
        page.waitForResponse("**/drafts/**", theme::check);
        JsonNode kept = eleanor.get(at + "/text").expect(200).json();
        assertEquals("What was learned.", kept.path("summary").asText());
        assertEquals("information_sharing", kept.path("themes").path(0).asText());
        assertTrue(kept.path("title").asText("").isEmpty(), "what nobody typed stays as it is");

        // Somebody else writes the summary meanwhile, by the API.
        make.put(at, "/text", NationalReviewMaker.text("Families who move", "## 1 Moves\n\nThey moved."));
        summary.fill("What was learned by all of us.");
        page.waitForResponse("**/drafts/**", () -> summary.press("End"));
        assertThat(page.locator("main")).containsText("wrote something else here");
        assertAccessible(page);
        shot(page, "national-text-conflict");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep mine"))
                .click();
        assertThat(page.locator("#saved-line")).containsText(Pattern.compile("Saved at \\d\\d:\\d\\d"));
        JsonNode both = eleanor.get(at + "/text").expect(200).json();
        assertEquals("What was learned by all of us.", both.path("summary").asText());
        assertEquals("Families who move", both.path("title").asText());

        // Without a script, the button merges field by field too.
        Page plain = newPage(Look.NO_SCRIPT);
        signIn(plain, SECRETARIAT);
        plain.navigate(at.replace("/api/v1", "") + "/text");
        plain.getByLabel("Method", new Page.GetByLabelOptions().setExact(true)).fill("Interviews");
        make.put(at, "/text", NationalReviewMaker.text("Families on the move", "## 1 Moves\n\nThey moved again."));
        press(plain, "Save");
        assertThat(plain.locator("main")).containsText("Saved.");
        JsonNode merged = eleanor.get(at + "/text").expect(200).json();
        assertEquals("Interviews", merged.path("method").asText());
        assertEquals("Families on the move", merged.path("title").asText());
        plain.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Mine");
        make.put(at, "/text", NationalReviewMaker.text("Theirs", "## 1 Moves\n\nThey moved again."));
        press(plain, "Save");
        assertThat(plain.getByRole(AriaRole.ALERT)).containsText("Nothing of yours is lost");
        assertThat(plain.locator("main")).containsText("What is saved now under “Title”");
        assertThat(plain.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Mine");
        assertEquals("Theirs", eleanor.get(at + "/text").json().path("title").asText());
    }
}
