package uk.slp.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.SheetQueries;
import uk.slp.portal.agencysheet.SheetWork;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.childdeathtransfer.TransferQueries;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.duties.DecisionQueries;
import uk.slp.portal.duties.DecisionWork;
import uk.slp.portal.notification.NotificationWork;
import uk.slp.portal.notification.NotificationWorkQueries;
import uk.slp.portal.panel.PanelReplyQueries;
import uk.slp.portal.panel.PanelReplyWork;
import uk.slp.portal.panel.PanelWorkQueries;
import uk.slp.portal.post.TellingQueries;
import uk.slp.portal.post.TellingView;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.PracticeReviewWork;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewWork;
import uk.slp.portal.recommendation.LedgerWork;
import uk.slp.portal.recommendation.RecommendationQueries;
import uk.slp.portal.restriction.StandingRestrictions;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.work.Awaited;

/**
 * What the present person must do next, read across the features, each asked only when the person's roles can have work
 * there. The features decide what is whose; this class only puts it in order.
 */
@ApplicationScoped
public class WorklistQueries {
    private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::urgency)
            .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::reference);

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private DecisionQueries decisions;

    @Inject
    private NotificationWorkQueries notifications;

    @Inject
    private SheetQueries sheets;

    @Inject
    private RapidReviewQueries rapidReviews;

    @Inject
    private PanelWorkQueries panel;

    @Inject
    private PanelReplyQueries panelReplies;

    @Inject
    private PracticeReviewQueries practiceReviews;

    @Inject
    private TellingQueries tellings;

    @Inject
    private RecommendationQueries recommendations;

    @Inject
    private StandingRestrictions restrictions;

    @Inject
    private ChildDeathToDo childDeaths;

    @Inject
    private ReturnRequestQueries returnRequests;

    @Inject
    private TransferQueries transfers;

    /** Everything to do, most urgent first; within a day in the order of references. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<WorkItem> mine() {
        return all(false);
    }

    /** The same with the days that ask for nothing and are to be known: what a calendar shows. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<WorkItem> forCalendar() {
        return all(true);
    }

    private List<WorkItem> all(boolean calendar) {
        Set<Permission> held = user.permissions();
        List<WorkItem> items = new ArrayList<>();
        if (held.contains(Permission.DECISION_KEEP) || held.contains(Permission.DECISION_GIVE_VIEW)) {
            decisions.work().forEach(work -> items.add(of(work)));
        }
        notifications.work().forEach(work -> items.add(of(work)));
        if (held.contains(Permission.NOTIFICATION_DRAFT)) {
            tellings.work().forEach(work -> items.add(of(work)));
        }
        if (held.contains(Permission.AGENCY_SHEET_WRITE)) {
            sheets.work().forEach(work -> items.add(of(work)));
        }
        if (held.contains(Permission.RAPID_REVIEW_WRITE) || held.contains(Permission.RAPID_REVIEW_SIGN_OFF)) {
            rapidReviews.work().forEach(work -> items.add(of(work)));
            panelReplies.work().forEach(work -> items.add(of(work)));
        }
        if (held.contains(Permission.PANEL_QUEUE_VIEW)) {
            BodyWorkItems body = new BodyWorkItems(calculator, clock.instant());
            panel.work(calendar).forEach(work -> items.addAll(body.of(work)));
        }
        if (held.contains(Permission.PRACTICE_REVIEW_COMMISSION) || held.contains(Permission.PRACTICE_REVIEW_WRITE)) {
            practiceReviews.work().forEach(work -> items.add(of(work)));
        }
        if (held.contains(Permission.RECOMMENDATION_ANSWER)) {
            recommendations.work().forEach(work -> items.add(of(work)));
        }
        restrictions.unjudged().forEach(opening -> items.add(of(opening)));
        items.addAll(childDeaths.of(held, calendar));
        items.sort(ORDER);
        return items;
    }

    /**
     * What lies with others: what the person sent on, or the person's organisation waits for, with whom it is and by when.
     * The next limit first. Three statements at most.
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<WorkItem> withOthers() {
        Set<Permission> held = user.permissions();
        boolean authority = user.scope().reachesAnyAuthority();
        List<Awaited> awaited = new ArrayList<>(notifications.awaited());
        if (held.contains(Permission.RAPID_REVIEW_VIEW)) {
            if (!user.scope().panel()) {
                awaited.addAll(rapidReviews.awaited());
            }
            awaited.addAll(panel.awaited());
        }
        if (held.contains(Permission.PRACTICE_REVIEW_VIEW) && !authority) {
            awaited.addAll(practiceReviews.awaited());
        }
        if (held.contains(Permission.CHILD_DEATH_WRITE)) {
            awaited.addAll(returnRequests.awaited());
            awaited.addAll(transfers.awaited());
        }
        return awaited.stream().map(this::of).sorted(ORDER).toList();
    }

    private WorkItem of(Awaited awaited) {
        return item(
                awaited.rule(),
                awaited.due(),
                awaited.words(),
                awaited.title(),
                "Waiting since " + day(awaited.since()) + ".",
                awaited.reference(),
                "With " + awaited.with(),
                awaited.path());
    }

    private WorkItem of(DecisionWork work) {
        return item(
                work.rule(),
                work.dueDate(),
                work.giveView() ? "Say whether you agree, decision whether to notify" : "Decide whether to notify",
                work.title(),
                "Kept by " + work.byName() + " on " + day(work.keptAt()) + ".",
                work.reference(),
                work.authorityName(),
                "/decisions/" + work.reference());
    }

    private WorkItem of(NotificationWork work) {
        String line =
                switch (work.task()) {
                    case "acknowledge" -> "Sent by " + work.authorityName() + " on " + day(work.since()) + ".";
                    case "answer_question", "confirm_link" ->
                        "Asked by " + work.by() + " on " + day(work.since()) + ".";
                    case "read_answer" -> "Answered by " + work.by() + " on " + day(work.since()) + ".";
                    case "decide_closing" -> "Asked for by " + work.by() + " on " + day(work.since()) + ".";
                    default -> "Last changed by " + work.by() + " on " + day(work.since()) + ".";
                };
        String path =
                switch (work.task()) {
                    case "approve" -> "/notifications/" + work.reference() + "/check";
                    case "answer_question", "read_answer" -> "/notifications/" + work.reference() + "#questions";
                    case "confirm_link" -> "/notifications/" + work.reference() + "#links";
                    default -> "/notifications/" + work.reference();
                };
        return item(
                "notification",
                work.dueDate(),
                work.words(),
                work.caseTitle(),
                line,
                work.reference(),
                work.authorityName(),
                path);
    }

    /** Whom the portal could not tell, a person of the authority tells the same day (rule 14). */
    private WorkItem of(TellingView work) {
        return item(
                "partner-copies",
                work.dueDate(),
                "Tell " + work.name() + " of the notification",
                work.reference(),
                "Nobody there has an account.",
                work.reference(),
                "Your authority",
                "/notifications/" + work.reference() + "/receipt");
    }

    private WorkItem of(SheetWork work) {
        return item(
                "agency-summary",
                work.dueDate(),
                "Write the agency sheet",
                work.name(),
                "Asked for on " + day(work.askedAt()) + ".",
                work.reference(),
                "For " + work.partnershipName(),
                "/agency-sheets/" + work.reference());
    }

    private WorkItem of(RapidReviewWork work) {
        String task =
                switch (work.task()) {
                    case WRITE -> "Write the rapid review";
                    case SEND -> "Send the rapid review";
                    case SIGN_OFF -> "Agree or dissent, rapid review";
                };
        String line =
                switch (work.task()) {
                    case WRITE -> "For notification " + work.notificationReference() + ".";
                    case SEND ->
                        work.signed() == 3
                                ? "All three partners have signed."
                                : work.signed() + " of 3 partners have signed.";
                    case SIGN_OFF -> "Your organisation has not signed yet.";
                };
        return item(
                "rapid-review",
                work.clock().due(),
                task,
                work.title(),
                line,
                work.reference(),
                "Waiting for you",
                work.path());
    }

    private WorkItem of(PanelReplyWork work) {
        String task =
                switch (work.task()) {
                    case WRITE -> "Answer the Panel";
                    case SEND -> "Send the answer to the Panel";
                    case SIGN_OFF -> "Agree or dissent, changed decision";
                };
        String line =
                switch (work.task()) {
                    case WRITE -> work.request() + ", " + day(work.askedAt()) + ".";
                    case SEND ->
                        work.signed() == 3
                                ? "All three partners have signed."
                                : work.signed() + " of 3 partners have signed.";
                    case SIGN_OFF -> "Your organisation has not signed yet.";
                };
        return item(
                "panel-response",
                null,
                task,
                work.title(),
                line,
                work.reference(),
                work.authorityName(),
                "/panel-cases/" + work.reference() + "/reply");
    }

    private WorkItem of(PracticeReviewWork work) {
        String rule = work.rule().isEmpty() ? "practice-review" : work.rule();
        return item(
                rule,
                work.dueDate(),
                work.words(),
                work.caseTitle(),
                "",
                work.reference(),
                work.authorityName(),
                work.path());
    }

    private WorkItem of(StandingRestrictions.Unjudged opening) {
        return item(
                "notification",
                null,
                "Say whether it was right to open a restricted case",
                opening.caseReference(),
                "Opened on " + day(opening.at()) + " by somebody who is not on the list.",
                opening.caseReference(),
                "Those who keep the list",
                "/restricted-cases/openings/" + opening.id());
    }

    private WorkItem of(LedgerWork work) {
        boolean answer = work.unanswered() > 0;
        return item(
                // The day is the area's own; it is told as a limit is.
                "practice-review",
                work.due(),
                answer ? "Recommendations to us, answer them" : "Recommendations to us, carry out",
                work.title(),
                answer
                        ? work.unanswered() == 1
                                ? "One recommendation has no answer."
                                : work.unanswered() + " recommendations have no answer."
                        : work.place() + ", accepted " + DeadlineWords.dayAndMonth(work.since()) + "."
                                + (work.due() == null ? " No action and day are set." : ""),
                work.reference(),
                "Your partnership",
                work.path());
    }

    private WorkItem item(
            String rule,
            @Nullable LocalDate due,
            String task,
            String title,
            String line,
            String reference,
            String who,
            String path) {
        return WorkItem.of(
                WorkClock.of(calculator, rule, due, clock.instant()), due, task, title, line, reference, who, path);
    }

    private static String day(Instant moment) {
        return DeadlineWords.dayAndMonth(moment.atZone(PortalTime.LONDON).toLocalDate());
    }
}
