package uk.slp.portal.panelmeeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/**
 * When and where a meeting is.
 *
 * @param day null if none was given, or what was given is no date
 * @param time hour and minute in London, such as 09:30
 * @param place a room, or null
 * @param link where people join from elsewhere, or null; a place or a link is needed
 */
public record MeetingPlan(
        @Nullable LocalDate day, @Nullable String time, @Nullable String place, @Nullable String link) {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_LINK = 500;

    public MeetingPlan {
        time = TypedText.stripped(time);
        if (time != null && time.matches("[0-9][:.][0-5][0-9]")) {
            time = "0" + time;
        }
        time = time == null ? null : time.replace('.', ':');
        place = TypedText.stripped(place);
        link = TypedText.stripped(link);
    }

    /** Everything that is wrong with it. */
    public List<Violation> problems() {
        List<Violation> wrong = new ArrayList<>();
        if (day == null) {
            wrong.add(new Violation("day", "day_required", "Enter the day of the meeting, such as 14 12 2026."));
        }
        if (time == null || !TIME.matcher(time).matches()) {
            wrong.add(new Violation("time", "time_required", "Enter when it begins, such as 09:30."));
        }
        if (place == null && link == null) {
            wrong.add(new Violation("place", "place_required", "Enter where it is, or the link to join it."));
        }
        if (place != null && place.length() > LONGEST_PLACE) {
            wrong.add(new Violation("place", "too_long", "Shorten this to 200 characters."));
        }
        if (link != null && (link.length() > LONGEST_LINK || !link.matches("https://\\S+"))) {
            wrong.add(new Violation(
                    "link", "wrong_link", "Enter a link that begins with https:// and has at most 500 characters."));
        }
        return wrong;
    }
}
