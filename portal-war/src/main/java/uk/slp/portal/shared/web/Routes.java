package uk.slp.portal.shared.web;

import static uk.slp.portal.shared.web.Route.Room.FORM;
import static uk.slp.portal.shared.web.Route.Room.PUBLIC;
import static uk.slp.portal.shared.web.Route.Room.STAFF;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.slp.portal.shared.web.Route.Room;

/**
 * Every address of a page, in one table. To add a page, add a line here; pages have no other address, and a browser
 * that asks for an {@code .xhtml} file is told that there is none.
 */
public final class Routes {
    private static final List<Route> TABLE = List.of(
            // Home and the small print
            page("/", "/index.xhtml", PUBLIC),
            page("/accessibility", "/about/accessibility.xhtml", PUBLIC),
            page("/privacy", "/about/privacy.xhtml", PUBLIC),
            page("/cookies", "/about/cookies.xhtml", PUBLIC),
            page("/citing", "/about/citing.xhtml", PUBLIC),
            page("/help", "/about/help.xhtml", PUBLIC),
            page("/help/search", "/discovery/expert.xhtml", PUBLIC),
            page("/developers", "/about/developers.xhtml", PUBLIC),
            page("/notify", "/about/notify.xhtml", PUBLIC),
            // The components in their states, only with demonstration data
            page("/gallery", "/gallery/index.xhtml", PUBLIC),
            page("/gallery/working", "/gallery/working.xhtml", FORM),
            page("/gallery/form", "/gallery/form.xhtml", FORM),
            page("/gallery/receipt", "/gallery/receipt.xhtml", FORM),
            page("/gallery/table", "/gallery/table.xhtml", FORM),
            // Published learning
            page("/learning/search", "/discovery/search.xhtml", PUBLIC),
            page("/themes", "/discovery/themes.xhtml", PUBLIC),
            page("/themes/{code}", "/discovery/theme.xhtml", PUBLIC),
            page("/learning/pack", "/learning/pack.xhtml", PUBLIC),
            page("/learning/{id}", "/learning/view.xhtml", PUBLIC),
            page("/learning/{id}/versions/{number}", "/learning/version.xhtml", PUBLIC),
            // Keeping the library
            page("/library", "/library/list.xhtml", STAFF),
            page("/library/new", "/library/new.xhtml", STAFF),
            page("/library/drafts/{ref}", "/library/draft.xhtml", STAFF),
            page("/library/drafts/{ref}/text", "/library/text.xhtml", STAFF),
            page("/library/drafts/{ref}/details", "/library/details.xhtml", STAFF),
            page("/library/drafts/{ref}/mark/{section}", "/library/mark.xhtml", STAFF),
            page("/library/drafts/{ref}/preview", "/library/preview.xhtml", STAFF),
            page("/library/drafts/{ref}/identity", "/library/recognised.xhtml", STAFF),
            page("/library/drafts/{ref}/publish", "/library/publish.xhtml", STAFF),
            page("/library/drafts/{ref}/discard", "/library/discard.xhtml", STAFF),
            page("/library/published/{id}", "/library/changed.xhtml", STAFF),
            page("/library/published/{id}/correct", "/library/correct.xhtml", STAFF),
            page("/library/published/{id}/withdraw", "/library/withdraw.xhtml", STAFF),
            page("/library/published/{id}/restore", "/library/restore.xhtml", STAFF),
            // What the librarian keeps
            page("/library/themes", "/discovery/library-themes.xhtml", STAFF),
            page("/library/themes/{code}", "/discovery/library-theme.xhtml", STAFF),
            page("/library/vocabulary", "/discovery/vocabulary.xhtml", STAFF),
            page("/library/vocabulary/line", "/discovery/vocabulary-line.xhtml", STAFF),
            page("/library/vocabulary/draft", "/discovery/vocabulary-draft.xhtml", STAFF),
            page("/library/vocabulary/versions", "/discovery/vocabulary-versions.xhtml", STAFF),
            page("/library/vocabulary/versions/{number}", "/discovery/vocabulary-version.xhtml", STAFF),
            // Saved searches
            page("/alerts", "/alerts/list.xhtml", PUBLIC),
            page("/alerts/new", "/alerts/new.xhtml", PUBLIC),
            page("/alerts/asked", "/alerts/asked.xhtml", PUBLIC),
            page("/alerts/confirm", "/alerts/confirm.xhtml", PUBLIC),
            page("/alerts/stop", "/alerts/stop.xhtml", PUBLIC),
            // Deadlines
            page("/when-is-it-due", "/deadlines/when-is-it-due.xhtml", PUBLIC),
            // Which duty, and what was decided on it
            page("/which-duty", "/duties/which-duty.xhtml", PUBLIC),
            page("/decisions", "/duties/decisions.xhtml", STAFF),
            page("/decisions/new", "/duties/keep.xhtml", STAFF),
            page("/decisions/{ref}", "/duties/decision.xhtml", STAFF),
            page("/decisions/{ref}/revise", "/duties/keep.xhtml", STAFF),
            // People
            page("/sign-in", "/account/sign-in.xhtml", FORM),
            page("/link", "/onelink/link.xhtml", FORM),
            page("/account", "/account/account.xhtml", STAFF),
            page("/account/calendars", "/calendar/list.xhtml", STAFF),
            page("/account/hand-over", "/handover/own.xhtml", STAFF),
            page("/conflicts", "/conflict/list.xhtml", STAFF),
            page("/conflicts/new", "/conflict/declare.xhtml", STAFF),
            page("/conflicts/{id}/lift", "/conflict/lift.xhtml", STAFF),
            page("/restricted-cases", "/restriction/list.xhtml", STAFF),
            page("/restricted-cases/new", "/restriction/restrict.xhtml", STAFF),
            page("/restricted-cases/open", "/restriction/open.xhtml", STAFF),
            page("/restricted-cases/openings", "/restriction/openings.xhtml", STAFF),
            page("/restricted-cases/openings/{id}", "/restriction/opening.xhtml", STAFF),
            page("/restricted-cases/{id}", "/restriction/view.xhtml", STAFF),
            page("/restricted-cases/{id}/end", "/restriction/end.xhtml", STAFF),
            page("/my-work", "/worklist/my-work.xhtml", STAFF),
            page("/post", "/post/list.xhtml", STAFF),
            // Notifications
            page("/notifications", "/notification/list.xhtml", STAFF),
            page("/notifications/new", "/notification/new.xhtml", STAFF),
            page("/notifications/overview", "/notification/overview.xhtml", STAFF),
            page("/notifications/views", "/notification/views.xhtml", STAFF),
            page("/notifications/{ref}", "/notification/view.xhtml", STAFF),
            page("/notifications/{ref}/case", "/spine/view.xhtml", STAFF),
            page("/notifications/{ref}/edit/{section}", "/notification/edit.xhtml", STAFF),
            page("/notifications/{ref}/documents", "/notification/documents.xhtml", STAFF),
            page("/notifications/{ref}/check", "/notification/check.xhtml", STAFF),
            page("/notifications/{ref}/receipt", "/notification/receipt.xhtml", STAFF),
            page("/notifications/{ref}/fingerprint", "/notification/fingerprint.xhtml", STAFF),
            page("/notifications/{ref}/amend", "/notification/amend.xhtml", STAFF),
            page("/notifications/{ref}/questions", "/notification/questions.xhtml", STAFF),
            page("/notifications/{ref}/closing", "/notification/closing.xhtml", STAFF),
            page("/notifications/{ref}/links", "/notification/links.xhtml", STAFF),
            // Rapid reviews and practice reviews
            page("/reviews", "/rapidreview/list.xhtml", STAFF),
            page("/rapid-reviews/{ref}", "/rapidreview/view.xhtml", STAFF),
            page("/rapid-reviews/{ref}/edit/{section}", "/rapidreview/edit.xhtml", STAFF),
            page("/rapid-reviews/{ref}/edit/{section}/known", "/rapidreview/known.xhtml", STAFF),
            page("/rapid-reviews/{ref}/check", "/rapidreview/check.xhtml", STAFF),
            page("/rapid-reviews/{ref}/sign-off", "/rapidreview/sign-off.xhtml", STAFF),
            page("/rapid-reviews/{ref}/receipt", "/rapidreview/receipt.xhtml", STAFF),
            page("/my-tasks", "/casetask/mine.xhtml", STAFF),
            page("/rapid-reviews/{ref}/tasks", "/casetask/list.xhtml", STAFF),
            page("/rapid-reviews/{ref}/tasks/{id}", "/casetask/task.xhtml", STAFF),
            page("/task-sets", "/casetask/sets.xhtml", STAFF),
            page("/task-sets/{id}", "/casetask/set.xhtml", STAFF),
            page("/practice-reviews/{ref}/tasks", "/casetask/practice-list.xhtml", STAFF),
            page("/practice-reviews/{ref}/tasks/{id}", "/casetask/practice-task.xhtml", STAFF),
            // Sheets of agencies for a rapid review, and their chronology
            page("/agency-sheets", "/agencysheet/list.xhtml", STAFF),
            page("/agency-sheets/{ref}", "/agencysheet/view.xhtml", STAFF),
            page("/agency-sheets/{ref}/write", "/agencysheet/write.xhtml", STAFF),
            page("/agency-sheets/{ref}/lines/{line}", "/agencysheet/line.xhtml", STAFF),
            page("/rapid-reviews/{ref}/sheets", "/agencysheet/requests.xhtml", STAFF),
            page("/rapid-reviews/{ref}/sheets/new", "/agencysheet/ask.xhtml", STAFF),
            page("/rapid-reviews/{ref}/sheets/{sheet}", "/agencysheet/asked.xhtml", STAFF),
            page("/rapid-reviews/{ref}/chronology", "/agencysheet/chronology.xhtml", STAFF),
            page("/rapid-reviews/{ref}/chronology/settle", "/agencysheet/settle.xhtml", STAFF),
            page("/rapid-reviews/{ref}/chronology/lines/{line}", "/agencysheet/same-event.xhtml", STAFF),
            // Child death review: its own space
            page("/child-deaths", "/childdeath/list.xhtml", STAFF),
            page("/child-deaths/notify", "/childdeath/start.xhtml", STAFF),
            page("/child-deaths/tell", "/childdeath/tell.xhtml", FORM),
            page("/child-deaths/links", "/childdeath/links.xhtml", STAFF),
            page("/child-deaths/notices", "/childdeath/notices.xhtml", STAFF),
            page("/child-deaths/notices/{ref}", "/childdeath/notice.xhtml", STAFF),
            page("/child-deaths/notices/{ref}/edit/{section}", "/childdeath/notice-section.xhtml", STAFF),
            page("/child-deaths/notices/{ref}/lines/{line}", "/childdeath/notice-line.xhtml", STAFF),
            page("/child-deaths/arrivals/{ref}", "/childdeath/arrival.xhtml", STAFF),
            page("/child-deaths/{ref}", "/childdeath/view.xhtml", STAFF),
            page("/child-deaths/{ref}/edit/{section}", "/childdeath/section.xhtml", STAFF),
            page("/child-deaths/{ref}/lines/{line}", "/childdeath/line.xhtml", STAFF),
            page("/child-deaths/{ref}/steps/{action}", "/childdeath/step.xhtml", STAFF),
            page("/practice-reviews", "/practicereview/list.xhtml", STAFF),
            page("/practice-reviews/new", "/practicereview/open.xhtml", STAFF),
            page("/practice-reviews/{ref}", "/practicereview/view.xhtml", STAFF),
            page("/practice-reviews/{ref}/cases", "/practicereview/cases.xhtml", STAFF),
            page("/practice-reviews/{ref}/commission", "/practicereview/commission.xhtml", STAFF),
            page("/practice-reviews/{ref}/reviewers", "/practicereview/reviewers.xhtml", STAFF),
            page("/practice-reviews/{ref}/reviewers/new", "/practicereview/reviewer-new.xhtml", STAFF),
            page("/practice-reviews/{ref}/reviewers/{id}/access", "/practicereview/reviewer-access.xhtml", STAFF),
            page(
                    "/practice-reviews/{ref}/reviewers/{id}/independence",
                    "/practicereview/reviewer-independence.xhtml",
                    STAFF),
            page("/practice-reviews/{ref}/report", "/practicereview/report.xhtml", STAFF),
            page("/practice-reviews/{ref}/report/known", "/practicereview/known.xhtml", STAFF),
            page("/practice-reviews/{ref}/preview", "/practicereview/preview.xhtml", STAFF),
            page("/practice-reviews/{ref}/details", "/practicereview/details.xhtml", STAFF),
            page("/practice-reviews/{ref}/check", "/practicereview/check.xhtml", STAFF),
            page("/practice-reviews/{ref}/identity", "/practicereview/recognised.xhtml", STAFF),
            page("/practice-reviews/{ref}/release", "/practicereview/release.xhtml", STAFF),
            page("/practice-reviews/{ref}/withhold", "/practicereview/withhold.xhtml", STAFF),
            page("/practice-reviews/{ref}/improvements", "/practicereview/improvements.xhtml", STAFF),
            page("/practice-reviews/{ref}/improvements/known", "/practicereview/improvements-known.xhtml", STAFF),
            page(
                    "/practice-reviews/{ref}/improvements/identity",
                    "/practicereview/improvements-recognised.xhtml",
                    STAFF),
            page("/practice-reviews/{ref}/improvements/release", "/practicereview/improvements-release.xhtml", STAFF),
            page("/practice-reviews/{ref}/summaries", "/practicereview/summaries.xhtml", STAFF),
            page("/practice-reviews/{ref}/summaries/{kind}", "/practicereview/summary.xhtml", STAFF),
            page(
                    "/practice-reviews/{ref}/summaries/{kind}/identity",
                    "/practicereview/summary-recognised.xhtml",
                    STAFF),
            // The ledger of recommendations
            page("/recommendations", "/recommendation/list.xhtml", STAFF),
            page("/recommendations/{ref}", "/recommendation/view.xhtml", STAFF),
            page("/rapid-reviews/{ref}/edit/{section}/earlier", "/rapidreview/earlier.xhtml", STAFF),
            page("/practice-reviews/{ref}/report/earlier", "/practicereview/earlier.xhtml", STAFF),
            page("/practice-reviews/{ref}/improvements/earlier", "/practicereview/improvements-earlier.xhtml", STAFF),
            // How a practice review is conducted
            page("/practice-reviews/{ref}/conduct", "/conduct/view.xhtml", STAFF),
            page("/practice-reviews/{ref}/conduct/notices/{id}", "/conduct/notice.xhtml", STAFF),
            page("/practice-reviews/{ref}/conduct/{kind}/{id}", "/conduct/line.xhtml", STAFF),
            page("/practice-reviews/{ref}/sign-off", "/conduct/sign-off.xhtml", STAFF),
            // Drafts of its report, and what is said about their passages
            page("/practice-reviews/{ref}/drafts", "/reviewdraft/list.xhtml", STAFF),
            page("/practice-reviews/{ref}/drafts/{number}", "/reviewdraft/draft.xhtml", STAFF),
            page("/practice-reviews/{ref}/drafts/{number}/comment", "/reviewdraft/comment.xhtml", STAFF),
            page("/practice-reviews/{ref}/drafts/{number}/changes", "/reviewdraft/changes.xhtml", STAFF),
            // Forms of child death review, and what they ask
            page("/child-deaths/data-dictionary", "/childdeathform/dictionary.xhtml", PUBLIC),
            page("/child-deaths/data-dictionary/national-data-set", "/childdeathdata/fields.xhtml", PUBLIC),
            page("/child-death-data", "/childdeathdata/check.xhtml", STAFF),
            page("/child-death-imports", "/childdeathdata/imports.xhtml", STAFF),
            page("/child-death-imports/{ref}", "/childdeathdata/import.xhtml", STAFF),
            page("/child-death-submissions", "/childdeathdata/submissions.xhtml", STAFF),
            page("/child-death-submissions/{ref}", "/childdeathdata/submission.xhtml", STAFF),
            page("/child-death-submissions/{ref}/send-back", "/childdeathdata/send-back.xhtml", STAFF),
            page("/child-deaths/data-dictionary/{code}", "/childdeathform/dictionary-form.xhtml", PUBLIC),
            page("/child-death-forms", "/childdeathform/list.xhtml", STAFF),
            page("/child-death-forms/{code}", "/childdeathform/form.xhtml", STAFF),
            page("/child-death-forms/{code}/preview", "/childdeathform/preview.xhtml", STAFF),
            page("/child-death-forms/{code}/changes", "/childdeathform/changes.xhtml", STAFF),
            page("/child-death-forms/{code}/publish", "/childdeathform/publish.xhtml", STAFF),
            page("/child-death-forms/{code}/sections/{part}", "/childdeathform/section.xhtml", STAFF),
            page("/child-death-forms/{code}/questions/{part}", "/childdeathform/question.xhtml", STAFF),
            page("/child-death-forms/{code}/lists/{part}", "/childdeathform/codes.xhtml", STAFF),
            // The Panel
            page("/panel", "/panel/queue.xhtml", STAFF),
            page("/panel/letters", "/panel/letters.xhtml", STAFF),
            page("/panel/letters/{code}", "/panel/letter.xhtml", STAFF),
            page("/panel/people", "/panel/people.xhtml", STAFF),
            page("/panel-cases/{ref}", "/panel/view.xhtml", STAFF),
            page("/panel-cases/{ref}/outcome", "/panel/outcome.xhtml", STAFF),
            page("/panel-cases/{ref}/reply", "/panel/reply.xhtml", STAFF),
            page("/panel-cases/{ref}/allocation", "/panel/allocation.xhtml", STAFF),
            // Meetings of child death overview panels
            page("/overview-meetings", "/overviewpanel/list.xhtml", STAFF),
            page("/overview-meetings/new", "/overviewpanel/plan.xhtml", STAFF),
            page("/overview-meetings/{ref}", "/overviewpanel/view.xhtml", STAFF),
            page("/overview-meetings/{ref}/edit", "/overviewpanel/plan.xhtml", STAFF),
            page("/overview-meetings/{ref}/agenda", "/overviewpanel/agenda.xhtml", STAFF),
            page("/overview-meetings/{ref}/attendance", "/overviewpanel/attendance.xhtml", STAFF),
            page("/overview-meetings/{ref}/agreement", "/overviewpanel/agreement.xhtml", STAFF),
            page("/overview-meetings/{ref}/items/{number}", "/overviewpanel/item.xhtml", STAFF),
            page("/child-deaths/backlog", "/overviewpanel/backlog.xhtml", STAFF),
            // Yearly reports of child death overview panels
            page("/child-death-reports", "/childdeathreport/reports.xhtml", PUBLIC),
            page("/child-death-reports/{ref}", "/childdeathreport/report.xhtml", PUBLIC),
            page("/child-death-report-drafts", "/childdeathreport/list.xhtml", STAFF),
            page("/child-death-report-drafts/{ref}", "/childdeathreport/draft.xhtml", STAFF),
            page("/child-death-report-drafts/{ref}/words", "/childdeathreport/words.xhtml", STAFF),
            page("/child-death-report-drafts/{ref}/identity", "/childdeathreport/recognised.xhtml", STAFF),
            page("/child-death-report-drafts/{ref}/publish", "/childdeathreport/publish.xhtml", STAFF),
            // The analysis of a child's death
            page("/child-deaths/{ref}/analysis", "/childdeathanalysis/form.xhtml", STAFF),
            page("/child-deaths/{ref}/analysis/learning", "/childdeathanalysis/learning.xhtml", STAFF),
            page("/child-deaths/{ref}/analysis/check", "/childdeathanalysis/check.xhtml", STAFF),
            page("/child-deaths/{ref}/analysis/tasks", "/childdeathanalysis/tasks.xhtml", STAFF),
            page("/child-deaths/{ref}/analysis/tasks/{number}", "/childdeathanalysis/task.xhtml", STAFF),
            // What agencies are asked about a child who died
            page("/child-death-returns", "/childdeathreturn/list.xhtml", STAFF),
            page("/child-death-returns/{ref}", "/childdeathreturn/view.xhtml", STAFF),
            page("/child-death-returns/{ref}/check", "/childdeathreturn/check.xhtml", STAFF),
            page("/child-death-returns/{ref}/conflict", "/childdeathreturn/conflict.xhtml", STAFF),
            page("/child-death-returns/{ref}/forms/{code}", "/childdeathreturn/write.xhtml", STAFF),
            page("/child-death-returns/{ref}/forms/{code}/{section}", "/childdeathreturn/write.xhtml", STAFF),
            page("/child-deaths/awaited-returns", "/childdeathreturn/chase.xhtml", STAFF),
            page("/child-deaths/{ref}/returns", "/childdeathreturn/requests.xhtml", STAFF),
            page("/child-deaths/{ref}/returns/new", "/childdeathreturn/ask.xhtml", STAFF),
            page("/child-deaths/{ref}/returns/{return}", "/childdeathreturn/asked.xhtml", STAFF),
            page("/child-deaths/{ref}/picture", "/childdeathreturn/picture.xhtml", STAFF),
            // What leaves child death review
            page("/child-deaths/{ref}/transfers", "/childdeathtransfer/view.xhtml", STAFF),
            page("/child-deaths/{ref}/transfers/offer", "/childdeathtransfer/offer.xhtml", STAFF),
            page("/child-death-transfers/{ref}", "/childdeathtransfer/answer.xhtml", STAFF),
            page("/child-deaths/{ref}/sharing", "/childdeathsharing/view.xhtml", STAFF),
            page("/child-deaths/{ref}/sharing/ask", "/childdeathsharing/ask.xhtml", STAFF),
            page("/child-deaths/{ref}/sharing/join", "/childdeathsharing/join.xhtml", STAFF),
            page("/child-deaths/{ref}/sharing/{item}", "/childdeathsharing/item.xhtml", STAFF),
            page("/child-death-questions", "/childdeathsharing/list.xhtml", STAFF),
            page("/child-death-questions/{ref}", "/childdeathsharing/question.xhtml", STAFF),
            page("/child-death-joins/{ref}", "/childdeathsharing/join-authority.xhtml", STAFF),
            page("/child-deaths/{ref}/picture/{key}", "/childdeathreturn/settle.xhtml", STAFF),
            // Review meetings of those who knew a child who died
            page("/child-deaths/{ref}/meetings", "/childdeathmeeting/list.xhtml", STAFF),
            page("/child-deaths/{ref}/meetings/new", "/childdeathmeeting/plan.xhtml", STAFF),
            page("/child-death-meetings/{ref}", "/childdeathmeeting/view.xhtml", STAFF),
            page("/child-death-meetings/{ref}/move", "/childdeathmeeting/move.xhtml", STAFF),
            page("/child-death-meetings/{ref}/guests", "/childdeathmeeting/guests.xhtml", STAFF),
            page("/child-death-meetings/{ref}/guests/{number}", "/childdeathmeeting/guest.xhtml", STAFF),
            page("/child-death-meetings/{ref}/write", "/childdeathmeeting/write.xhtml", STAFF),
            page("/child-death-meetings/{ref}/questions/{number}", "/childdeathmeeting/family.xhtml", STAFF),
            page("/child-death-invitations/{ref}", "/childdeathmeeting/invitation.xhtml", STAFF),
            page("/panel-meetings", "/panelmeeting/list.xhtml", STAFF),
            page("/panel-meetings/new", "/panelmeeting/plan.xhtml", STAFF),
            page("/panel-meetings/{ref}", "/panelmeeting/view.xhtml", STAFF),
            page("/panel-meetings/{ref}/edit", "/panelmeeting/plan.xhtml", STAFF),
            page("/panel-meetings/{ref}/agenda", "/panelmeeting/agenda.xhtml", STAFF),
            page("/panel-meetings/{ref}/items/{number}", "/panelmeeting/item.xhtml", STAFF),
            page("/panel-meetings/{ref}/attendance", "/panelmeeting/attendance.xhtml", STAFF),
            page("/panel-meetings/{ref}/agreement", "/panelmeeting/agreement.xhtml", STAFF),
            page("/national-reviewers", "/nationalreview/reviewers.xhtml", PUBLIC),
            page("/national-reviews", "/nationalreview/list.xhtml", STAFF),
            page("/national-reviews/new", "/nationalreview/new.xhtml", STAFF),
            page("/national-reviews/pool", "/nationalreview/pool.xhtml", STAFF),
            page("/national-reviews/pool/new", "/nationalreview/reviewer.xhtml", STAFF),
            page("/national-reviews/pool/{id}", "/nationalreview/reviewer.xhtml", STAFF),
            page("/national-reviews/{ref}", "/nationalreview/view.xhtml", STAFF),
            page("/national-reviews/{ref}/set-up", "/nationalreview/set-up.xhtml", STAFF),
            page("/national-reviews/{ref}/cases", "/nationalreview/cases.xhtml", STAFF),
            page("/national-reviews/{ref}/report", "/nationalreview/report.xhtml", STAFF),
            page("/national-reviews/{ref}/text", "/nationalreview/text.xhtml", STAFF),
            page("/national-reviews/{ref}/preview", "/nationalreview/preview.xhtml", STAFF),
            page("/national-reviews/{ref}/identity", "/nationalreview/recognised.xhtml", STAFF),
            page("/national-reviews/{ref}/release", "/nationalreview/release.xhtml", STAFF),
            // Administration
            page("/admin", "/admin/index.xhtml", STAFF),
            page("/admin/organisations", "/admin/organisations.xhtml", STAFF),
            page("/admin/partnerships/{code}", "/admin/partnership.xhtml", STAFF),
            page("/admin/overview-panels/new", "/admin/overview-panel-new.xhtml", STAFF),
            page("/admin/overview-panels/{code}", "/admin/overview-panel.xhtml", STAFF),
            page("/admin/accounts", "/admin/accounts.xhtml", STAFF),
            page("/admin/accounts/new", "/admin/account-new.xhtml", STAFF),
            page("/admin/accounts/{name}", "/admin/account.xhtml", STAFF),
            page("/admin/accounts/{name}/hand-over", "/handover/account.xhtml", STAFF),
            page("/admin/bank-holidays", "/admin/bank-holidays.xhtml", STAFF),
            page("/admin/deprivation", "/admin/deprivation.xhtml", STAFF),
            page("/admin/audit", "/admin/audit.xhtml", STAFF),
            page("/admin/searches", "/admin/searches.xhtml", STAFF),
            page("/admin/post", "/admin/post.xhtml", STAFF),
            page("/admin/post/again", "/admin/post-again.xhtml", STAFF));

