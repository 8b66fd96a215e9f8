package uk.slp.portal.panelmeeting.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.panelmeeting.MeetingView;
import uk.slp.portal.panelmeeting.PanelMeetingQueries;
import uk.slp.portal.panelmeeting.PanelMeetingService;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** What every page about one meeting does: reads it once, keeps the version it was shown at, tells what was refused. */
public abstract class MeetingForm {
    @Inject
    private PanelMeetingQueries queries;

    @Inject
    private PanelMeetingService service;

    @Inject
    private Clock clock;

    private MeetingView view;
    private String version;

    /** Reads the meeting. */
    public void load() {
        view();
    }

    /** The meeting. */
    public MeetingView view() {
        if (view == null) {
            view = read(Parameters.need("ref"));
        }
        return view;
    }

    /** Reads the meeting; a page about one item reads that one only. */
    MeetingView read(String reference) {
        return queries.view(reference);
    }

    PanelMeetingQueries queries() {
        return queries;
    }

    PanelMeetingService service() {
        return service;
    }

    Clock clock() {
        return clock;
    }

    /** Address of the meeting. */
    public String base() {
        return Parameters.base() + "/panel-meetings/" + view().reference();
    }

    /** The day, in words. */
    public String day() {
        return DeadlineWords.full(view().day());
    }

    String reference() {
        return view().reference();
    }

    /** A page that is of no use to the person, or not now, is not found. */
    void need(boolean useful) {
        if (!useful) {
            throw new NotFound("There is nothing to do here now.");
        }
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
     * @return the page to show next, or null to stay
     */
    String attempt(Runnable act, String done, String next, MeetingStatus... reached) {
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
        return next;
    }

    private static String words(StaleVersion stale) {
        return Changer.told(stale) + " What you wrote is still on this page. Look at what changed, then send this"
                + " page again.";
    }

    /** Back to the meeting. */
    String onward() {
        return "/panelmeeting/view.xhtml?faces-redirect=true&ref=" + reference();
    }

    /** To the agenda. */
    String toAgenda() {
        return "/panelmeeting/agenda.xhtml?faces-redirect=true&ref=" + reference();
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
