package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

/** The number of statements that a page may cost, counted by the database for each page in turn. */
@DisplayName("Pages and their statements")
class StatementBudgetIT {
    private static final int MOST = 3;

    private final Portal portal = Portal.onPostgres();
    private final ReviewMaker maker = new ReviewMaker(portal);
    private final BudgetNotifications notifications = new BudgetNotifications(portal);
    private final Callers callers = new Callers(portal);
    private final Map<String, List<String>> tooMany = new LinkedHashMap<>();

    @Test
    @DisplayName("of rapid reviews and the Panel cost at most three")
    void reviewsAndPanel() {
        String open = maker.opened("Budget open");
        String waiting = maker.waiting("Budget waiting");
        String panelCase = maker.sentCase("Budget sent");
        String sent = portal.as("eleanor.marsh")
                .get("/api/v1/panel-cases/" + panelCase)
                .json()
                .path("rapidReview")
                .asText();
        pages("partnership_manager", "/my-work", "/reviews", "/reviews?status=sent", "/panel", "/account");
        pages("partnership_manager", "/rapid-reviews/" + open, "/rapid-reviews/" + open + "/edit/decision");
        pages("partnership_manager", "/rapid-reviews/" + open + "/check", "/rapid-reviews/" + waiting);
        pages("partnership_manager", "/rapid-reviews/" + open + "/edit/learning/known");
        pages("partnership_manager", "/rapid-reviews/" + open + "/tasks", "/rapid-reviews/" + open + "/tasks/new");
        pages("partnership_manager", "/my-tasks", "/task-sets", "/task-sets/new");
        pages("partnership_manager", "/rapid-reviews/" + waiting + "/check", "/rapid-reviews/" + sent);
        pages("partnership_manager", "/rapid-reviews/" + sent + "/receipt", "/panel-cases/" + panelCase);
        pages(
                "safeguarding_partner (health)",
                "/my-work",
                "/rapid-reviews/" + waiting,
                "/rapid-reviews/" + waiting + "/sign-off");
        pages("la_approver", "/rapid-reviews/" + waiting);
        pages("la_notifier", "/reviews", "/rapid-reviews/" + waiting, "/panel-cases/" + panelCase);
        pages("panel_secretariat", "/my-work", "/panel", "/panel?view=waiting&sort=received", "/reviews");
        pages("panel_secretariat", "/panel-cases/" + panelCase, "/panel-cases/" + panelCase + "/outcome");
        pages("panel_secretariat", "/panel-cases/" + sent, "/rapid-reviews/" + sent);
        Api secretariat = portal.as("eleanor.marsh");
        secretariat
                .post(
                        "/api/v1/panel-cases/" + panelCase + "/outcome",
                        Map.of("outcome", "request_more_information", "reasons", "Who knew?"),
                        secretariat.get("/api/v1/panel-cases/" + panelCase).header("ETag"))
                .expect(200);
        pages("partnership_manager", "/panel-cases/" + panelCase + "/reply", "/my-work");
        pages("safeguarding_partner (health)", "/panel-cases/" + panelCase + "/reply", "/my-work");
        assertEquals(Map.of(), tooMany);
    }

    @Test
    @DisplayName("of what people of an authority are to do cost at most three")
    void workOfAnAuthority() {
        notifications.sent();
        notifications.draft();
        pages("la_approver", "/my-work", "/my-work?show=others");
        pages("la_notifier", "/my-work", "/my-work?show=others");
        assertEquals(Map.of(), tooMany);
    }

