package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.portal.PracticeReviews.Waiting;

@DisplayName("A practice review in the browser")
class PracticeReviewPagesIT extends BrowserTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static void heading(Page page, String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(text);
    }

    private static void day(Page page, String field, int daysAhead) {
        var day = PracticeReviews.today().plusDays(daysAhead);
        page.locator("#" + field).fill(Integer.toString(day.getDayOfMonth()));
        page.locator("#" + field + "-month").fill(Integer.toString(day.getMonthValue()));
        page.locator("#" + field + "-year").fill(Integer.toString(day.getYear()));
    }

    @Test
    @DisplayName("is commissioned, written by its author, checked, copied and published; every page without fault")
    void journey() {
        Waiting review = PracticeReviews.waiting(portal());
        String home = "/practice-reviews/" + review.reference();
        Page manager = signedIn(PracticeReviews.MANAGER);
        manager.navigate(home);
        heading(manager, "Practice review");
        assertAccessible(manager);
        follow(manager, "Commission the review");
        manager.getByLabel("Scope").fill("From birth to the incident");
        day(manager, "startedOn", 1);
        press(manager, "Commission the review");
        assertThat(manager.getByText("cannot be in the future").first()).isVisible();
        assertThat(manager.getByLabel("Scope")).hasValue("From birth to the incident");
        assertAccessible(manager);
        manager.getByLabel("Key lines of enquiry").fill("Who saw the child?");
        manager.getByLabel("Method").fill("Systems approach");
        manager.getByLabel("Reviewer", new Page.GetByLabelOptions().setExact(true))
                .selectOption(PracticeReviews.AUTHOR);
        day(manager, "startedOn", 0);
        press(manager, "Commission the review");
        heading(manager, "Practice review");
        assertThat(manager.getByText("Limit: practice review")).isVisible();
        PracticeReviews.independent(portal(), review.reference());

        write(review, home);
        PracticeReviews.signedOff(portal(), review.reference());

        manager.navigate(home);
        shot(manager, "practice-review-final");
        assertAccessible(manager);
        follow(manager, "Check that nobody can be identified");
        assertAccessible(manager);
        for (String item : PracticeReviews.CHECKLIST) {
            manager.locator("input[value=" + item + "]").check();
        }
        press(manager, "Save the checklist");
        confirmed(home + "/identity");
        day(manager, "planned", 30);
        press(manager, "Save the day");
        day(manager, "copied", 0);
        press(manager, "Record the copy");
        assertThat(manager.getByText("to publish today it should have gone by")).isVisible();
        shot(manager, "practice-review-release");
        press(manager, "Publish now");
        assertThat(manager.getByText("to publish today it should have gone by").first())
                .isVisible();
        manager.getByLabel("Reason for publishing with less notice").fill("A court asked for it.");
        press(manager, "Publish now");
        assertThat(manager.getByText("Read it in the library")).isVisible();
        assertAccessible(manager);
        day(manager, "day", 0);
        press(manager, "Record that it was sent");
        assertThat(manager.getByText("Sent to the national repository on")).isVisible();
        shot(manager, "practice-review-published");
        manager.navigate("/practice-reviews?status=published");
        assertAccessible(manager);
    }

    /** A delegated partner reads the whole text and confirms that nobody can be recognised. */
    private void confirmed(String address) {
        Page partner = signedIn(PracticeReviews.PARTNER);
        partner.navigate(address);
        press(partner, "I have read it: nobody can be recognised");
        assertThat(partner.getByText("Confirmed by: Grace Lindqvist")).isVisible();
        assertAccessible(partner);
    }

    private void write(Waiting review, String home) {
        Page author = signedIn(PracticeReviews.AUTHOR);
        author.navigate(home);
        assertAccessible(author);
        follow(author, "Write or upload the report");
        assertAccessible(author);
        author.getByLabel("Text of the report").fill(PracticeReviews.report("Juniper"));
        press(author, "Save and look at it");
        assertThat(author.getByText("Recommendation 1")).isVisible();
        assertAccessible(author);
        shot(author, "practice-review-preview");
        author.navigate(home + "/check");
        assertThat(author.getByText("Choose at least one theme.")).isVisible();
        assertAccessible(author);
        author.navigate(home + "/details");
        assertAccessible(author);
        author.getByLabel("Title")
                .fill("Juniper " + UUID.randomUUID().toString().substring(0, 8));
        author.getByLabel("Summary").fill("What was learned when a family moved.");
        author.locator("input[value=information_sharing]").check();
        author.locator("input[value=neglect]").check();
        author.locator("input[value='1-4']").check();
        author.locator("#improvementsSection").selectOption("s3");
        author.locator("#reasonsSection").selectOption("s2");
        press(author, "Save");
        heading(author, "Practice review");
        follow(author, "Check and mark final");
        assertThat(author.getByText("Nothing is missing.")).isVisible();
        shot(author, "practice-review-check");
        press(author, "Mark the report final");
        assertThat(author.getByText("It can no longer be changed")).isVisible();
    }

    @Test
    @DisplayName(
            "Rule 50: each hit is settled in its place, by other words or with a reason; a small screen shows it too")
    void recognised() {
        Waiting review = PracticeReviews.waiting(portal());
        var manager = portal().as(PracticeReviews.MANAGER);
        var api = portal().as(PracticeReviews.AUTHOR);
        manager.post(
                        review.path() + "/commission",
                        PracticeReviews.commission(),
                        manager.get(review.path()).header("ETag"))
                .expect(200);
        String family = review.familyName();
        String text = "## 1 Life at home\n\nThe family moved twice in one winter. " + family
                + " liked swimming and knew the name of every bird on the marsh.\n\nIn the autumn term the head teacher,"
                + " Mrs Lovell, met the family on the first morning.\n\nOn 14 February 2025 a neighbour telephoned the duty"
                + " team. It was read four days later.\n\nMrs Lovell told us that nobody had asked " + family
                + ".\n\n##"
                + " 2 Why\n\nTeams were short of people.";
        api.post(
                        review.path() + "/report",
                        Map.of("text", text),
                        api.get(review.path()).header("ETag"))
                .expect(200);
        String here = "/practice-reviews/" + review.reference() + "/identity";
        Page author = signedIn(PracticeReviews.AUTHOR);
        author.navigate(here);
        heading(author, "Could anyone be recognised?");
        assertAccessible(author);
        shot(author, "identity");
        Page phone = newPage(Look.PHONE);
        signIn(phone, PracticeReviews.AUTHOR);
        onPhone(phone, "identity", here);

        author.getByText("Settle and go to hit").click();
        assertThat(author.getByText("Choose how to settle this hit.").first()).isVisible();
        assertAccessible(author);
        author.getByLabel("the child", new Page.GetByLabelOptions().setExact(true))
                .focus();
        author.keyboard().press("Space");
        author.getByText("Settle and go to hit").focus();
        author.keyboard().press("Enter");
        assertThat(author.getByText("Settled.").first()).isVisible();
        String changed =
                api.get(review.path()).expect(200).json().path("reportText").asText();
        assertFalse(changed.contains(family), "both places say something else");
        assertTrue(
                changed.contains("The child liked swimming") && changed.contains("nobody had asked the child"),
                changed);
        assertThat(author.getByText("Hit 1 of 3: Mrs Lovell")).isVisible();
        author.getByLabel("Leave as it is, with a reason").check();
        author.getByLabel("Also the same words elsewhere").uncheck();
        author.getByText("Settle and go to hit").click();
        assertThat(author.getByText("Say why it can stay.").first()).isVisible();
        assertThat(author.getByLabel("Also the same words elsewhere")).not().isChecked();
        author.getByLabel("Also the same words elsewhere").check();
        assertThat(author.getByLabel("Leave as it is, with a reason")).isChecked();
        author.getByLabel("Reason, if it stays").fill("She spoke of it in public.");
        author.getByText("Settle and go to hit").click();
        assertThat(author.getByText("Hit 2 of 3: 14 February 2025")).isVisible();
        assertThat(author.getByText("2 settled, 1 to go", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        author.getByLabel("the winter of 2024 to 2025").check();
        author.getByText("Settle this hit").click();
        assertThat(author.getByText("2 settled, 0 to go", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        shot(author, "identity-settled");
        assertAccessible(author);
    }

    @Test
    @DisplayName("is without fault on a telephone too, on every page of a review")
    void phone() {
        String ready = "/practice-reviews/" + PracticeReviews.ready(portal());
        Waiting review = PracticeReviews.waiting(portal());
        String begun = "/practice-reviews/" + review.reference();
        Page page = newPage(Look.PHONE);
        signIn(page, PracticeReviews.MANAGER);
        onPhone(page, "commission", begun + "/commission");
        var manager = portal().as(PracticeReviews.MANAGER);
        manager.post(
                        review.path() + "/commission",
                        PracticeReviews.commission(),
                        manager.get(review.path()).header("ETag"))
                .expect(200);
        for (String part : new String[] {"", "/report", "/details", "/preview", "/check"}) {
            onPhone(page, "begun" + part.replace('/', '-'), begun + part);
        }
        for (String part : new String[] {"", "/release", "/withhold"}) {
            onPhone(page, "ready" + part.replace('/', '-'), ready + part);
        }
        onPhone(page, "list", "/practice-reviews");
    }

    @Test
    @DisplayName("that is withheld has its improvement information written, refused, completed, copied and published")
    void improvements() {
        String reference = PracticeReviews.withheld(portal());
        String home = "/practice-reviews/" + reference;
        Page manager = signedIn(PracticeReviews.MANAGER);
        manager.navigate(home);
        assertAccessible(manager);
        shot(manager, "withheld-review");
        follow(manager, "Write the improvement information");
        heading(manager, "Improvement information");
        assertAccessible(manager);
        String title = "Improvements for moving families "
                + UUID.randomUUID().toString().substring(0, 8);
        manager.getByLabel("Title").fill(title);
        manager.getByLabel("What should improve, and by whom")
                .fill("Calderwick Council: one plan for each family.\n\nTell the next area within a week.");
        press(manager, "Save and mark complete");
        assertThat(manager.getByText("Write what the improvements are about.").first())
                .isVisible();
        assertThat(manager.getByLabel("Title")).hasValue(title);
        assertAccessible(manager);
        shot(manager, "improvements-refused");
        manager.getByLabel("Summary").fill("How plans travel with families.");
        press(manager, "Save and mark complete");
        heading(manager, "Improvement information: before publication");
        assertAccessible(manager);
        for (String item : PracticeReviews.CHECKLIST) {
            manager.locator("input[value=" + item + "]").check();
        }
        press(manager, "Save the checklist");
        confirmed(home + "/improvements/identity");
        day(manager, "planned", 30);
        press(manager, "Save the day");
        day(manager, "copied", 0);
        press(manager, "Record the copy");
        shot(manager, "improvements-release");
        manager.getByLabel("Reason for publishing with less notice").fill("A court asked for it.");
        press(manager, "Publish now");
        assertThat(manager.getByText("Read it in the library")).isVisible();
        assertAccessible(manager);
        shot(manager, "improvements-published");
        manager.navigate(home + "/improvements");
        assertAccessible(manager);
        follow(manager, "Read it in the library");
        assertThat(manager.getByText("The report of this review is not published."))
                .isVisible();
        assertAccessible(manager);
        assertNoSidewaysScroll(manager);
        shot(manager, "improvements-item");
        String item = java.net.URI.create(manager.url()).getPath();

        Page phone = newPage(Look.PHONE);
        onPhone(phone, "improvements-item", item);
        signIn(phone, PracticeReviews.MANAGER);
        onPhone(phone, "withheld", home);
        String begun = "/practice-reviews/" + PracticeReviews.withheld(portal());
        onPhone(phone, "improvements", begun + "/improvements");
        // Typed and not saved; then it is said that none is published: both are kept.
        phone.getByLabel("How it will be followed up").fill("The partnership looks again in May.");
        phone.getByLabel("Why can no improvement information be published?").fill("A child would be known.");
        phone.getByText("Record that none is published").click();
        assertThat(phone.locator("main")).containsText("Recorded that no improvement information is published");
        phone.navigate(begun + "/improvements");
        phone.getByText("Write it after all").click();
        assertThat(phone.getByLabel("How it will be followed up")).hasValue("The partnership looks again in May.");
    }

    private void onPhone(Page page, String name, String path) {
        page.navigate(path);
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "practice-review-phone-" + name);
    }

    @Test
    @DisplayName("takes a Word file, shows how it was read, and gives it back as a download")
    void upload() throws IOException {
        Waiting review = PracticeReviews.waiting(portal());
        String path = review.path();
        var manager = portal().as(PracticeReviews.MANAGER);
        String etag = manager.get(path).expect(200).header("ETag");
        manager.post(path + "/commission", PracticeReviews.commission(), etag).expect(200);
        Page author = newPage(Look.PHONE);
        signIn(author, PracticeReviews.AUTHOR);
        author.navigate("/practice-reviews/" + review.reference() + "/report");
        assertNoSidewaysScroll(author);
        author.getByLabel("Report as a file")
                .setInputFiles(new FilePayload("report.docx", WORD, "not Word".getBytes(StandardCharsets.UTF_8)));
        press(author, "Upload and read the file");
        assertThat(author.getByText("The file must be a PDF or a Word file").first())
                .isVisible();
        author.getByLabel("Report as a file").setInputFiles(new FilePayload("Juniper final.docx", WORD, word()));
        press(author, "Upload and read the file");
        assertThat(author.getByText("Nobody held the whole picture.")).isVisible();
        assertNoSidewaysScroll(author);
        shot(author, "practice-review-uploaded-phone");
        follow(author, "Back to the review");
        Download download = author.waitForDownload(() -> press(author, "Download the file"));
        assertTrue(download.suggestedFilename().endsWith("Juniper final.docx"), download.suggestedFilename());
    }

    /** The smallest Word file there is: three parts, two headings, a finding. */
    private static byte[] word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                            + " PartName='/word/document.xml' ContentType='" + WORD + ".main+xml'/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                            + " Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument' Target='word/document.xml'/></Relationships>");
            StringBuilder body = new StringBuilder();
            for (String text : new String[] {
                "1 What happened",
                "The family moved twice within a year.",
                "2 What we found",
                "Finding 1",
                "Nobody held the whole picture."
            }) {
                body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
            }
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                            + "</w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + text).getBytes(StandardCharsets.UTF_8));
    }
}
