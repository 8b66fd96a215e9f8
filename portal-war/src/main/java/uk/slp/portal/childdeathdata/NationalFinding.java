package uk.slp.portal.childdeathdata;

import java.util.Locale;

/**
 * Something that a check found in a case.
 *
 * @param reference of the case
 * @param field it is about
 * @param error whether the case is held back; otherwise it is a warning
 * @param code for programs
 * @param message what is wrong, without anything about the child
 */
public record NationalFinding(String reference, NationalField field, boolean error, String code, String message) {
    /** The message where the field stands beside it: without the name of the field, which ends with a colon. */
    String bare() {
        int colon = message.indexOf(": ");
        return colon < 0
                ? message
                : message.substring(colon + 2, colon + 3).toUpperCase(Locale.ROOT) + message.substring(colon + 3);
    }
}
