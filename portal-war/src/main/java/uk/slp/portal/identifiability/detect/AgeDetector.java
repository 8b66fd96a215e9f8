package uk.slp.portal.identifiability.detect;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Identifiers.HeldAge;
import uk.slp.portal.identifiability.Severity;

/** The age of a child of the case when it happened, in figures or words; of a baby in months, weeks and days as well. */
final class AgeDetector implements Detector {
    private static final int MONTHS_COUNT = 24;
    private static final int WEEKS_COUNT = 26;
    private static final int DAYS_COUNT = 60;
    private static final String NUMBER =
            "\\d{1,3}|(?:twenty|thirty|forty|fifty)(?:[ \\-](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final Pattern OLD = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?<n>" + NUMBER
                    + ")(?: and a half)?[ \u00a0\\-\u2010\u2011]{0,2}(?<unit>years?|yrs?|y/?o|months?|mths?|weeks?|wks?|days?)(?:['\u2019])?(?<old>[ \u00a0\\-\u2010\u2011]{0,2}(?:olds?|of age))?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:aged?|age of|turned|turning|was (?:just |only |nearly )?)[ \u00a0:]{1,2}(?<n>"
                    + NUMBER
                    + ")(?![\\p{L}\\p{N}\\-\u2010\u2011/%]|[ \u00a0](?:to|or|and) (?:\\d|[a-z]+ ?years)|[,.]\\d|[ \u00a0](?:months?|weeks?|days?|hours?|times?|of|per))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BIRTHDAY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<n>\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth) birthday",
            Pattern.CASE_INSENSITIVE);

    private final List<HeldAge> ages;

    AgeDetector(Identifiers identifiers) {
        ages = identifiers.ages();
    }

    @Override
    public void find(Words words, List<Found> found) {
        if (ages.isEmpty()) {
            return;
        }
        String text = words.text();
        Matcher old = OLD.matcher(text);
        while (old.find()) {
            String unit = old.group("unit").toLowerCase(Locale.ROOT);
            boolean says =
                    old.group("old") != null || unit.startsWith("y") && unit.endsWith("o") || aged(text, old.start());
            if (says && is(Numerals.read(old.group("n")), unit.charAt(0))) {
                found.add(hit(old.start(), old.end()));
            }
        }
        Matcher aged = AGED.matcher(text);
        while (aged.find()) {
            boolean was = aged.group().toLowerCase(Locale.ROOT).startsWith("was");
            boolean ends = text.substring(aged.end(), Math.min(text.length(), aged.end() + 6))
                    .matches("(?s)(?:[.,;]| (?:when|at|and|but)|$).*");
            if ((!was || ends) && is(Numerals.read(aged.group("n")), 'y')) {
                found.add(hit(aged.start(), aged.end()));
            }
        }
        Matcher birthday = BIRTHDAY.matcher(text);
        while (birthday.find()) {
            int n = Numerals.readOrder(birthday.group("n"));
            if (is(n, 'y') || is(n - 1, 'y')) {
                found.add(hit(birthday.start(), birthday.end()));
            }
        }
    }

    private static boolean aged(String text, int start) {
        return text.substring(Math.max(0, start - 10), start).matches("(?is).*\\b(?:aged?|at|was|age of) ");
    }

    private boolean is(int number, char unit) {
        return number >= 0
                && ages.stream().anyMatch(age -> {
                    long count =
                            switch (unit) {
                                case 'y' -> ChronoUnit.YEARS.between(age.born(), age.at());
                                case 'm' -> ChronoUnit.MONTHS.between(age.born(), age.at());
                                case 'w' -> ChronoUnit.WEEKS.between(age.born(), age.at());
                                default -> ChronoUnit.DAYS.between(age.born(), age.at());
                            };
                    int most =
                            switch (unit) {
                                case 'y' -> Integer.MAX_VALUE;
                                case 'm' -> MONTHS_COUNT;
                                case 'w' -> WEEKS_COUNT;
                                default -> DAYS_COUNT;
                            };
                    return count == number && count <= most;
                });
    }

    private Found hit(int start, int end) {
        HeldAge age = ages.get(0);
        return new Found(
                HitKind.AGE,
                Severity.LOW,
                start,
                end,
                "It is the exact age of a child of the case when it happened.",
                Replacements.years((int) Math.max(0, ChronoUnit.YEARS.between(age.born(), age.at()))));
    }
}
