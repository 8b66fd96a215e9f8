package uk.slp.portal.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.model.AreaAnswer;

/**
 * What an area says of a recommendation, as pages and programs see it.
 *
 * @param since the day since when it stands so
 * @param answer what is answered, or null
 * @param reason why in part, why not, or why it is overtaken
 * @param owner a role or an office
 * @param level how far evidence reaches, or null
 */
public record AreaWords(
        LedgerStatus status,
        LocalDate since,
        @Nullable Answer answer,
        @Nullable String reason,
        @Nullable String action,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable EvidenceLevel level) {
    static AreaWords of(AreaAnswer a) {
        return new AreaWords(
                a.status(),
                a.since(),
                a.answer(),
                a.reason(),
                a.action(),
                a.owner(),
                a.dueOn(),
                EvidenceLevel.of(a.level()).orElse(null));
    }

    /** The state in words; what was accepted in part says so, and what is done without an effect that shows, too (rule 71). */
    public String words() {
        if (status == LedgerStatus.ACCEPTED && answer == Answer.PARTLY) {
            return answer.label();
        }
        if (status == LedgerStatus.DONE && (level == null || level == EvidenceLevel.ACTION_DONE)) {
            return "Done, activity only";
        }
        return status.label();
    }

    /** Kind of the tag for its state. */
    public String tag() {
        return switch (status) {
            case DONE -> "done";
            case IN_PROGRESS, ACCEPTED -> "going";
            default -> "";
        };
    }
}
