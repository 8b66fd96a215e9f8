package uk.slp.portal.reviewdraft.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.reviewdraft.DraftQueries;
import uk.slp.portal.reviewdraft.DraftService;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** What every page about the drafts of a report does. */
public abstract class DraftForm extends TriedForm {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    @Inject
    private DraftQueries queries;

    @Inject
    private DraftService service;

    /** Reads what the page shows. */
    public void load() {
        view();
    }

    /** The review. */
    public abstract PracticeReviewView view();

    /** Address of the review, without the last part. */
    public String base() {
        return Parameters.base() + "/practice-reviews/" + reference();
    }

    /** "23 November 2026, 14:32". */
    public String when(Instant moment) {
        return moment == null ? "" : WHEN.format(moment.atZone(PortalTime.LONDON));
    }

    String reference() {
        return Parameters.need("ref");
    }

    DraftQueries queries() {
        return queries;
    }

    DraftService service() {
        return service;
    }

    /** The number of a version as the address says it; 0 is that of none. */
    static int number(String name) {
        String text = Parameters.need(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /**
     * Tries something.
     *
     * @return the page to show next, or null to stay
     */
    String attempt(Runnable act, String done, String next) {
        if (!tried(act)) {
            return null;
        }
        Messages.done(done);
        return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true&ref=" + reference();
    }
}