    @Test
    @DisplayName("of a draft of a notification cost at most three")
    void draft() {
        BudgetNotifications.Draft draft = notifications.draft();
        String at = "/notifications/" + draft.reference();
        pages("la_notifier", at, at + "?aware=2026-03-04", at + "/check");
        pages("la_notifier", at + "/documents");
        for (String section : BudgetNotifications.SECTIONS) {
            pages("la_notifier", at + "/edit/" + section);
        }
        for (String section : BudgetNotifications.CHILD_SECTIONS) {
            pages("la_notifier", at + "/edit/" + section + "?child=" + draft.child());
        }
        pages("la_notifier", at + "/edit/person?person=" + draft.person());
        pages("la_notifier", at + "/edit/remove-child?child=" + draft.child());
        pages("la_notifier", at + "/edit/remove-person?person=" + draft.person());
        pages("la_approver", at, at + "/check");
        notifications.approvalAsked(draft.reference());
        pages("la_approver", at + "/check");
        pages("la_approver", at);
        pages("la_notifier", at);
        pages("la_notifier", "/notifications/new", "/notifications/new?decision=" + notifications.decision());
        assertEquals(Map.of(), tooMany);
    }

    @Test
    @DisplayName("of a draft about a care leaver's death that names a serious incident cost at most three")
    void careLeaver() {
        BudgetNotifications.Draft draft = notifications.careLeaver();
        String at = "/notifications/" + draft.reference();
        pages("la_notifier", at, at + "/check", at + "/edit/support");
        for (String section : List.of("about", "leaving-care", "life")) {
            pages("la_notifier", at + "/edit/" + section + "?child=" + draft.child());
        }
        assertEquals(Map.of(), tooMany);
    }

    @Test
    @DisplayName("of a notification that was sent cost at most three")
    void sentNotification() {
        String sent = "/notifications/" + notifications.sent();
        String followed = "/notifications/" + notifications.followed();
        for (String caller : BudgetNotifications.READERS) {
            pages(caller, sent, followed, followed + "/questions", followed + "/receipt");
        }
        for (String caller : List.of("la_notifier", "panel_secretariat")) {
            pages(caller, followed + "?as=sent", followed + "/links", followed + "/sent.pdf", sent + "/fingerprint");
        }
        pages("la_notifier", sent + "/amend", followed + "/amend", sent + "/documents", sent + "/links");
        pages("la_approver", sent + "/closing", followed + "/closing");
        pages("panel_secretariat", sent + "/closing", followed + "/closing");
        assertEquals(Map.of(), tooMany);
    }

    @Test
    @DisplayName("of the list of notifications cost at most three")
    void notificationLists() {
        notifications.sent();
        for (String caller : List.of("la_notifier", "partnership_manager", "panel_secretariat", "dfe_official")) {
            pages(caller, "/notifications?view=all", "/notifications?view=all&page=2&size=10", "/notifications/views");
            pages(caller, "/notifications?awaiting=me", "/notifications?clock=late&sort=authority");
            pages(caller, "/notifications?q=juniper&sort=-due", "/notifications/overview");
        }
        assertEquals(Map.of(), tooMany);
    }

    @Test
    @DisplayName("of duties and decisions, calendars, post and one's own account cost at most three")
    void aroundTheWork() {
        String decision = "/decisions/" + notifications.decision();
        pages(Callers.NOBODY, "/which-duty", "/which-duty?abuse=suspected&outcome=seriously_harmed&place=in_area");
        for (String caller : List.of("la_notifier", "partnership_manager")) {
            pages(caller, "/decisions", "/decisions?decision=not_yet", decision, "/post", "/post?show=all");
        }
        pages("safeguarding_partner (health)", "/decisions", decision, "/my-work");
        pages("la_notifier", "/decisions/new", decision + "/revise");
        pages("la_notifier", "/account", "/account/calendars");
        for (String caller : List.of("panel_secretariat", "dfe_official", "ofsted_inspector", "reviewer")) {
            pages(caller, "/my-work", "/post");
        }
        assertEquals(Map.of(), tooMany);
    }

