package uk.slp.portal.childdeathmeeting.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.FamilyAnswer;

/** The questions of the family at a meeting. A value: changed only as a whole. */
public record FamilyAnswers(List<FamilyAnswer> all) {
    /** None. */
    static final FamilyAnswers NONE = new FamilyAnswers(List.of());

    public FamilyAnswers {
        all = List.copyOf(all);
    }

    /** By when the first that is still open is to be taken back; null if none waits. */
    @Nullable
    LocalDate firstDue() {
        return all.stream()
                .filter(FamilyAnswer::waits)
                .map(FamilyAnswer::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
