package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("The review of a death is offered to another panel (rule 55)")
class ChildDeathTransferIT extends Journey {
    private static final String LINDENSHIRE = "X-CDOP-04";

    private final String death = ReturnMaker.death(portal());

    private String offer(Page page, String reason) {
        page.navigate("/child-deaths/" + death + "/transfers/offer");
        answer(page, "panel", LINDENSHIRE);
        answer(page, "ground", "may_review");
        page.locator("#contact").fill("01632 960017");
        page.locator("#reason").fill(reason);
        press(page, "Offer the review");
        assertThat(page.locator("main")).containsText("The review is offered.");
        return last();
    }

    private String last() {
        return portal().as("ruby.ellery")
                .get("/api/v1/child-deaths/" + death + "/transfers")
                .expect(200)
                .json()
                .path("offers")
                .path(0)
                .path("offer")
                .path("reference")
                .asText();
    }

    @Test
    @DisplayName(
            "which sees no more than it needs until it accepts; then it has the case, and both see who had it when")
    void accepted() {
        ReturnMaker.livedAndDied(portal(), death, "X-LA-01", "X-LA-07");
        String surgery = ReturnMaker.asked(
                portal().as("ruby.ellery"), death, "gp", "Mill Lane Surgery", "jenny.marlow@example.org");
        Page ruby = signedIn("ruby.ellery");
        ruby.navigate("/child-deaths/" + death);
        follow(ruby, "Who has reviewed it, and offers");
        at(ruby, "Who reviews this death");
        follow(ruby, "Offer it to another panel");
        at(ruby, "Offer the review to another panel");
        press(ruby, "Offer the review");
        assertThat(ruby.locator(".govuk-error-summary")).containsText("Choose the panel that is to review.");
        assertThat(ruby.locator(".govuk-error-summary")).containsText("Choose why the other panel reviews.");
        answer(ruby, "panel", LINDENSHIRE);
        answer(ruby, "ground", "residence");
        ruby.locator("#contact").fill("01632 960017");
        ruby.locator("#reason").fill("Wilfrid was treated there for years; spoken with Felix Osei.");
        press(ruby, "Offer the review");
        assertThat(ruby.locator(".govuk-error-summary"))
                .containsText("Where the child lived, the case says Calderwick Council");
        assertThat(ruby.locator("#reason")).hasValue("Wilfrid was treated there for years; spoken with Felix Osei.");
        assertAccessible(ruby);
        shot(ruby, "transfer-offer");
        answer(ruby, "ground", "may_review");
        press(ruby, "Offer the review");
        assertThat(ruby.locator("main")).containsText("Waits for the other panel");
        assertAccessible(ruby);
        shot(ruby, "transfer-waits");

        ruby.navigate("/my-work?show=others");
        assertThat(ruby.locator("main")).containsText("Answer to the offer of a review");
        Sql.assertAtMost(3, () -> ruby.request().get("/my-work?show=others"));

        Page felix = newPage(Look.PHONE);
        signIn(felix, "felix.osei");
        felix.navigate("/my-work");
        assertThat(felix.locator("main")).containsText("Accept or decline the review of a death");
        assertThat(felix.locator("main")).containsText("Aged 5 to 9. Died in Lindenshire County Council.");
        felix.locator("a[href$='/child-death-transfers/" + last() + "']").click();
        at(felix, "A child death review offered to your panel");
        shot(felix, "transfer-answer-phone");
        felix.setViewportSize(1280, 900);
        shot(felix, "transfer-answer");
        String answerPage = felix.url().replaceFirst("^https?://[^/]+", "");
        Api program = portal().as("felix.osei");
        String seen = felix.content() + program.get("/api/v1" + answerPage).text();
        for (String hidden : List.of("Oakapple", "Wilfrid", "treated there")) {
            assertFalse(seen.contains(hidden), "the other panel reads " + hidden);
        }
        program.get("/api/v1/child-deaths/" + death).expect(404);
        Sql.assertAtMost(3, () -> felix.request().get(answerPage));
        press(felix, "Accept the review");
        at(felix, "Wilfrid Oakapple");
        assertThat(felix.locator("main")).containsText("it reviews the death by agreement");
        assertThat(felix.locator("main")).containsText("Taken over by another panel");
        shot(felix, "transfer-accepted-case");
        follow(felix, "Who has reviewed it, and offers");
        assertThat(felix.locator("main")).containsText("Calderwick and Harle Bay Child Death Overview Panel");
        assertThat(felix.locator("main")).containsText("Reviews it today");
        shot(felix, "transfer-owners");
        Sql.assertAtMost(3, () -> felix.request().get("/child-deaths/" + death + "/transfers"));

        ruby.navigate("/child-deaths/" + death);
        assertThat(ruby.locator("main")).containsText("you read it and change nothing");
        assertEquals(
                404,
                ruby.request()
                        .get("/child-deaths/" + death + "/transfers/offer")
                        .status());
        Api owner = portal().as("ruby.ellery");
        owner.post("/api/v1/child-deaths/" + death + "/transfers", Map.of()).expect(404);
        returnFollows(felix, surgery);
    }

    private void returnFollows(Page felix, String surgery) {
        felix.navigate("/child-deaths/" + death + "/returns");
        assertThat(felix.locator("main")).containsText("Mill Lane Surgery");
        Page jenny = signedIn("jenny.marlow");
        jenny.navigate("/child-death-returns/" + surgery);
        assertThat(jenny.locator("main"))
                .containsText("Lindenshire and Wexcombe Child Death Overview Panel reviews the death of");
        felix.navigate("/child-deaths/" + death + "/returns/" + surgery);
        at(felix, "Mill Lane Surgery");
    }

    @Test
    @DisplayName("is declined with a reason, offered anew and taken back; a review that ends is offered no more")
    void declined() {
        ReturnMaker.livedAndDied(portal(), death, "X-LA-01", "X-LA-08");
        Page ruby = signedIn("ruby.ellery");
        String first = offer(ruby, "Spoken with Felix Osei.");
        Page felix = signedIn("felix.osei");
        felix.navigate("/child-death-transfers/" + first);
        press(felix, "Decline");
        assertThat(felix.locator(".govuk-error-summary")).isVisible();
        felix.locator("#reason").fill("All who knew the child are with you.");
        press(felix, "Decline");
        assertThat(felix.locator("main")).containsText("Declined");
        assertThat(felix.locator("#form")).hasCount(0);
        assertAccessible(felix);
        ruby.navigate("/child-deaths/" + death + "/transfers");
        assertThat(ruby.locator("main")).containsText("All who knew the child are with you.");

        String second = offer(ruby, "Spoken again.");
        ruby.locator("#reason").fill("It was agreed that we review.");
        press(ruby, "Take the offer back");
        assertThat(ruby.locator("main")).containsText("Taken back");
        shot(ruby, "transfer-taken-back");
        felix.navigate("/child-death-transfers/" + second);
        assertThat(felix.locator("main")).containsText("It was agreed that we review.");
        assertThat(felix.locator("#form")).hasCount(0);

        String third = offer(ruby, "A third time.");
        Api program = portal().as("ruby.ellery");
        String at = "/api/v1/child-deaths/" + death;
        program.post(
                        at + "/steps/same_death",
                        Map.of("reason", "The same death as another case."),
                        program.get(at).header("ETag"))
                .expect(200);
        felix.navigate("/child-death-transfers/" + third);
        assertThat(felix.locator("main")).containsText("The review ended");
        assertThat(felix.locator("#form")).hasCount(0);
    }
}
