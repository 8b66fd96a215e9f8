package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.nationalreview.NationalCommands.Publish;
import uk.slp.portal.nationalreview.NationalCommands.Step;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.nationalreview.NationalStep;
import uk.slp.portal.nationalreview.NationalTextKind;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;

/** One national review: what it is about, how far it is, and the steps of its life. */
@Named("nationalPage")
@RequestScoped
public class NationalPage extends NationalForm {
    private String reason;
    private String library;

    /** The clocks of the review, in words. */
    public List<String> clocks() {
        List<String> lines = new ArrayList<>();
        LocalDate due = view().due();
        boolean past = view().open() && today().isAfter(due);
        lines.add("Target for the report: " + DeadlineWords.full(due) + (past ? ", which has passed" : "")
                + ". Not a limit in law.");
        LocalDate copy = view().copyDue();
        if (copy != null && (view().open() || view().status().isReady())) {
            LocalDate sent = view().report().copiedOn().day();
            lines.add("Copy to the Secretary of State: by " + DeadlineWords.full(copy)
                    + (sent == null
                            ? today().isAfter(copy) ? ", overdue." : "."
                            : ", sent on " + DeadlineWords.full(sent) + "."));
        }
        LocalDate stays = view().availableUntil();
        if (stays != null) {
            lines.add("Available until " + DeadlineWords.full(stays) + " at least.");
        }
        return lines;
    }

    /** Its history, newest first. */
    public List<String> history() {
        return view().steps().stream().map(NationalPage::words).toList();
    }

    private static String words(NationalStep step) {
        String what =
                switch (step.action()) {
                    case "open" -> "Opened";
                    case "start" -> "Started";
                    case "complete" -> informs(step) ? "Improvement information complete" : "Report complete";
                    case "reopen" -> informs(step) ? "Improvement information opened again" : "Report opened again";
                    case "set_minute" -> "Set to publish itself";
                    case "stop_minute" -> "Stopped from publishing itself";
                    case "not_published" -> "Not published at its minute";
                    case "publish" -> informs(step) ? "Improvement information published" : "Published";
                    case "withhold" -> "Not published";
                    default -> "Discontinued";
                };
        return DeadlineWords.record(step.at().atZone(PortalTime.LONDON).toLocalDate()) + ": " + what + ", "
                + step.byName() + "." + (step.reason() == null ? "" : " " + step.reason());
    }

    /** Whether a step is one of what is published in place of the withheld report. */
    private static boolean informs(NationalStep step) {
        return Coded.of(NationalStatus.class, step.toStatus()).textKind() == NationalTextKind.IMPROVEMENTS;
    }

    /** Starts it. */
    public String start() {
        return attempt(
                () -> service().start(new Step(reference(), expected(), null)),
                "The review has started.",
                NationalStatus.IN_PROGRESS);
    }

    /** Marks the report complete. */
    public String complete() {
        return attempt(
                () -> service().complete(new Step(reference(), expected(), null)),
                "It is complete. Its copy goes to the Secretary of State before it is published.",
                NationalStatus.REPORTED,
                NationalStatus.INFORMATION_READY);
    }

    /** Opens the report again. */
    public String reopen() {
        return attempt(
                () -> service().reopen(new Step(reference(), expected(), reason)),
                "The text is open again. A new copy goes to the Secretary of State when it is complete.",
                NationalStatus.IN_PROGRESS,
                NationalStatus.WITHHELD);
    }

    /** Records the publication. */
    public String publish() {
        return attempt(
                () -> service().publish(new Publish(reference(), expected(), library)),
                "The publication is recorded.",
                NationalStatus.PUBLISHED);
    }

    /** Records that it is not published. */
    public String withhold() {
        return attempt(
                () -> service().withhold(new Step(reference(), expected(), reason)),
                "Recorded that the report is not published, and why.",
                NationalStatus.WITHHELD);
    }

    /** Ends it. */
    public String discontinue() {
        return attempt(
                () -> service().discontinue(new Step(reference(), expected(), reason)),
                "The review is discontinued. Its cases can be part of another.",
                NationalStatus.DISCONTINUED);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLibrary() {
        return library;
    }

    public void setLibrary(String library) {
        this.library = library;
    }
}
