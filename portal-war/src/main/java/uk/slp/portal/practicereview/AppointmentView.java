package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.model.Codes;
import uk.slp.portal.shared.persistence.Coded;

/**
 * The appointment of a reviewer.
 *
 * @param until last day on which the review is open to the reviewer, that day included
 * @param endedAt when it was ended before that day, or null
 * @param tieCodes codes of the questions about independence that were answered with yes
 * @param declaredName who recorded the statement
 */
public record AppointmentView(
        UUID id,
        long version,
        UUID accountId,
        String name,
        LocalDate from,
        LocalDate until,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable String tieCodes,
        @Nullable String explained,
        @Nullable String statement,
        @Nullable Instant declaredAt,
        @Nullable String declaredBy,
        @Nullable String declaredName,
        @Nullable String confirmedName,
        @Nullable Instant confirmedAt,
        @Nullable String confirmNote) {
    /** Whether the review is open to the reviewer on a day. */
    public boolean open(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Codes of the questions answered with yes. */
    public List<String> ties() {
        return Codes.split(tieCodes);
    }

    /** The questions answered with yes, in words. */
    public List<String> tieWords() {
        return ties().stream()
                .map(code -> Coded.of(IndependenceQuestion.class, code).label())
                .toList();
    }

    /** How its access stands on a day, in words. */
    public String state(LocalDate day) {
        if (endedAt != null) {
            return "Ended early";
        }
        return open(day) ? "Open" : day.isBefore(from) ? "Not begun" : "Over";
    }
}
