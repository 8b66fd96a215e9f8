package uk.slp.portal.deadlines.web;

import java.time.Instant;
import uk.slp.portal.deadlines.CalendarLines;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.RuleUnit;

/** A deadline as an iCalendar file (RFC 5545): a day, or for limits in hours a moment. It names no child and no case. */
final class CalendarFile {
    private CalendarFile() {}

    static String of(Counting counting, WhenAnswer answer, Instant now) {
        CalendarLines file = new CalendarLines()
                .line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Safeguarding Learning Portal//When is it due//EN")
                .line("BEGIN:VEVENT")
                .line("UID:" + counting.rule().code() + "-" + answer.getFrom() + "@when-is-it-due")
                .moment("DTSTAMP", now);
        if (counting.rule().unit() == RuleUnit.CLOCK_HOURS) {
            file.moment("DTSTART", counting.deadline().endsAt());
        } else {
            file.wholeDay(counting.due());
        }
        return file.text("SUMMARY", counting.rule().title() + ": last day")
                .text("DESCRIPTION", answer.getQuestion() + ": " + answer.getExplanation())
                .line("TRANSP:TRANSPARENT")
                .line("END:VEVENT")
                .line("END:VCALENDAR")
                .toString();
    }
}
