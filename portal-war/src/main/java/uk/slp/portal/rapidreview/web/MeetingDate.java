package uk.slp.portal.rapidreview.web;

import java.util.Optional;
import java.util.stream.Stream;
import uk.slp.portal.rapidreview.model.ReviewRules;
import uk.slp.portal.shared.web.DateText;

/** The day of the meeting between three boxes and one text; what is no date is kept as typed. */
final class MeetingDate {
    private MeetingDate() {}

    static DateText boxes(String text) {
        return ReviewRules.meetingDay(text).map(DateText::of).orElseGet(() -> asTyped(text));
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
