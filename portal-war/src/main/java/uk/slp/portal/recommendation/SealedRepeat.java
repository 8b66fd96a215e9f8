package uk.slp.portal.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.model.Recommendation;
import uk.slp.portal.recommendation.model.RepeatChoice;

/**
 * What the writers of a review said of an earlier recommendation, as it is sealed with the review.
 *
 * @param draft the new recommendation
 * @param earlier reference of the earlier one in the ledger
 * @param place what the earlier one is called: "Recommendation 3"
 * @param address where it is read, within the portal
 * @param text what it says; null where its publication was withdrawn
 * @param status where it stood with its area, when this was sealed; only what the area has released
 */
public record SealedRepeat(
        String draft,
        String earlier,
        String place,
        String address,
        String title,
        String publisher,
        int year,
        @Nullable String text,
        @Nullable String status,
        RepeatKind kind,
        @Nullable String reason,
        String chosenName,
        Instant chosenAt) {
    static SealedRepeat of(DraftText draft, RepeatChoice choice, Recommendation r, Object[] row) {
        return new SealedRepeat(
                draft.text(),
                r.reference(),
                r.place(),
                "/learning/" + row[2] + "#" + r.anchor(),
                (String) row[3],
                (String) row[4],
                ((LocalDate) row[5]).getYear(),
                row[6] == null ? r.text() : null,
                r.released() == null ? null : AreaWords.of(r.released()).words(),
                choice.kind(),
                choice.reason(),
                choice.chosenName(),
                choice.changedAt());
    }
}
