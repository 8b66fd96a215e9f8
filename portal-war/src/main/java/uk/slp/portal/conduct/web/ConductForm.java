package uk.slp.portal.conduct.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import uk.slp.portal.conduct.ConductQueries;
import uk.slp.portal.conduct.ConductService;
import uk.slp.portal.conduct.ConductView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** What every page of this feature does: reads the record once. */
public abstract class ConductForm extends TriedForm {
    @Inject
    private ConductQueries queries;

    @Inject
    private ConductService service;

    private ConductView record;

    /** Reads the record. */
    public void load() {
        record();
    }

    /** The record. */
    public ConductView record() {
        if (record == null) {
            record = queries.view(Parameters.need("ref"));
        }
        return record;
    }

    /** The review. */
    public PracticeReviewView view() {
        return record().review();
    }

    /** Address of the review, without the last part. */
    public String base() {
        return Parameters.base() + "/practice-reviews/" + reference();
    }

    /** A day in words, or nothing. */
    public String full(LocalDate day) {
        return day == null ? "" : DeadlineWords.full(day);
    }

    /** The day of a moment in words, or nothing. */
    public String dayOf(Instant moment) {
        return moment == null ? "" : full(moment.atZone(PortalTime.LONDON).toLocalDate());
    }

    ConductService service() {
        return service;
    }

    String reference() {
        return view().reference();
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
        return next + "?faces-redirect=true&ref=" + reference();
    }

    @Override
    protected void readAgain() {
        record = null;
    }
}
