package uk.slp.portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panel.AgendaLine;
import uk.slp.portal.panel.ConsideredCase;
import uk.slp.portal.panel.LetterLine;
import uk.slp.portal.panel.PanelCaseView;
import uk.slp.portal.panel.PanelQueries;
import uk.slp.portal.panel.PanelReplyView;
import uk.slp.portal.panel.PanelStep;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.web.Parameters;

/**
 * One case before the national body, for the body and for the partners: what has happened, what comes next, the answer,
 * and the rapid review. Its address takes the case's own reference or that of the rapid review.
 */
@Named("panelCasePage")
@RequestScoped
public class PanelCasePage {
    @Inject
    private PanelQueries queries;

    @Inject
    private Clock clock;

    @Inject
    private DeadlineCalculator deadlines;

    private ConsideredCase whole;

    /** Reads the case. */
    public void load() {
        view();
    }

    /** The case. */
    public PanelCaseView view() {
        return whole().panelCase();
    }

    /** The rapid review as it was sent. */
    public RapidReviewView review() {
        return whole().review();
    }

    private ConsideredCase whole() {
        if (whole == null) {
            whole = queries.withReview(Parameters.need("ref"));
        }
        return whole;
    }

    /** Today, in words. */
    public String today() {
        return "Today, " + PanelTexts.full(clock.instant());
    }

    /** What is expected, the farthest first. */
    public List<SpineLine> expected() {
        List<SpineLine> lines = new ArrayList<>();
        PanelOutcome outcome = view().outcome();
        boolean agreed = outcome != null && outcome.practiceReviewFollows();
        if (agreed || !view().decided() && !view().closed() && view().practiceReviewProposed()) {
            lines.add(SpineLine.expected(
                    "Within " + DeadlineWords.spelt(deadlines.rules().latest("practice-review"))
                            + " of the decision to start",
                    "Local practice review",
                    agreed
                            ? "The partnership commissions it and names the author."
                            : "Proposed by the partners; it follows if the decision is agreed.",
                    "Limit in guidance",
                    view().decided()));
        }
        if (view().asked()) {
            lines.add(SpineLine.expected(
                    "When the partners answer",
                    "Answer to the rapid review",
                    "The usual time starts again with the answer of the partners.",
                    "Usual time, not a limit in law",
                    true));
        } else if (!view().decided() && !view().closed()) {
            lines.add(SpineLine.expected(
                    view().usual().words(),
                    "Answer to the rapid review",
                    view().status().label() + ".",
                    "Usual time, not a limit in law",
                    true));
        }
        return lines;
    }

    /** What has happened, newest first. */
    public List<SpineLine> past() {
        List<SpineLine> lines = new ArrayList<>();
        for (PanelStep step : view().steps()) {
            lines.add(SpineLine.past(
                    PanelTexts.day(step.at()),
                    title(step),
                    step.reason() == null ? "" : step.reason(),
                    step.byName() + ", " + PanelTexts.time(step.at())));
        }
        RapidReviewView sent = review();
        lines.add(SpineLine.past(
                PanelTexts.day(sent.openedAt()),
                "Notification " + view().notificationReference() + " sent",
                "The rapid review was due on " + DeadlineWords.full(sent.clock().due()) + ".",
                view().authorityName()));
        return lines;
    }

    private String title(PanelStep step) {
        return switch (step.action()) {
            case "receive" -> "Rapid review sent" + (view().sentLate() ? ", after its limit" : "");
            case "ask_for_information" -> "More information asked for";
            case "ask_to_reconsider" -> "Partners asked to reconsider";
            case "reply" -> "The partners answered";
            case "close" -> "Closed without a final answer";
            default -> {
                PanelOutcome outcome = view().outcome();
                yield outcome == null ? "Answered" : "Answered: " + outcome.label();
            }
        };
    }

    /** When the answer was given, in words. */
    public String answered() {
        return view().decidedAt() == null
                ? ""
                : PanelTexts.full(view().decidedAt()) + " at " + PanelTexts.time(view().decidedAt());
    }

    /** The day of a meeting, in words. */
    public String day(AgendaLine agenda) {
        return DeadlineWords.full(agenda.day());
    }

    /** The day of a letter, in words. */
    public String letterDay(LetterLine letter) {
        return PanelTexts.day(letter.sentAt());
    }

    /** When an answer of the partners was sent, and by whom, in words. */
    public String sent(PanelReplyView reply) {
        return reply.sentAt() == null
                ? ""
                : PanelTexts.full(reply.sentAt()) + " at " + PanelTexts.time(reply.sentAt()) + ", by "
                        + reply.sentByName();
    }

    /** Name of the national body. */
    public String body() {
        return Settings.current().panelName();
    }
}
