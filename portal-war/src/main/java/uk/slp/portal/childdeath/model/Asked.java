package uk.slp.portal.childdeath.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/** One question of a form. */
public interface Asked {
    /** Its name in forms and in the API; it never changes. */
    String apiName();

    /** The question, as people read it. */
    String label();

    /** Help beside the question; empty if none is needed. */
    String hint();

    /** How it is answered. */
    AnswerType type();

    /** Most characters kept. */
    int longest();

    /** What can be chosen; empty for a text. */
    List<Choice> choices();

    /**
     * A code that can be chosen.
     *
     * @param code as it is kept
     * @param label as people read it
     */
    record Choice(String code, String label) {
        public String getCode() {
            return code;
        }

        public String getLabel() {
            return label;
        }
    }

    /** Why a text cannot be kept at all, while it is written; empty if it can. */
    default List<Violation> unkeepable(@Nullable String text) {
        if (text != null && text.length() > longest()) {
            return List.of(new Violation(
                    apiName(),
                    "too_long",
                    "“" + label() + "” holds " + longest() + " characters; this has " + text.length() + "."));
        }
        if (text != null
                && (type() == AnswerType.CHOICE || type() == AnswerType.LIST)
                && choices().stream().noneMatch(choice -> choice.code().equals(text))) {
            return List.of(
                    new Violation(apiName(), "unknown_choice", "Choose one of the answers of “" + label() + "”."));
        }
        return List.of();
    }

    /** What is wrong with an answer when the form is sent; empty if nothing, or if there is none. */
    default List<Violation> wrong(@Nullable String text) {
        List<Violation> found = new ArrayList<>(unkeepable(text));
        if (text == null || !found.isEmpty()) {
            return found;
        }
        switch (type()) {
            case DAY -> {
                if (day(text).isEmpty()) {
                    found.add(new Violation(
                            apiName(), "not_a_day", "“" + label() + "” is not a real day: write it as 27 3 2026."));
                }
            }
            case TIME -> {
                if (time(text).isEmpty()) {
                    found.add(new Violation(
                            apiName(), "not_a_time", "“" + label() + "” is not a time of day: write it as 14:30."));
                }
            }
            case NUMBER -> {
                if (!text.matches("\\d{1,5}")) {
                    found.add(new Violation(apiName(), "not_a_number", "“" + label() + "” is a whole number."));
                }
            }
            default -> {
                // Texts and choices are kept as they are.
            }
        }
        return found;
    }

    /** A day kept as text, if it is one. */
    static Optional<LocalDate> day(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 1900 && day.getYear() <= 2200 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A time kept as text, if it is one. */
    static Optional<LocalTime> time(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalTime.parse(text.replace('.', ':'), DateTimeFormatter.ofPattern("H:mm", Locale.ROOT)));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
