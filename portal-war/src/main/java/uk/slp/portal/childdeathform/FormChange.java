package uk.slp.portal.childdeathform;

import java.util.Locale;

/**
 * One difference between two versions of a form.
 *
 * @param kind {@code added}, {@code removed}, {@code changed} or {@code moved}
 * @param what section, question or code list, with its code
 * @param before words of the earlier version; empty if there is none
 * @param after words of the later version; empty if there is none
 */
public record FormChange(String kind, String what, String before, String after) {
    /** The kind in a word. */
    public String kindWord() {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }
}
