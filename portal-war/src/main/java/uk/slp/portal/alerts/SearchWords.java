package uk.slp.portal.alerts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a search without an answer may be counted at all. What looks like a number, a date, a post code or an
 * address never is, however often it is looked for; a long text is somebody's draft and no question.
 */
final class SearchWords {
    static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final int MOST_DIGITS = 4;

    private static final Pattern SPACE = Pattern.compile("[\\s\"\u201c\u201d]+");
    private static final Pattern ADDRESS = Pattern.compile("@|://|\\bwww\\.");
    private static final Pattern POST_CODE = Pattern.compile("\\b[a-z]{1,2}[0-9][a-z0-9]?\\s*[0-9][a-z]{2}\\b");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private SearchWords() {}

    /** The words in the one form in which they are counted; empty if they are not. */
    static Optional<String> counted(String typed) {
        String words = SPACE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean fits = !words.isEmpty() && words.length() <= LONGEST && words.split(" ").length <= MOST_WORDS;
        return fits
                        && words.chars().anyMatch(Character::isLetter)
                        && !ADDRESS.matcher(words).find()
                        && !POST_CODE.matcher(words).find()
                        && !numbers(words)
                ? Optional.of(words)
                : Optional.empty();
    }

    /** An age or a year is part of a question; a telephone number, a reference or a date of birth is not. */
    private static boolean numbers(String words) {
        int digits = 0;
        Matcher runs = DIGITS.matcher(words);
        while (runs.find()) {
            String run = runs.group();
            digits += run.length();
            if (run.length() > 2 && !YEAR.matcher(run).matches()) {
                return true;
            }
        }
        return digits > MOST_DIGITS;
    }
}