    private Routes() {}

    private static Route page(String path, String view, Room room) {
        return new Route(path, view, room);
    }

    /**
     * A page that was asked for.
     *
     * @param route its address
     * @param parameters what the address said
     */
    record Found(Route route, Map<String, String> parameters) {}

    /** All addresses. */
    static List<Route> all() {
        return TABLE;
    }

    /** Whether a page that is open to everybody is at a path. */
    public static boolean isPublic(String path) {
        return at(path).filter(found -> found.route().room() == Room.PUBLIC).isPresent();
    }

    /** The page at a path; the address with fewer parameters wins. */
    static Optional<Found> at(String path) {
        return TABLE.stream()
                .sorted(Comparator.comparingInt(Route::variables))
                .flatMap(route -> {
                    Map<String, String> parameters = route.match(path);
                    return Optional.ofNullable(parameters).map(p -> new Found(route, p)).stream();
                })
                .findFirst();
    }

    /** Whether a page keeps no state; a page that is not in the table does. */
    static boolean stateless(String view) {
        return TABLE.stream().anyMatch(route -> route.view().equals(view) && route.room() == PUBLIC);
    }

    /**
     * The address of a page with parameters.
     *
     * @throws IllegalArgumentException if a parameter that is part of the address is missing
     */
    static Optional<String> to(String view, Map<String, List<String>> parameters) {
        List<Route> routes =
                TABLE.stream().filter(route -> route.view().equals(view)).toList();
        return routes.stream()
                .filter(route -> {
                    Map<String, String> needed = route.match(route.path());
                    return needed != null && parameters.keySet().containsAll(needed.keySet());
                })
                .max(Comparator.comparingInt(Route::variables))
                .or(() -> routes.stream().findFirst())
                .map(route -> route.fill(parameters));
    }
}
