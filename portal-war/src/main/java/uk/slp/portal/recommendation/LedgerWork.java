package uk.slp.portal.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something an area must do about recommendations.
 *
 * @param unanswered how many of one review wait for an answer; 0 where one accepted recommendation waits to be done
 * @param reference of the recommendation, or the last part of the address of the review
 * @param title of the review
 * @param place what the recommendation is called; empty where several wait for an answer
 * @param due its day, or null
 */
public record LedgerWork(
        int unanswered, String reference, String title, String place, @Nullable LocalDate due, LocalDate since) {
    /** Where it is done. */
    public String path() {
        return unanswered > 0 ? "/recommendations?state=no_answer&item=" + reference : "/recommendations/" + reference;
    }
}
