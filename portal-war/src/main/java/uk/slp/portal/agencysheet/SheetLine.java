package uk.slp.portal.agencysheet;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.EventField;
import uk.slp.portal.agencysheet.model.SheetEvent;
import uk.slp.portal.deadlines.DeadlineWords;

/**
 * One line of an agency's own chronology, however incomplete.
 *
 * @param number its place, from 1
 * @param dayText the day as it was typed, or null
 * @param day the day, if it is one
 */
public record SheetLine(
        int number,
        UUID id,
        @Nullable String dayText,
        @Nullable LocalDate day,
        @Nullable EventKind kind,
        @Nullable String what,
        @Nullable String source,
        @Nullable Certainty certainty) {
    static SheetLine of(int number, SheetEvent event) {
        return new SheetLine(
                number,
                event.id(),
                event.get(EventField.DAY),
                event.day().orElse(null),
                event.kind(),
                event.get(EventField.WHAT),
                event.get(EventField.SOURCE),
                event.certainty());
    }

    /** The day in words; what was typed where it is none. */
    public String shownDay() {
        if (day != null) {
            return DeadlineWords.record(day);
        }
        return dayText == null ? "No day yet" : "Not a day: " + dayText;
    }

    /** The sort of event in words. */
    public String shownKind() {
        return kind == null ? "No sort of event yet" : kind.label();
    }

    /** From where it is known, and how surely; empty if neither was said. */
    public String shownSource() {
        String from = source == null ? "" : source;
        String sure = certainty == null ? "" : certainty.label();
        return from.isEmpty() || sure.isEmpty() ? from + sure : from + ". " + sure;
    }

    /** The text of an answer as forms hold it; empty if there is none. */
    public String text(EventField field) {
        String text =
                switch (field) {
                    case DAY -> dayText;
                    case KIND -> kind == null ? null : kind.code();
                    case WHAT -> what;
                    case SOURCE -> source;
                    case CERTAINTY -> certainty == null ? null : certainty.code();
                };
        return text == null ? "" : text;
    }

    /** The words of a case stay out of logs. */
    @Override
    public String toString() {
        return "SheetLine[" + id + "]";
    }
}
