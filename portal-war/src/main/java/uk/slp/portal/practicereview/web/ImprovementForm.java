package uk.slp.portal.practicereview.web;

import jakarta.inject.Inject;
import java.util.Set;
import uk.slp.portal.practicereview.ImprovementAction;
import uk.slp.portal.practicereview.ImprovementQueries;
import uk.slp.portal.practicereview.ImprovementService;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.practicereview.ImprovementView;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;

/** What both pages of the information on improvements do: read it once, keep its version, tell what was refused. */
public abstract class ImprovementForm {
    @Inject
    private ImprovementQueries queries;

    @Inject
    private ImprovementService service;

    private ImprovementView view;
    private String version;

    /** The information. */
    public ImprovementView view() {
        if (view == null) {
            String reference = Asked.parameter("ref");
            view = queries.view(reference == null ? "" : reference);
        }
        return view;
    }

    /** Address of the review, without the last part. */
    public String base() {
        return Asked.context() + "/practice-reviews/" + view().reference();
    }

    ImprovementService service() {
        return service;
    }

    String reference() {
        return view().reference();
    }

    /** The version that came with the form. */
    long expected() {
        try {
            return version == null ? view().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** A page that is of no use to the person, or not now, is not found. */
    void need(ImprovementAction action) {
        if (!view().may(action.code())) {
            throw new NotFound("There is nothing to do here now.");
        }
    }

    /**
     * Tries something; what is refused is told on the page with everything still on it.
     *
     * @param reached states that a second click finds already reached, which is no error
     * @return the page to show next, or null to stay
     */
    String attempt(Runnable act, String done, String next, ImprovementStatus... reached) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            view = queries.view(reference());
            if (!Set.of(reached).contains(view.status())) {
                version = Long.toString(view.version());
                Messages.add("", PracticeTexts.words(stale));
                return null;
            }
        } catch (NotAllowedNow closed) {
            view = queries.view(reference());
            if (!Set.of(reached).contains(view.status())) {
                Messages.add("", closed.getMessage());
                return null;
            }
        }
        Messages.done(done);
        return "/practicereview/" + next + ".xhtml?faces-redirect=true&ref=" + reference();
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
