package uk.slp.portal.nationalreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;

/** The last day on which the Secretary of State is to have the report, counted back from its publication (rule 41). */
final class CopyDue {
    private static final String RULE = "national-pre-publication-copy";

    private CopyDue() {}

    /** The day; null where the calendar of bank holidays or the rule does not reach the publication. */
    static @Nullable LocalDate before(LocalDate publication, DeadlineCalculator calculator) {
        try {
            return calculator.count(RULE, publication).due();
        } catch (UnknownYear | RuleNotInForce outOfReach) {
            return null;
        }
    }
}
