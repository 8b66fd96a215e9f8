package uk.slp.portal.library.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import uk.slp.portal.library.DraftView;
import uk.slp.portal.library.LibraryQueries;
import uk.slp.portal.library.LibraryService;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;

/** What every page about one draft of the library does: reads it once, keeps its version, tells what was refused. */
public abstract class DraftForm {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.ENGLISH);

    @Inject
    private LibraryQueries queries;

    @Inject
    private LibraryService service;

    private DraftView view;
    private String version;

    /** Opens the page of a draft that waits. */
    public void load() {
        if (!view().waiting()) {
            throw new NotFound("There is nothing to do here any more.");
        }
    }

    /** The draft. */
    public DraftView view() {
        if (view == null) {
            view = queries.draft(parameter("ref"));
        }
        return view;
    }

    LibraryQueries queries() {
        return queries;
    }

    LibraryService service() {
        return service;
    }

    String reference() {
        return view().reference();
    }

    /** Address of the draft. */
    public String base() {
        return external().getRequestContextPath() + "/library/drafts/" + reference();
    }

    static String parameter(String name) {
        return Objects.requireNonNullElse(external().getRequestParameterMap().get(name), "");
    }

    static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** The version that came with the form. */
    long expected() {
        try {
            return version == null ? view().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Tries something; what is refused is told on the page with everything still on it.
     *
     * @return the page to show next, or null to stay
     */
    String attempt(Runnable act, String done, String next) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            outdated(stale);
            return null;
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
            return null;
        }
        Messages.done(done);
        return to(next);
    }

    /** Somebody else was faster: what was entered stays on the page, and can be sent again. */
    void outdated(StaleVersion stale) {
        view = queries.draft(reference());
        version = Long.toString(view.version());
        Messages.add(
                "",
                "This was changed by " + whoAndWhen(stale) + ", after you opened it. What you entered is still on this"
                        + " page. Look at what changed, then send this page again.");
    }

    static String whoAndWhen(StaleVersion stale) {
        return Changer.name(stale) + " at " + MOMENT.format(stale.changedAt().atZone(PortalTime.LONDON));
    }

    /** A redirect to a page of this draft. */
    String to(String page) {
        return "/library/" + page + ".xhtml?faces-redirect=true&ref=" + reference();
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
