package uk.slp.portal.notification.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody typed it: a whole date, only its month or year, or something that is no date yet. Kept as text, so
 * that nothing typed is lost.
 */
public record DraftDate(@Nullable String text) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");

    /** The text of what was typed into three boxes. Whole numbers are given their zeros; anything else stays as it is. */
    public static @Nullable String typed(@Nullable String day, @Nullable String month, @Nullable String year) {
        String d = strip(day);
        String m = strip(month);
        String y = strip(year);
        if (d.isEmpty() && m.isEmpty() && y.isEmpty()) {
            return null;
        }
        if (d.isEmpty() && m.isEmpty()) {
            return y;
        }
        return d.isEmpty() ? y + "-" + padded(m) : y + "-" + padded(m) + "-" + padded(d);
    }

    /** The box of what was typed: 0 year, 1 month, 2 day; empty when nothing was. */
    public String part(int index) {
        if (text == null) {
            return "";
        }
        String[] parts = text.split("-", 3);
        return index < parts.length ? parts[index] : "";
    }

    /** The whole date, if it is one. */
    public Optional<LocalDate> day() {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches() || matcher.group(3) == null) {
            return Optional.empty();
        }
        return first();
    }

    /** The earliest day that the text can mean: the day itself, or the first of its month or year. */
    public Optional<LocalDate> first() {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            int month = number(matcher.group(2));
            return Optional.of(LocalDate.of(year, month, number(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The latest day that the text can mean. */
    public Optional<LocalDate> last() {
        return first().map(first -> {
            if (day().isPresent()) {
                return first;
            }
            return part(1).isEmpty()
                    ? Year.of(first.getYear()).atMonth(12).atEndOfMonth()
                    : YearMonth.from(first).atEndOfMonth();
        });
    }

    /**
     * A date that is no whole day, for whoever reads it: "February 2026", "2026", or what was typed, day first, with the
     * words that it is not a date.
     */
    public String shown() {
        Optional<LocalDate> first = first();
        if (first.isPresent()) {
            return part(1).isEmpty() ? part(0) : MONTH.format(first.get());
        }
        return text == null
                ? ""
                : Stream.of(part(2), part(1), part(0))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" "))
                        + ", not a real date";
    }

    /** Whether something was typed that is neither a date nor its month or year. */
    public boolean unreadable() {
        return text != null && first().isEmpty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String padded(String digits) {
        return digits.length() == 1 && Character.isDigit(digits.charAt(0)) ? "0" + digits : digits;
    }
}
