package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewService;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.rapidreview.ReviewedCase;
import uk.slp.portal.rapidreview.SignOffReview;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** A safeguarding partner reads the whole review and agrees, or says why not. */
@Named("signOffPage")
@RequestScoped
public class SignOffPage {
    @Inject
    private RapidReviewQueries queries;

    @Inject
    private RapidReviewService service;

    private ReviewedCase whole;
    private String version;
    private String agrees;
    private String dissent;

    /** Reads the review. */
    public void load() {
        view();
    }

    /** The review. */
    public RapidReviewView view() {
        return whole().review();
    }

    /** The review beside what was notified. */
    public ReviewedCase whole() {
        if (whole == null) {
            whole = queries.withNotification(Parameters.need("ref"));
        }
        return whole;
    }

    /** Signs. */
    public String sign() {
        Boolean said = agrees == null || agrees.isEmpty() ? null : Boolean.valueOf(agrees.equals("yes"));
        try {
            service.signOff(
                    new SignOffReview(view().reference(), Versions.of(version, view().version()), said, dissent));
        } catch (StaleVersion stale) {
            version = Long.toString(view().version());
            Messages.add("", Versions.words(stale));
            return null;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        Messages.done("Your view has been recorded.");
        return "/rapidreview/view.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    /** The two answers. */
    public List<Option> answers() {
        return List.of(
                Option.of("yes", "We agree with this rapid review and its decision"),
                new Option("no", "We do not agree", "The review can still be sent; your words go with it"));
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getAgrees() {
        return agrees;
    }

    public void setAgrees(String agrees) {
        this.agrees = agrees;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }
}
