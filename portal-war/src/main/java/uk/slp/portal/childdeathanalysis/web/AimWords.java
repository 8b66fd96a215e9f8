package uk.slp.portal.childdeathanalysis.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.deadlines.DeadlineWords;

/** The panel's aim in words. It is an aim: where it has passed that is told, and nothing is refused (rule 63). */
final class AimWords {
    private AimWords() {}

    static String of(ChildDeathCase death, LocalDate today) {
        LocalDate aim = death.panelAim();
        if (aim == null) {
            return "Counts from the report of the review meeting";
        }
        if (death.closedAt() != null) {
            return "Completed; the aim was " + DeadlineWords.full(aim);
        }
        long days = ChronoUnit.DAYS.between(today, aim);
        String left = days == 0
                ? "today"
                : days > 0
                        ? "in " + days + (days == 1 ? " day" : " days")
                        : "passed " + -days + (days == -1 ? " day" : " days") + " ago";
        return "Complete by " + DeadlineWords.full(aim) + ", " + left;
    }
}
