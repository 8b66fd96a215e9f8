package uk.slp.portal.practicereview.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.IdentityMatch;

/**
 * The automatic part of rule 50: an exact search of a report for the names and dates of birth that the linked
 * notification holds, and for anything of the form of an NHS number or a postcode, which no published report may hold.
 * It finds what it is told to look for and nothing else; the checklist remains a person's work.
 */
public final class Anonymity {
    private static final int AROUND = 40;
    private static final int MOST_MATCHES = 200;
    private static final int SHORTEST_NAME = 2;
    private static final Pattern NHS_NUMBER = Pattern.compile("(?<!\\d)(\\d{3})[ -]?(\\d{3})[ -]?(\\d{4})(?!\\d)");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[ABD-HJLNP-UW-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> DATE_FORMS = List.of(
            "d MMMM uuuu",
            "MMMM d uuuu",
            "MMMM d, uuuu",
            "d MMM uuuu",
            "d/M/uuuu",
            "dd/MM/uuuu",
            "d/M/uu",
            "dd/MM/uu",
            "d.M.uuuu",
            "dd.MM.uuuu",
            "d-M-uuuu",
            "dd-MM-uuuu",
            "uuuu-MM-dd");

    private final String text;
    private final List<IdentityMatch> found = new ArrayList<>();

    private Anonymity(String text) {
        this.text = text;
    }

    /**
     * What identifies a person in the linked notification.
     *
     * @param names given and family names, whole or in parts
     * @param datesOfBirth as written in the notification
     */
    public record Identifiers(List<@Nullable String> names, List<@Nullable String> datesOfBirth) {
        /** Nothing is known. */
        public static final Identifiers NONE = new Identifiers(List.of(), List.of());
    }

    /** Every match, names first; at most 200. */
    public static List<IdentityMatch> matches(String text, Identifiers identifiers) {
        Anonymity search = new Anonymity(text);
        words(identifiers.names()).forEach(name -> search.find("name", "A name in the notification", whole(name)));
        for (String date : dates(identifiers.datesOfBirth())) {
            search.find("date_of_birth", "A date of birth in the notification", whole(date));
        }
        search.nhsNumbers();
        search.find("postcode", "A postcode", POSTCODE);
        return List.copyOf(search.found.subList(0, Math.min(MOST_MATCHES, search.found.size())));
    }

    private static Set<String> words(List<@Nullable String> names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            if (name != null) {
                for (String word : name.strip().split("[\\s,]+")) {
                    if (word.length() >= SHORTEST_NAME) {
                        words.add(word.toLowerCase(Locale.UK));
                    }
                }
            }
        }
        return words;
    }

    private static Set<String> dates(List<@Nullable String> written) {
        Set<String> forms = new LinkedHashSet<>();
        for (String date : written) {
            if (date == null) {
                continue;
            }
            try {
                LocalDate day = LocalDate.parse(date.strip());
                DATE_FORMS.forEach(form -> forms.add(
                        DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day)));
            } catch (DateTimeParseException notADay) {
                // A year or a month alone does not identify, and an unreadable date cannot be looked for.
                continue;
            }
        }
        return forms;
    }

    /** The word as a whole, in any case; letters with accents count as letters. */
    private static Pattern whole(String word) {
        String spaced = Pattern.quote(word).replace(" ", "\\E(?:st|nd|rd|th)?\\s+\\Q");
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void nhsNumbers() {
        Matcher matcher = NHS_NUMBER.matcher(text);
        while (matcher.find()) {
            if (valid(matcher.group(1) + matcher.group(2) + matcher.group(3))) {
                found.add(new IdentityMatch("nhs_number", "An NHS number", around(matcher)));
            }
        }
    }

    /** The check digit of an NHS number: eleven minus the weighted sum modulo eleven. */
    private static boolean valid(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return (check == 11 ? 0 : check) == digits.charAt(9) - '0';
    }

    private void find(String kind, String label, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < MOST_MATCHES) {
            found.add(new IdentityMatch(kind, label, around(matcher)));
        }
    }

    private String around(Matcher matcher) {
        int from = Math.max(0, matcher.start() - AROUND);
        int to = Math.min(text.length(), matcher.end() + AROUND);
        return (from > 0 ? "\u2026" : "")
                + text.substring(from, to)
                        .replaceAll("(?m)^#+", "")
                        .replaceAll("\\s+", " ")
                        .strip()
                + (to < text.length() ? "\u2026" : "");
    }
}
