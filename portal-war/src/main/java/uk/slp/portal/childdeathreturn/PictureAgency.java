package uk.slp.portal.childdeathreturn;

import org.jspecify.annotations.Nullable;

/**
 * An agency that was asked.
 *
 * @param sent whether the picture holds what it sent
 * @param nothingHeld who looked where and when, if what it sent says that it holds no record; null otherwise
 */
public record PictureAgency(
        String reference, String name, ReturnStatus status, boolean sent, @Nullable String nothingHeld) {
    /** What an agency says stays out of logs. */
    @Override
    public String toString() {
        return "PictureAgency[" + reference + "]";
    }
}
