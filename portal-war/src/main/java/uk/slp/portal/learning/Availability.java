package uk.slp.portal.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.RuleNotInForce;

/**
 * How long a published report must stay available: one year if local (rule 49), three if national (rule 42). What is
 * published in place of a withheld report stays as long as the report would have.
 */
final class Availability {
    private Availability() {}

    /** The last day, or null where no rule asks for one: briefings and summaries, and reports older than the rules. */
    static @Nullable LocalDate lastDay(DeadlineCalculator deadlines, Publication publication) {
        String rule =
                switch (publication.type()) {
                    case LOCAL_REVIEW -> "local-availability";
                    case IMPROVEMENT_INFORMATION ->
                        publication.area() == null ? "national-availability" : "local-availability";
                    case NATIONAL_REVIEW -> "national-availability";
                    case THEMATIC_REVIEW -> publication.area() == null ? "national-availability" : null;
                    case SERIOUS_CASE_REVIEW, BRIEFING, FAMILY_SUMMARY, YOUNG_PEOPLE_SUMMARY -> null;
                };
        if (rule == null) {
            return null;
        }
        try {
            return deadlines.count(rule, publication.publishedOn()).due();
        } catch (RuleNotInForce older) {
            return null;
        }
    }
}
