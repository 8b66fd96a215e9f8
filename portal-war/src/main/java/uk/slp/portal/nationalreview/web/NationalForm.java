package uk.slp.portal.nationalreview.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.nationalreview.GivenDay;
import uk.slp.portal.nationalreview.NationalReviewQueries;
import uk.slp.portal.nationalreview.NationalReviewService;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.nationalreview.NationalView;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** What every page about one national review does: reads it once, keeps the version it was shown at, tells what was refused. */
public abstract class NationalForm {
    @Inject
    private NationalReviewQueries queries;

    @Inject
    private NationalReviewService service;

    @Inject
    private Clock clock;

    private NationalView view;
    private String version;

    /** Reads the review. */
    public void load() {
        view();
    }

    /** The review. */
    public NationalView view() {
        if (view == null) {
            view = read(Parameters.need("ref"));
        }
        return view;
    }

    /** Reads the review; a page that shows no cases does not ask for them. */
    NationalView read(String reference) {
        return queries.view(reference);
    }

    NationalReviewQueries queries() {
        return queries;
    }

    NationalReviewService service() {
        return service;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    /** Address of the review. */
    public String base() {
        return Parameters.base() + "/national-reviews/" + view().reference();
    }

    /** A day in words; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : DeadlineWords.full(day);
    }

    String reference() {
        return view().reference();
    }

    static boolean postback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** A page that is of no use to the person, or not now, is not found. */
    static void need(boolean useful) {
        if (!useful && !postback()) {
            throw new NotFound("There is nothing to do here now.");
        }
    }

    static GivenDay given(DateText boxes) {
        return boxes == null ? GivenDay.NONE : new GivenDay(boxes.date().orElse(null), boxes.isWrong());
    }

    long expected() {
        try {
            return version == null ? view().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Tries something; what is refused is told with everything typed still on the page.
     *
     * @param reached states that a second click finds reached already, which is no error
     * @return the review's page, or null to stay
     */
    String attempt(Runnable act, String done, NationalStatus... reached) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            view = read(reference());
            if (!Set.of(reached).contains(view.status())) {
                version = Long.toString(view.version());
                Messages.add("", words(stale));
                return null;
            }
        } catch (NotAllowedNow closed) {
            view = read(reference());
            if (!Set.of(reached).contains(view.status())) {
                Messages.add("", closed.getMessage() + " What you typed is still on this page, and is not saved.");
                return null;
            }
        }
        Messages.done(done);
        return "/nationalreview/view.xhtml?faces-redirect=true&ref=" + reference();
    }

    private static String words(StaleVersion stale) {
        return Changer.told(stale) + " What you wrote is still on this page. Look at what changed, then send this"
                + " page again.";
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
