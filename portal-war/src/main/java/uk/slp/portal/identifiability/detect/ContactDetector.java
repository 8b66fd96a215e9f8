package uk.slp.portal.identifiability.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Severity;

/** Postcodes, telephone numbers, e-mail addresses and numbered addresses, whether the case holds them or not. */
final class ContactDetector implements Detector {
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[A-PR-UWYZ]\\d{1,2}|[A-PR-UWYZ][A-HK-Y]\\d{1,2}|[A-PR-UWYZ]\\d[A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y]\\d[ABEHMNPRVWXY]|GIR ?0AA)[\\s\u00a0\\-]{0,2}\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{N}\\p{L}])(?:\\+44[\\s\u00a0.\\-]?(?:\\(0\\)[\\s\u00a0]?)?|0044[\\s\u00a0]?|\\(?0)(?:[1237]\\d)(?:[\\s\u00a0.\\-()]{0,2}\\d){7,8}(?![\\p{N}])");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+\\-]{1,64}@[\\p{L}\\p{N}\\-]{1,63}(?:\\.[\\p{L}\\p{N}\\-]{2,63}){1,4}");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:Flat|Apartment|Unit|Room)[ \u00a0]\\w{1,4},?[ \u00a0])?\\d{1,4}[A-Za-z]?,?[ \u00a0](?:\\p{Lu}[\\p{L}'\u2019\\-]+[ \u00a0]){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Terrace|Crescent|Grove|Gardens|Place|Square|Row|Walk|Hill|Rise|View|Mews|Green|Park|Bank|Fold|Yard|Quay|House)(?![\\p{L}])\\.?");

    private final List<Pattern> outward = new ArrayList<>();
    private final List<String> held = new ArrayList<>();

    ContactDetector(Identifiers identifiers) {
        for (String code : identifiers.postcodes()) {
            String plain = code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            if (plain.length() >= 5) {
                held.add(plain);
                String first = plain.substring(0, plain.length() - 3);
                outward.add(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(first) + "(?![\\p{L}\\p{N}])"));
            }
        }
    }

    @Override
    public void find(Words words, List<Found> found) {
        String text = words.text();
        Matcher code = POSTCODE.matcher(text);
        while (code.find()) {
            String plain = code.group().replaceAll("[\\s\u00a0\\-]", "").toUpperCase(Locale.ROOT);
            boolean ofCase = held.contains(plain);
            found.add(new Found(
                    HitKind.POSTCODE,
                    Severity.HIGH,
                    code.start(),
                    code.end(),
                    ofCase
                            ? "It is a postcode in the case record."
                            : "It is a postcode. A postcode is about fifteen homes.",
                    List.of("(postcode removed)")));
        }
        for (Pattern form : outward) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                found.add(new Found(
                        HitKind.POSTCODE,
                        Severity.MEDIUM,
                        matcher.start(),
                        matcher.end(),
                        "It is the first half of a postcode in the case record.",
                        List.of("the area")));
            }
        }
        each(PHONE, HitKind.PHONE, Severity.HIGH, "It is a telephone number.", "(number removed)", text, found);
        each(EMAIL, HitKind.EMAIL, Severity.HIGH, "It is an e-mail address.", "(address removed)", text, found);
        each(
                ADDRESS,
                HitKind.ADDRESS,
                Severity.HIGH,
                "It is an address with its number.",
                "the family’s home",
                text,
                found);
    }

    private static void each(
            Pattern form,
            HitKind kind,
            Severity severity,
            String reason,
            String instead,
            String text,
            List<Found> found) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            found.add(new Found(kind, severity, matcher.start(), matcher.end(), reason, List.of(instead)));
        }
    }
}
