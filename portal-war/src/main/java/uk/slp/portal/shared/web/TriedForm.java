package uk.slp.portal.shared.web;

import jakarta.faces.context.FacesContext;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;

/**
 * A form that tries something. What a rule refused, what somebody else changed first and what is not allowed any more is
 * told on the page, with everything typed still on it.
 */
public abstract class TriedForm {
    /** Tries it; true if it was done. */
    protected boolean tried(Runnable act) {
        return tried(act, () -> false);
    }

    /**
     * Tries it.
     *
     * @param there whether what is wanted is there already, seen after the record was read again: of a double click the
     *     second finds what the first did, which is no error
     * @return true if it was done
     */
    protected boolean tried(Runnable act, BooleanSupplier there) {
        try {
            act.run();
            return true;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return false;
        } catch (StaleVersion stale) {
            readAgain();
            if (there.getAsBoolean()) {
                return true;
            }
            outdated(stale);
            return false;
        } catch (NotAllowedNow closed) {
            readAgain();
            if (there.getAsBoolean()) {
                return true;
            }
            Messages.add("", closed.getMessage() + " What you typed is still on this page, and is not saved.");
            return false;
        }
    }

    /** Forgets what the page had read, so that it shows what is there now. */
    protected abstract void readAgain();

    /** Somebody was faster: tells who, and lets what is sent next stand against what is there now. */
    protected void outdated(StaleVersion stale) {
        Messages.add(
                "",
                Changer.told(stale) + " Nothing of yours is lost: it is still on this page. Look at what changed, then"
                        + " send this page again.");
    }

    /** A version that came with a form; what is no number is that of no record, and is answered as out of date. */
    protected static long version(@Nullable String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** A day from three boxes; what is no day goes on as typed and is refused by its rule. */
    protected static String text(@Nullable DateText boxes) {
        return boxes == null ? "" : boxes.text();
    }

    /** Whether a form was sent to the page. */
    public static boolean postback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** A page that is of no use to the person, or not now, is not found. */
    public static void need(boolean useful) {
        if (!useful) {
            throw new NotFound("There is nothing to do here now.");
        }
    }
}
