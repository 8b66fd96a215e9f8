package uk.slp.portal.agencysheet.web;

import java.util.Locale;
import uk.slp.portal.agencysheet.ChronologyLine;
import uk.slp.portal.deadlines.DeadlineWords;

/** A line of the chronology in a few words. */
final class LineWords {
    private static final int BRIEF = 160;

    private LineWords() {}

    /** "Line 4, 3 March 2026, Health visiting: visit". */
    static String line(ChronologyLine line) {
        return "Line " + line.number() + ", " + DeadlineWords.record(line.day()) + ", " + line.agency() + ": "
                + line.kind().label().toLowerCase(Locale.UK);
    }

    /** The beginning of what happened. */
    static String brief(ChronologyLine line) {
        String what = line.what().replaceAll("\\s+", " ");
        return what.length() <= BRIEF ? what : what.substring(0, BRIEF - 1) + "…";
    }
}
