package uk.slp.portal.agencysheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ask an agency for its sheet.
 *
 * @param review reference of the rapid review
 * @param kind code of the kind of agency
 * @param name the agency in words: "Fenby Road Primary School"
 * @param contributor sign-in name of the person who writes for it
 * @param address instead: the e-mail address of somebody who writes for it; who has no account is sent a link
 * @param about what the agency needs to find its records; seen by its contributor only
 * @param questions what the authors want to know besides; may be left out
 * @param dueDate last day; null for the day that is usual
 * @param wrongDay whether a day was typed that is none
 */
public record AskAgency(
        String review,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String contributor,
        @Nullable String address,
        @Nullable String about,
        @Nullable String questions,
        @Nullable LocalDate dueDate,
        boolean wrongDay) {
    /** What it says of the family stays in its place. */
    @Override
    public String toString() {
        return "AskAgency[" + review + "]";
    }
}
