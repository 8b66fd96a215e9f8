package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Waiting;

@DisplayName("The search for a local authority")
class PlacesIT extends Journey {
    private String begun() {
        return portal().as("priya.nair")
                .post("/api/v1/notifications", Map.of("locationType", "in_area"))
                .expect(201)
                .json()
                .path("reference")
                .asText();
    }

    private void kept(String reference, String code) {
        Waiting.until(
                code + " is saved",
                Duration.ofSeconds(15),
                () -> code.equals(portal().as("priya.nair")
                        .get("/api/v1/notifications/" + reference)
                        .json()
                        .path("placeAuthorityCode")
                        .asText()));
    }

    @Test
    @DisplayName("suggests by the words of the name and by former names, is worked by keyboard, and keeps the code")
    void byKeyboard() {
        String reference = begun();
        Page page = signedIn("priya.nair");
        page.navigate("/notifications/" + reference + "/edit/when-and-where");
        Locator box = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("In the area of which local authority?"));
        Locator list = page.locator("#placeAuthorityCode-list");
        tabTo(page, box);
        page.keyboard().type("cumb");
        assertThat(list.getByRole(AriaRole.OPTION)).hasCount(2);
        assertThat(list).containsText("Westmorland and Furness (formerly Cumbria)");
        assertThat(box).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", "placeAuthorityCode-list-1");
        assertAccessible(page);
        box.scrollIntoViewIfNeeded();
        shot(page, "places-01-suggested");
        page.keyboard().press("Enter");
        assertThat(box).hasValue("Westmorland and Furness (formerly Cumbria)");
        assertThat(list).isHidden();
        assertThat(page).hasURL(page.url());
        kept(reference, "E06000064");

        box.fill("Atlantis");
        page.keyboard().press("Tab");
        assertThat(page.locator("#placeAuthorityCode-no-place")).containsText("No place is called that.");
        assertThat(box).hasValue("Atlantis");
        kept(reference, "");
        box.fill("south tyne");
        page.keyboard().press("Tab");
        assertThat(box).hasValue("South Tyneside");
        kept(reference, "E08000023");
        assertThat(page.locator("#placeAuthorityCode-no-place")).isHidden();
        page.setViewportSize(390, 844);
        box.fill("north");
        assertNoSidewaysScroll(page);
        box.scrollIntoViewIfNeeded();
        shot(page, "places-02-phone");
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
    }

    @Test
    @DisplayName("is a plain list without a script, and two answers are told apart by the names of the places")
    void withoutScript() {
        String reference = begun();
        String address = "/notifications/" + reference + "/edit/when-and-where";
        Page priya = newPage(Look.NO_SCRIPT);
        signIn(priya, "priya.nair");
        priya.navigate(address);
        Page daniel = newPage(Look.NO_SCRIPT);
        signIn(daniel, "daniel.okafor");
        daniel.navigate(address);
        daniel.locator("#placeAuthorityCode").selectOption("E06000063");
        daniel.locator("#setting").selectOption("school");
        press(daniel, "Save and come back later");
        priya.locator("#placeAuthorityCode").selectOption("E08000025");
        priya.locator("#setting").selectOption("home");
        press(priya, "Save and come back later");
        Locator saved = priya.locator(".slp-note dl");
        assertThat(saved).containsText("Cumberland");
        assertThat(saved).not().containsText("E06000063");
        assertThat(saved).not().containsText("school");
        assertEquals("E08000025", priya.locator("#placeAuthorityCode").inputValue());
        shot(priya, "places-03-two-answers");
    }
}
