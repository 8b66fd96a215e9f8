package uk.slp.portal.identifiability.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Identifiers.HeldNumber;
import uk.slp.portal.identifiability.Severity;

/**
 * The numbers of a case, however they are spaced, and with one digit wrong or two swapped; and whatever is a valid NHS
 * number or has the form of a unique pupil number, whatever the case.
 */
final class NumberDetector implements Detector {
    private static final int SHORTEST = 5;
    private static final int LONG_ENOUGH_FOR_ERRORS = 8;
    private static final String SIGN = "[\\s\u00a0./_\\-\u2010\u2011\u2013]{0,2}";
    private static final Pattern TEN =
            Pattern.compile("(?<![\\p{N}\\p{L}])(?:\\d[ \u00a0.\\-\u2010\u2011\u2013]?){9}\\d(?![\\p{N}])");
    private static final Pattern PUPIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-HJ-NP-RT-Z]\\d{3}[ ]?\\d{4}[ ]?\\d{4}[0-9A-HJ-NP-RT-Z](?![\\p{L}\\p{N}])");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{N}])\\d(?:[ \u00a0.\\-\u2010\u2011\u2013]?\\d){7,14}(?![\\p{N}])");

    private record Sought(Pattern form, String digits, HeldNumber held) {}

    private final List<Sought> sought = new ArrayList<>();

    NumberDetector(Identifiers identifiers) {
        for (HeldNumber held : identifiers.numbers()) {
            String plain = held.number().replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
            if (plain.length() >= SHORTEST && plain.matches(".*\\d.*")) {
                String form = plain.chars()
                        .mapToObj(c -> Pattern.quote(Character.toString(c)))
                        .collect(Collectors.joining(SIGN));
                sought.add(new Sought(
                        Pattern.compile("(?<![\\p{L}\\p{N}])" + form + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE),
                        plain.matches("\\d+") ? plain : "",
                        held));
            }
        }
    }

    @Override
    public void find(Words words, List<Found> found) {
        String text = words.text();
        for (Sought one : sought) {
            Matcher matcher = one.form().matcher(text);
            while (matcher.find()) {
                found.add(hit(
                        kind(one), matcher, Severity.HIGH, "It is " + one.held().what() + " in the case record."));
            }
        }
        Matcher ten = TEN.matcher(text);
        while (ten.find()) {
            if (valid(ten.group().replaceAll("\\D", ""))) {
                found.add(hit(HitKind.NHS_NUMBER, ten, Severity.HIGH, "It is a valid NHS number."));
            }
        }
        Matcher pupil = PUPIL.matcher(text);
        while (pupil.find()) {
            found.add(hit(HitKind.NUMBER, pupil, Severity.HIGH, "It has the form of a unique pupil number."));
        }
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            String plain = digits.group().replaceAll("\\D", "");
            sought.stream()
                    .filter(one -> one.digits().length() >= LONG_ENOUGH_FOR_ERRORS
                            && Spelling.errors(plain, one.digits()) == 1)
                    .findFirst()
                    .ifPresent(one -> found.add(hit(
                            kind(one),
                            digits,
                            Severity.MEDIUM,
                            "It is nearly " + one.held().what() + " in the case record.")));
        }
    }

    private static HitKind kind(Sought one) {
        return one.held().what().contains("NHS") ? HitKind.NHS_NUMBER : HitKind.NUMBER;
    }

    private static Found hit(HitKind kind, Matcher at, Severity severity, String reason) {
        return new Found(kind, severity, at.start(), at.end(), reason, List.of("(number removed)"));
    }

    /** The check digit of an NHS number: eleven minus the weighted sum modulo eleven. */
    static boolean valid(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return (check == 11 ? 0 : check) == digits.charAt(9) - '0';
    }
}
