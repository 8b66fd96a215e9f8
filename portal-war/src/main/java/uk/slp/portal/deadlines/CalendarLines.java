package uk.slp.portal.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes an iCalendar file (RFC 5545): its lines, its folding, its escapes. */
public final class CalendarLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 74;

    private final StringBuilder file = new StringBuilder();

    /** A line as it stands; ends with CR LF and is folded before 75 octets, never inside a character. */
    public CalendarLines line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int end = i + Character.charCount(content.codePointAt(i));
            String character = content.substring(i, end);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += size;
            i = end;
        }
        file.append("\r\n");
        return this;
    }

    /** A property whose value is text. */
    public CalendarLines text(String property, String words) {
        return line(property + ":"
                + words.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\\n")
                        .replace("\n", "\\n"));
    }

    /** A whole day: its beginning, and the day after as its end. */
    public CalendarLines wholeDay(LocalDate day) {
        return line("DTSTART;VALUE=DATE:" + DAY.format(day)).line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    }

    /** A property whose value is a moment. */
    public CalendarLines moment(String property, Instant moment) {
        return line(property + ":" + MOMENT.format(moment));
    }

    /** The file. */
    @Override
    public String toString() {
        return file.toString();
    }
}
