package uk.slp.portal.conduct.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import uk.slp.portal.conduct.ConductQueries;
import uk.slp.portal.conduct.ConductService;
import uk.slp.portal.conduct.ConductView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** What every page of this feature does: reads the record once, and tells what was refused with everything still typed. */
public abstract class ConductForm {
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
        try {
            act.run();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            record = null;
            readAgain();
            Messages.add(
                    "",
                    Changer.told(stale) + " Nothing of yours is lost: it is still on this page. Look at what"
                            + " changed, then send this page again.");
            return null;
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
            return null;
        }
        Messages.done(done);
        return next + "?faces-redirect=true&ref=" + reference();
    }

    /** Somebody was faster: what is sent next stands against what is there now. */
    void readAgain() {
        // Nothing but the record, unless a page holds more.
    }

    /** A day from three boxes; what is no day goes on as typed and is refused by its rule. */
    static String text(DateText boxes) {
        if (boxes == null || boxes.isBlank()) {
            return "";
        }
        return boxes.date()
                .map(Object::toString)
                .orElseGet(() -> boxes.getYear() + "-" + boxes.getMonth() + "-" + boxes.getDay());
    }
}
