package uk.slp.portal.rapidreview.web;

import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Changer;

/** What a form knows of the version it was read at. */
final class Versions {
    private Versions() {}

    /** The version that came with the form, or the present one when none can be read. */
    static long of(String hidden, long present) {
        try {
            return hidden == null ? present : Long.parseLong(hidden);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static String words(StaleVersion stale) {
        return Changer.told(stale) + " Nothing of yours is lost: it is still on this page. Look at what changed, then"
                + " send this page again.";
    }
}
