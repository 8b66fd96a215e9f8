package uk.slp.portal.deadlines.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.RuleUnit;

/** A deadline as an iCalendar file (RFC 5545): a day, or for limits in hours a moment. It names no child and no case. */
final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 74;

    private CalendarFile() {}

    static String of(Counting counting, WhenAnswer answer, Instant now) {
        boolean hours = counting.rule().unit() == RuleUnit.CLOCK_HOURS;
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Safeguarding Learning Portal//When is it due//EN");
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + counting.rule().code() + "-" + answer.getFrom() + "@when-is-it-due");
        line(file, "DTSTAMP:" + MOMENT.format(now));
        if (hours) {
            line(file, "DTSTART:" + MOMENT.format(counting.deadline().endsAt()));
        } else {
            line(file, "DTSTART;VALUE=DATE:" + DAY.format(counting.due()));
            line(file, "DTEND;VALUE=DATE:" + DAY.format(counting.due().plusDays(1)));
        }
        line(file, "SUMMARY:" + text(counting.rule().title() + ": last day"));
        line(file, "DESCRIPTION:" + text(answer.getQuestion() + ": " + answer.getExplanation()));
        line(file, "TRANSP:TRANSPARENT");
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Lines end with CR LF and are folded before 75 octets, never inside a character. */
    private static void line(StringBuilder file, String content) {
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
    }
}
