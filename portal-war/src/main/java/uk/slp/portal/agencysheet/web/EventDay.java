package uk.slp.portal.agencysheet.web;

import java.util.Optional;
import java.util.stream.Stream;
import uk.slp.portal.agencysheet.model.SheetRules;
import uk.slp.portal.shared.web.DateText;

/** The day of an event between three boxes and one text; what is no date is kept as typed. */
final class EventDay {
    private EventDay() {}

    static DateText boxes(String text) {
        return SheetRules.day(text).map(DateText::of).orElseGet(() -> asTyped(text == null ? "" : text));
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
