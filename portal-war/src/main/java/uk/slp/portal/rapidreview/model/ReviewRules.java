package uk.slp.portal.rapidreview.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.MergedChronology;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/**
 * What may stand in a rapid review, and what must stand in it before it is signed and sent. A draft may be as
 * incomplete as it likes; only what could not be kept is refused while writing.
 *
 * <p>Sources: the criteria that partners must take into account are those of SI 2018/789 reg. 11; the three headings
 * that are warned about are those of the Panel's guidance of 2025 (rules 32 and 34 of the domain reference).
 */
public final class ReviewRules {
    /** The four criteria of regulation 11. */
    private static final List<ReviewField> CRITERIA = List.of(
            ReviewField.CRITERION_IMPROVEMENTS,
            ReviewField.CRITERION_RECURRENT,
            ReviewField.CRITERION_WORKING_TOGETHER,
            ReviewField.CRITERION_PANEL_VIEW);

    private ReviewRules() {}

    /**
     * Makes texts fit to be kept: ends of lines alike, nothing for blank.
     *
     * @return only answers that say something
     */
    static Map<ReviewField, String> tidied(Map<ReviewField, String> typed) {
        Map<ReviewField, String> tidy = new EnumMap<>(ReviewField.class);
        typed.forEach((field, text) -> {
            String kept = tidied(text);
            if (kept != null) {
                tidy.put(field, kept);
            }
        });
        return tidy;
    }

    /** What is kept of a text: without space around it, lines ended alike; nothing of an empty one. */
    public static @Nullable String tidied(@Nullable String text) {
        return TypedText.inLines(text);
    }

    /** What cannot even be kept in a draft. */
    public static List<Violation> unkeepable(Map<ReviewField, String> answers) {
        List<Violation> violations = new ArrayList<>();
        answers.forEach((field, text) -> {
            if (field == ReviewField.PRACTICE_REVIEW_PROPOSED && !text.equals("yes") && !text.equals("no")) {
                violations.add(new Violation(field.apiName(), "unknown_answer", "Answer yes or no."));
            } else if (text.length() > field.longest()) {
                violations.add(new Violation(
                        field.apiName(),
                        "too_long",
                        String.format(
                                Locale.UK,
                                "Shorten this to %,d characters; it has %,d.",
                                field.longest(),
                                text.length())));
            }
        });
        return violations;
    }

    /** The day of the meeting, if a day can be read from what was typed: year, month, day, joined by hyphens. */
    public static Optional<LocalDate> meetingDay(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String[] parts = typed.split("-", -1);
        if (parts.length != 3 || parts[0].length() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts[0]), Integer.parseInt(parts[1].trim()), Integer.parseInt(parts[2].trim())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What must be put right before partners are asked to sign: rule 32, and dates that are none. */
    static List<Violation> problems(ReviewContent content, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        if (content.has(ReviewField.MEETING_DATE)) {
            Optional<LocalDate> day = meetingDay(content.get(ReviewField.MEETING_DATE));
            if (day.isEmpty()) {
                violations.add(new Violation(
                        ReviewField.MEETING_DATE.apiName(),
                        "not_a_date",
                        "Enter the day of the meeting as day, month and year."));
            } else if (day.get().isAfter(today)) {
                violations.add(new Violation(
                        ReviewField.MEETING_DATE.apiName(),
                        "in_future",
                        "The meeting has not been held yet: enter a day that is not in the future."));
            }
        }
        for (ReviewField criterion : CRITERIA) {
            if (!content.has(criterion)) {
                violations.add(new Violation(criterion.apiName(), "rationale_required", missingCriterion(criterion)));
            }
        }
        if (!content.has(ReviewField.PRACTICE_REVIEW_PROPOSED)) {
            violations.add(new Violation(
                    ReviewField.PRACTICE_REVIEW_PROPOSED.apiName(),
                    "decision_required",
                    "Say whether there will be a local practice review."));
        }
        if (!content.has(ReviewField.DECISION_RATIONALE)) {
            violations.add(new Violation(
                    ReviewField.DECISION_RATIONALE.apiName(),
                    "rationale_required",
                    "Say why the partners decided as they did."));
        }
        return violations;
    }

    private static String missingCriterion(ReviewField criterion) {
        return switch (criterion) {
            case CRITERION_IMPROVEMENTS -> "Give the reasons on improvements needed (regulation 11).";
            case CRITERION_RECURRENT -> "Give the reasons on recurrent themes (regulation 11).";
            case CRITERION_WORKING_TOGETHER -> "Give the reasons on organisations working together (regulation 11).";
            default -> "Say what view the national body has taken, or that it has taken none (regulation 11).";
        };
    }

    /** The code of every warning there is. */
    static final Set<String> WARNING_CODES = Set.of(
            "inequalities_empty",
            "lived_experience_empty",
            "surviving_children_empty",
            MergedChronology.OPEN,
            MergedChronology.SHEETS_MISSING);

    /** What may be sent only when somebody says that they have seen it is missing (rule 34). */
    static List<Violation> warnings(ReviewContent content) {
        List<Violation> warnings = new ArrayList<>();
        warn(
                warnings,
                content,
                ReviewField.INEQUALITIES,
                "inequalities_empty",
                "Nothing is written about race and other inequalities.");
        warn(
                warnings,
                content,
                ReviewField.LIVED_EXPERIENCE,
                "lived_experience_empty",
                "Nothing is written about the child’s lived experience.");
        warn(
                warnings,
                content,
                ReviewField.SURVIVING_CHILDREN,
                "surviving_children_empty",
                "Nothing is written about the safety of surviving children.");
        return warnings;
    }

    /** Warnings that nobody has accepted, and what was accepted and is no warning. */
    static List<Violation> unaccepted(List<Violation> warnings, Set<String> accepted) {
        List<Violation> violations = new ArrayList<>();
        for (Violation warning : warnings) {
            if (!accepted.contains(warning.code())) {
                violations.add(new Violation(
                        "acceptedWarnings",
                        warning.code(),
                        warning.message() + " Write it, or say that you have seen this."));
            }
        }
        for (String code : new TreeSet<>(accepted)) {
            if (!WARNING_CODES.contains(code)) {
                violations.add(
                        new Violation("acceptedWarnings", "unknown_warning", "There is no warning " + code + "."));
            }
        }
        return violations;
    }

    private static void warn(
            List<Violation> warnings, ReviewContent content, ReviewField field, String code, String message) {
        if (!content.has(field)) {
            warnings.add(new Violation(field.apiName(), code, message));
        }
    }

    static void refuseLong(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw new RuleViolation(List.of(tooLong(field, most)));
        }
    }

    static Violation tooLong(String field, int most) {
        return new Violation(field, "too_long", "Shorten this to " + most + " characters.");
    }
}
