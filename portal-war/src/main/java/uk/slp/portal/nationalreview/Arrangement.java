package uk.slp.portal.nationalreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * How a national review is set up. All but its title may wait until it is started.
 *
 * @param poolReviewer the reviewer, from the pool, or null
 * @param otherReviewer name of a reviewer who is not of the pool, or null
 * @param outsideReason why nobody of the pool is suitable (regulation 4, rule 40)
 * @param informedOn the day on which the Secretary of State was informed
 * @param confirmedOn the day of the confirmation by the Secretary of State
 */
public record Arrangement(
        @Nullable String title,
        @Nullable String scope,
        @Nullable UUID poolReviewer,
        @Nullable String otherReviewer,
        @Nullable String outsideReason,
        GivenDay informedOn,
        GivenDay confirmedOn) {
    private static final int LONGEST = 10_000;

    public Arrangement {
        title = Texts.tidied(title);
        scope = Texts.tidied(scope);
        otherReviewer = Texts.tidied(otherReviewer);
        outsideReason = Texts.tidied(outsideReason);
    }

    /**
     * Everything that keeps it from being kept.
     *
     * @param today in London; what was done cannot lie ahead of it
     */
    public List<Violation> problems(LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (title == null) {
            wrong.add(new Violation("title", "title_required", "Enter the title of the review."));
        }
        Texts.refuseLong(wrong, "title", title, 200);
        Texts.refuseLong(wrong, "scope", scope, LONGEST);
        Texts.refuseLong(wrong, "otherReviewer", otherReviewer, 200);
        Texts.refuseLong(wrong, "outsideReason", outsideReason, 4_000);
        if (poolReviewer != null && otherReviewer != null) {
            wrong.add(new Violation(
                    "otherReviewer",
                    "two_reviewers",
                    "Choose a reviewer from the pool, or enter somebody else, not both."));
        }
        if (otherReviewer != null && outsideReason == null) {
            wrong.add(new Violation(
                    "outsideReason",
                    "outside_reason_required",
                    "Say why nobody of the pool is suitable (regulation 4)."));
        }
        done(wrong, "informedOn", informedOn, today);
        done(wrong, "confirmedOn", confirmedOn, today);
        LocalDate informed = informedOn.day();
        LocalDate confirmed = confirmedOn.day();
        if (informed != null && confirmed != null && confirmed.isBefore(informed)) {
            wrong.add(new Violation(
                    "confirmedOn",
                    "before_informed",
                    "The confirmation cannot come before the Secretary of State was informed."));
        }
        return wrong;
    }

    static void done(List<Violation> wrong, String field, GivenDay given, LocalDate today) {
        LocalDate day = given.day();
        if (given.wrong()) {
            wrong.add(new Violation(field, "no_day", "Enter a day, such as 14 12 2026."));
        } else if (day != null && day.isAfter(today)) {
            wrong.add(new Violation(field, "in_future", "Enter the day on which it was done, today at the latest."));
        }
    }
}
