package uk.slp.portal.childdeath.web;

import org.jspecify.annotations.Nullable;

/** What a form knows of the version it was read at. */
final class Versions {
    private Versions() {}

    /** The version that came with the form, or the present one when none came. */
    static long of(@Nullable String hidden, long present) {
        try {
            return hidden == null || hidden.isEmpty() ? present : Long.parseLong(hidden);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
