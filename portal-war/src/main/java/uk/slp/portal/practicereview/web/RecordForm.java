package uk.slp.portal.practicereview.web;

import java.util.Set;
import uk.slp.portal.practicereview.ShownRecord;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;

/**
 * What every page about one record of a review does: reads it once, keeps the version it was shown at, and tells what was
 * refused.
 *
 * @param <V> the record as the person may see it
 */
public abstract class RecordForm<V extends ShownRecord> {
    private V view;
    private String version;

    /** Reads the record. */
    public void load() {
        view();
    }

    /** The record. */
    public V view() {
        if (view == null) {
            String reference = Asked.parameter("ref");
            view = read(reference == null ? "" : reference);
        }
        return view;
    }

    /** Reads the record; a page that needs more of it than the form reads that at the same time. */
    abstract V read(String reference);

    /** Address of the review, without the last part. */
    public String base() {
        return Asked.context() + "/practice-reviews/" + view().reference();
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
    void need(Coded... actions) {
        for (Coded action : actions) {
            if (view().may(action.code())) {
                return;
            }
        }
        throw new NotFound("There is nothing to do here now.");
    }

    /**
     * Tries something; what is refused is told on the page with everything still on it.
     *
     * @param reached states that a second click finds already reached, which is no error
     * @return the page to show next, or null to stay
     */
    String attempt(Runnable act, String done, String next, Enum<?>... reached) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            view = read(reference());
            if (!Set.of(reached).contains(view.status())) {
                version = Long.toString(view.version());
                Messages.add("", PracticeTexts.words(stale));
                return null;
            }
        } catch (NotAllowedNow closed) {
            view = read(reference());
            if (!Set.of(reached).contains(view.status())) {
                Messages.add("", closed.getMessage());
                return null;
            }
        }
        Messages.done(done);
        return to(next);
    }

    /** A redirect to a page of this review. */
    String to(String page) {
        return "/practicereview/" + page + ".xhtml?faces-redirect=true&ref=" + reference();
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

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
