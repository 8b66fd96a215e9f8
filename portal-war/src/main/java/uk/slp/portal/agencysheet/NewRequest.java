package uk.slp.portal.agencysheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to ask an agency.
 *
 * @param contributors who can be asked
 * @param usual the usual last day; null when it has passed
 * @param usualWords that day in words, and how it is counted
 */
public record NewRequest(
        SheetedReview review, List<Contributor> contributors, @Nullable LocalDate usual, String usualWords) {
    public NewRequest {
        contributors = List.copyOf(contributors);
    }
}
