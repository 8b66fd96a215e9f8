package uk.slp.portal.known;

import java.util.Collection;
import java.util.List;

/**
 * What somebody writes in one part of a review, as it was last saved. Never logged: {@code toString} names the review
 * only.
 *
 * @param reference the review
 * @param title name of the case
 * @param partName the part in words
 * @param back path of the page on which it is written
 * @param text what is saved
 * @param ageBands codes of the ages it is about
 * @param harms codes of the harm it is about
 */
public record Writing(
        String reference,
        String title,
        String partName,
        String back,
        String text,
        Collection<String> ageBands,
        Collection<String> harms) {
    public Writing {
        ageBands = List.copyOf(ageBands);
        harms = List.copyOf(harms);
    }

    @Override
    public String toString() {
        return "Writing[" + reference + "]";
    }
}
