package uk.slp.portal.childdeathform;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/**
 * What an answer may be. Anything that is short enough is kept while a form is written, right or wrong, so that nothing typed
 * is lost; what is wrong is told at the question and holds the form from being sent.
 */
public final class AnswerRules {
    /** Longest answer of one line. */
    public static final int LINE = 500;

    /** Longest answer of several lines. */
    public static final int LINES = 10_000;

    /** The answers of a question of yes or no, with their words. */
    public static final CodeList YES_NO = new CodeList(
            "yes_no",
            "Yes, no or not known",
            List.of(
                    new CodeItem("yes", "Yes", false),
                    new CodeItem("no", "No", false),
                    new CodeItem("not_known", "Not known", false)));

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}");

    private AnswerRules() {}

    /** An answer as it is kept: without blanks around it, null for none. */
    public static @Nullable String tidied(@Nullable String text) {
        return TypedText.storable(text);
    }

    /** A number. */
    public static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A date as it is kept, {@code 2026-11-05}. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A time of day, {@code 14:32}. */
    public static Optional<LocalTime> time(String text) {
        if (!TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("[:.]");
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** How much may be written. */
    public static int longest(QuestionKind kind) {
        return kind == QuestionKind.LONG_TEXT ? LINES : LINE;
    }

    /** Why an answer cannot even be kept. */
    public static List<Violation> unkeepable(String field, QuestionKind kind, @Nullable String text) {
        int longest = longest(kind);
        return text == null || text.length() <= longest
                ? List.of()
                : List.of(new Violation(
                        field,
                        "too_long",
                        "This answer is " + (text.length() - longest) + " characters too long; " + longest
                                + " can be kept."));
    }

    /** What is wrong with an answer, in words; null if nothing is. */
    public static @Nullable String wrong(FormDefinition form, FormQuestion question, String text) {
        return switch (question.kind()) {
            case NUMBER -> wrongNumber(question, text);
            case DATE, TIME, YES_NO -> wrong(question.kind(), null, text);
            case CHOICE, SEVERAL ->
                wrong(question.kind(), form.list(question.list()).orElse(null), text);
            default -> null;
        };
    }

    /** What is wrong with a cell of a table, in words; null if nothing is. */
    public static @Nullable String wrong(FormDefinition form, FormColumn column, String text) {
        return wrong(column.kind(), form.list(column.list()).orElse(null), text);
    }

    private static @Nullable String wrong(QuestionKind kind, @Nullable CodeList list, String text) {
        return switch (kind) {
            case NUMBER -> number(text).isPresent() ? null : "Enter a number in figures, for example 12 or 3.5.";
            case DATE -> date(text).isPresent() ? null : "Enter a date that exists, for example 5 11 2026.";
            case TIME -> time(text).isPresent() ? null : "Enter a time of day, for example 14:32.";
            case YES_NO -> YES_NO.item(text).isPresent() ? null : "Choose one of the answers.";
            case CHOICE ->
                list != null && list.item(text).isPresent() ? null : "Choose one of the answers of the list.";
            case SEVERAL ->
                list != null
                                && Arrays.stream(text.split(","))
                                        .allMatch(one -> list.item(one).isPresent())
                        ? null
                        : "Choose from the answers of the list.";
            default -> null;
        };
    }

    private static @Nullable String wrongNumber(FormQuestion question, String text) {
        Optional<BigDecimal> number = number(text);
        if (number.isEmpty()) {
            return wrong(QuestionKind.NUMBER, null, text);
        }
        BigDecimal least = question.least();
        BigDecimal most = question.most();
        String unit = question.unit().isEmpty() ? "" : " " + question.unit();
        if (least != null && number.get().compareTo(least) < 0) {
            return "Enter " + least.toPlainString() + unit + " or more.";
        }
        if (most != null && number.get().compareTo(most) > 0) {
            return "Enter " + most.toPlainString() + unit + " or less.";
        }
        return null;
    }

    /** An answer for people: labels for codes, dates in words; what cannot be read as it was typed. */
    public static String words(FormDefinition form, FormQuestion question, String text) {
        String words = words(question.kind(), form.list(question.list()).orElse(null), text);
        return question.kind() == QuestionKind.NUMBER && !question.unit().isEmpty()
                ? words + " " + question.unit()
                : words;
    }

    /** A cell for people. */
    public static String words(FormDefinition form, FormColumn column, String text) {
        return words(column.kind(), form.list(column.list()).orElse(null), text);
    }

    private static String words(QuestionKind kind, @Nullable CodeList list, String text) {
        return switch (kind) {
            case DATE -> date(text).map(DeadlineWords::record).orElse(text);
            case YES_NO -> label(YES_NO, text);
            case CHOICE -> label(list, text);
            case SEVERAL ->
                String.join(
                        ", ",
                        Arrays.stream(text.split(","))
                                .map(one -> label(list, one))
                                .toList());
            default -> text;
        };
    }

    private static String label(@Nullable CodeList list, String code) {
        return list == null ? code : list.item(code).map(CodeItem::label).orElse(code);
    }
}