    @Test
    @DisplayName("of practice reviews cost at most three")
    void practiceReviews() {
        String waiting = "/practice-reviews/" + PracticeReviews.waiting(portal).reference();
        String ready = "/practice-reviews/" + PracticeReviews.ready(portal);
        String begun = "/practice-reviews/" + begun();
        pages("partnership_manager", "/practice-reviews", "/practice-reviews?status=final", waiting, ready, begun);
        pages("partnership_manager", waiting + "/tasks", begun + "/tasks/new");
        pages("partnership_manager", waiting + "/commission", begun + "/commission", begun + "/report");
        pages("partnership_manager", begun + "/details", begun + "/preview", begun + "/check");
        pages("partnership_manager", ready + "/release", ready + "/withhold", ready + "/preview");
        pages("partnership_manager", begun + "/conduct", begun + "/conduct/family/new", begun + "/reviewers");
        pages(
                "partnership_manager",
                begun + "/reviewers/new",
                begun + "/drafts",
                begun + "/cases",
                ready + "/sign-off");
        pages("safeguarding_partner (health)", begun + "/drafts", ready + "/sign-off", "/my-work");
        for (String caller : List.of("partnership_manager", "safeguarding_partner (health)", "panel_secretariat")) {
            pages(caller, "/my-work?show=others");
        }
        pages(
                "reviewer",
                "/my-work",
                "/my-work?show=others",
                "/practice-reviews",
                begun,
                begun + "/report",
                begun + "/details");
        pages("reviewer", begun + "/preview", begun + "/check");
        pages("reviewer", begun + "/summaries", begun + "/summaries/briefing", begun + "/summaries/family");
        pages("partnership_manager", ready + "/summaries", ready + "/summaries/young_people");
        String withheld = PracticeReviews.withheld(portal);
        String improvements = "/practice-reviews/" + withheld + "/improvements";
        pages("partnership_manager", "/practice-reviews/" + withheld, improvements);
        PracticeReviews.complete(portal, withheld);
        pages("partnership_manager", improvements, improvements + "/release");
        pages("panel_secretariat", "/practice-reviews", ready, "/practice-reviews/" + withheld, improvements);
        assertEquals(Map.of(), tooMany);
    }

    @Test
    @DisplayName("of administration cost at most three")
    void administration() {
        pages("administrator", "/admin", "/admin/organisations", "/admin/organisations?kind=police_force");
        pages("administrator", "/admin/accounts", "/admin/accounts/new", "/admin/bank-holidays");
        pages("administrator", "/admin/audit", "/admin/audit?q=helen", "/my-work");
        pages("auditor", "/admin/audit", "/my-work");
        assertEquals(Map.of(), tooMany);
    }

    @Test
    @DisplayName("for everybody cost at most three")
    void publicPages() {
        String slug = "kai-and-joel-two-friends-one-phone-2026";
        List<String> pages = new ArrayList<>(List.of("/", "/accessibility", "/privacy", "/cookies", "/citing"));
        pages.addAll(List.of("/help", "/developers", "/notify", "/when-is-it-due", "/sign-in", "/themes"));
        pages.addAll(List.of("/themes/neglect", "/learning/search", "/learning/search?q=neglect", "/learning/" + slug));
        pages.forEach(page -> measure(MOST, Callers.NOBODY, page));
        assertEquals(Map.of(), tooMany);
    }

    private String begun() {
        PracticeReviews.Waiting review = PracticeReviews.waiting(portal);
        Api manager = portal.as(PracticeReviews.MANAGER);
        manager.post(
                        review.path() + "/commission",
                        PracticeReviews.commission(),
                        manager.get(review.path()).header("ETag"))
                .expect(200);
        return review.reference();
    }

    private void pages(String caller, String... paths) {
        for (String path : paths) {
            measure(MOST, caller, path);
        }
    }

    private void measure(int most, String caller, String path) {
        page(caller, path);
        List<String> statements = Sql.statementsDuring(() -> page(caller, path));
        for (int again = 0; statements.size() > most && again < 2; again++) {
            // A name was forgotten between the two views, half a minute after it was looked up, or post went out
            // meanwhile: view it again.
            statements = Sql.statementsDuring(() -> page(caller, path));
        }
        if (statements.size() > most) {
            tooMany.put(caller + " " + path, statements);
        }
    }

    private void page(String caller, String path) {
        assertEquals(200, callers.page(caller, path).statusCode(), caller + " at " + path);
    }
}
