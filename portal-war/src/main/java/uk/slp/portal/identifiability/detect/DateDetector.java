package uk.slp.portal.identifiability.detect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Identifiers.HeldDay;
import uk.slp.portal.identifiability.Severity;

/**
 * Days in every form in which they are written here, in figures and in words, with and without a year; of a month alone
 * that of a birth or a death in the case. A day without a year counts whether the case knows it or not; figures such as
 * "14/2" only where they are a day of the case, since they can be anything else.
 */
final class DateDetector implements Detector {
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };
    private static final String WORD = "\\p{L}{3,10}";
    private static final String UNITS = "one|two|three|four|five|six|seven|eight|nine";
    private static final String PLACE =
            "(?:twenty|thirty)[ \\-\u2010\u2011](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|thirtieth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth";
    private static final String TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty)(?:[ \\-\u2010\u2011](?:"
                    + UNITS + "))?";
    private static final String YEAR = "(?:19|20)\\d{2}|['\u2019]\\d{2}|two thousand(?: and)?(?: (?:" + TEENS + "|"
            + UNITS + "))?|twenty[ \\-](?:" + TEENS + ")";
    private static final String GAP = "[\\s\u00a0,.\\-\u2010\u2011]{1,3}";
    private static final String BOUND = "(?<![\\p{L}\\p{N}/])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final Pattern DAY_MONTH = Pattern.compile(
            BOUND + "(?<day>\\d{1,2}(?:st|nd|rd|th)?|" + PLACE + ")(?:" + GAP + "(?:day" + GAP + ")?(?:of" + GAP
                    + ")?)(?<month>" + WORD + ")(?:" + GAP + "(?:in" + GAP + ")?(?<year>" + YEAR + "))?" + END,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY = Pattern.compile(
            BOUND + "(?<month>" + WORD + ")" + GAP + "(?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th)?|" + PLACE
                    + ")(?![\\d:])(?:" + GAP + "(?<year>" + YEAR + "))?" + END,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\p{N}./\\-])(?<day>\\d{1,2})(?<sign>[./\\-\u2010\u2011\u2013 ])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})(?![\\p{N}/\\-]|\\.\\d)");
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})[\\-/.](?<month>\\d{1,2})[\\-/.](?<day>\\d{1,2})(?!\\d)");
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\p{N}./\\-])(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\p{N}/])");
    private static final Pattern MONTH_YEAR = Pattern.compile(
            BOUND + "(?<month>" + WORD + ")(?:,| of)?\\s+(?<year>" + YEAR + ")" + END, Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            BOUND
                    + "(christmas eve|christmas day|boxing day|new year['\u2019]?s eve|new year['\u2019]?s day|(?:st\\.? )?valentine['\u2019]?s day|halloween|hallowe['\u2019]en|bonfire night|guy fawkes night)"
                    + END,
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, MonthDay> DAYS = Map.of(
            "christmaseve", MonthDay.of(12, 24),
            "christmasday", MonthDay.of(12, 25),
            "boxingday", MonthDay.of(12, 26),
            "newyearseve", MonthDay.of(12, 31),
            "newyearsday", MonthDay.of(1, 1),
            "valentinesday", MonthDay.of(2, 14),
            "stvalentinesday", MonthDay.of(2, 14),
            "halloween", MonthDay.of(10, 31),
            "bonfirenight", MonthDay.of(11, 5),
            "guyfawkesnight", MonthDay.of(11, 5));

    private final List<HeldDay> held;

    DateDetector(Identifiers identifiers) {
        held = identifiers.days();
    }

    @Override
    public void find(Words words, List<Found> found) {
        String text = words.text();
        each(DAY_MONTH, text, found, false);
        each(MONTH_DAY, text, found, false);
        each(FIGURES, text, found, false);
        each(ISO, text, found, false);
        each(SHORT, text, found, true);
        months(text, found);
        named(text, found);
    }

    private void each(Pattern form, String text, List<Found> found, boolean heldOnly) {
        Matcher matcher = form.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.start() + 1;
            int month = month(matcher.group("month"));
            int day = Numerals.readOrder(matcher.group("day"));
            if (month < 1 || month > 12 || day < 1 || day > 31) {
                continue;
            }
            int year = heldOnly ? 0 : year(matcher.group("year"));
            if (year == 0
                    && matcher.group("day").matches("\\d+")
                    && form == MONTH_DAY
                    && !matcher.group("month").matches("\\p{Lu}.*")) {
                continue;
            }
            Found hit = hit(matcher.start(), matcher.end(), day, month, year, heldOnly);
            if (hit != null) {
                found.add(hit);
                from = matcher.end();
            }
        }
    }

    private @Nullable Found hit(int start, int end, int day, int month, int year, boolean heldOnly) {
        HeldDay of = held.stream()
                .filter(h -> h.day().getMonthValue() == month
                        && h.day().getDayOfMonth() == day
                        && (year == 0 || h.day().getYear() == year))
                .findFirst()
                .orElse(null);
        if (of != null) {
            return new Found(
                    HitKind.DATE,
                    Severity.HIGH,
                    start,
                    end,
                    "It is " + of.what() + " in the case record.",
                    Replacements.day(of.day()));
        }
        if (heldOnly) {
            return null;
        }
        List<String> instead;
        try {
            instead = year == 0
                    ? Replacements.dayWithoutYear(Month.of(month))
                    : Replacements.day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            instead = Replacements.dayWithoutYear(Month.of(month));
        }
        return new Found(
                HitKind.DATE,
                Severity.MEDIUM,
                start,
                end,
                "It is an exact day. With a newspaper or a court list, a day can lead to a family.",
                instead);
    }

    /** Of a month with its year, that of a birth or a death. */
    private void months(String text, List<Found> found) {
        Matcher matcher = MONTH_YEAR.matcher(text);
        while (matcher.find()) {
            int month = month(matcher.group("month"));
            int year = year(matcher.group("year"));
            held.stream()
                    .filter(h -> h.what().contains("birth") || h.what().contains("death"))
                    .filter(h -> h.day().getMonthValue() == month && h.day().getYear() == year)
                    .findFirst()
                    .ifPresent(h -> found.add(new Found(
                            HitKind.DATE,
                            Severity.LOW,
                            matcher.start(),
                            matcher.end(),
                            "It is the month of " + h.what() + " in the case record.",
                            Replacements.day(h.day()))));
        }
    }

    private void named(String text, List<Found> found) {
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            MonthDay day = DAYS.get(matcher.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
            if (day != null
                    && held.stream().anyMatch(h -> MonthDay.from(h.day()).equals(day))) {
                found.add(hit(matcher.start(), matcher.end(), day.getDayOfMonth(), day.getMonthValue(), 0, true));
            }
        }
    }

    /** A month in figures, by name, shortened or misspelt; or -1. */
    private static int month(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        if (plain.matches("\\d{1,2}")) {
            return Integer.parseInt(plain);
        }
        if (plain.equals("sept")) {
            return 9;
        }
        for (int i = 0; i < MONTHS.length; i++) {
            if (MONTHS[i].equals(plain) || plain.length() == 3 && MONTHS[i].startsWith(plain)) {
                return i + 1;
            }
        }
        if (plain.length() >= 5 && !Ordinary.word(plain)) {
            for (int i = 0; i < MONTHS.length; i++) {
                int errors = Spelling.errors(plain, MONTHS[i]);
                if (MONTHS[i].length() >= 5
                        && errors <= (MONTHS[i].length() >= 7 ? 2 : 1)
                        && plain.charAt(0) == MONTHS[i].charAt(0)) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /** A year in figures or words, of two figures one of this century or the end of the last; 0 for none. */
    private static int year(@Nullable String written) {
        if (written == null) {
            return 0;
        }
        String figures = written.replaceAll("['\u2019]", "");
        if (figures.matches("\\d{4}")) {
            return Integer.parseInt(figures);
        }
        if (figures.matches("\\d{2}")) {
            int two = Integer.parseInt(figures);
            return two > 60 ? 1900 + two : 2000 + two;
        }
        return Math.max(0, Numerals.readYear(written));
    }
}
