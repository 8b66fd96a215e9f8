package uk.slp.portal.childdeath.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.Asked;
import uk.slp.portal.shared.web.DateText;

/** A day between three boxes and one text; what is no day is kept as typed. */
final class DayText {
    private DayText() {}

    static DateText boxes(@Nullable String text) {
        return Asked.day(text).map(DateText::of).orElseGet(() -> asTyped(text == null ? "" : text));
    }

    private static DateText asTyped(String text) {
        DateText boxes = new DateText();
        String[] parts = text.split("-", 3);
        boxes.setYear(parts[0]);
        boxes.setMonth(parts.length > 1 ? parts[1] : "");
        boxes.setDay(parts.length > 2 ? parts[2] : "");
        return boxes;
    }

    static String text(DateText boxes) {
        if (boxes.isBlank()) {
            return "";
        }
        return boxes.date()
                .map(Object::toString)
                .orElseGet(() -> String.join(
                        "-",
                        Stream.of(boxes.getYear(), boxes.getMonth(), boxes.getDay())
                                .map(part -> Optional.ofNullable(part).orElse(""))
                                .toList()));
    }
}
