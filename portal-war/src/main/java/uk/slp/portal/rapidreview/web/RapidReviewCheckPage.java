package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import uk.slp.portal.rapidreview.AskForSignOff;
import uk.slp.portal.rapidreview.RapidReviewRepeatService;
import uk.slp.portal.rapidreview.RapidReviewService;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.rapidreview.RepeatCheck;
import uk.slp.portal.rapidreview.ReviewedCase;
import uk.slp.portal.rapidreview.SendReview;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.recommendation.SaidBefore;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Checking everything, asking the partners, and sending. */
@Named("rapidReviewCheckPage")
@RequestScoped
public class RapidReviewCheckPage {
    @Inject
    private RapidReviewService service;

    @Inject
    private RapidReviewRepeatService repeats;

    private ReviewedCase whole;
    private List<SaidBefore> open = List.of();
    private String version;
    private String lateReason;
    private List<String> accepted = new ArrayList<>();

    /** Reads the review; one that is sent has its receipt. */
    public String load() {
        return sent() ? receipt() : null;
    }

    /** The review. */
    public RapidReviewView view() {
        return whole().review();
    }

    /** The review beside what was notified. */
    public ReviewedCase whole() {
        if (whole == null) {
            RepeatCheck check = repeats.check(Parameters.need("ref"));
            whole = check.whole();
            open = check.open();
        }
        return whole;
    }

    /** The sections in which an earlier recommendation is near and nothing was said of it (rule 72). */
    public List<SaidBefore> openRepeats() {
        whole();
        return open;
    }

    /** Locks the text and asks the partners. */
    public String ask() {
        try {
            service.askForSignOff(new AskForSignOff(view().reference(), Versions.of(version, view().version())));
        } catch (StaleVersion stale) {
            return stale(stale);
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (NotAllowedNow already) {
            return again();
        }
        Messages.done("The three partners have been asked to sign.");
        return "/rapidreview/view.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    /** Sends the review. A second click finds it sent and shows the same receipt. */
    public String send() {
        try {
            service.send(new SendReview(
                    view().reference(), Versions.of(version, view().version()), lateReason, new HashSet<>(accepted)));
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            whole = null;
            return sent() ? receipt() : stale(stale);
        } catch (NotAllowedNow already) {
            whole = null;
            return sent() ? receipt() : again();
        }
        return receipt();
    }

    private boolean sent() {
        return view().status() == RapidReviewStatus.SENT;
    }

    private String receipt() {
        return "/rapidreview/receipt.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    private String again() {
        return "/rapidreview/check.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    private String stale(StaleVersion stale) {
        version = Long.toString(view().version());
        Messages.add("", Versions.words(stale));
        return null;
    }

    /** The warnings of rule 34 as boxes to tick. */
    public List<Option> warnings() {
        return Option.of(view().warnings(), w -> w.code(), w -> w.message());
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public List<String> getAccepted() {
        return accepted;
    }

    public void setAccepted(List<String> accepted) {
        this.accepted = accepted == null ? new ArrayList<>() : accepted;
    }
}
