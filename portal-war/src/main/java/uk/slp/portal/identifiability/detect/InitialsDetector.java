package uk.slp.portal.identifiability.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Identifiers.HeldPerson;
import uk.slp.portal.identifiability.Severity;

/** The initials of the people of a case, with points or without; without, only where they are no abbreviation. */
final class InitialsDetector implements Detector {
    private record Initials(Pattern form, HeldPerson person) {}

    private final List<Initials> sought = new ArrayList<>();

    InitialsDetector(Identifiers identifiers) {
        Map<String, HeldPerson> all = new LinkedHashMap<>();
        for (HeldPerson person : identifiers.people()) {
            List<String> given = Words.folded(List.of(person.given()));
            List<String> family = Words.folded(List.of(person.family()));
            if (!given.isEmpty() && !family.isEmpty()) {
                String last = family.get(family.size() - 1).substring(0, 1);
                all.putIfAbsent(given.get(0).charAt(0) + last, person);
                StringBuilder whole = new StringBuilder();
                given.forEach(name -> whole.append(name.charAt(0)));
                all.putIfAbsent(whole + last, person);
            }
        }
        all.forEach((letters, person) -> sought.add(new Initials(form(letters), person)));
    }

    private static Pattern form(String letters) {
        String upper = letters.toUpperCase(Locale.ROOT);
        String pointed = String.join("\\.[ \u00a0]?", upper.split("")) + "\\.?(?:['\u2019]s)?";
        String plain = Ordinary.abbreviation(letters) ? "" : "|" + upper + "(?:['\u2019]s)?";
        return Pattern.compile("(?<![\\p{L}\\p{N}.])(?:" + pointed + plain + ")(?![\\p{L}\\p{N}])");
    }

    @Override
    public void find(Words words, List<Found> found) {
        for (Initials initials : sought) {
            Matcher matcher = initials.form().matcher(words.text());
            while (matcher.find()) {
                found.add(new Found(
                        HitKind.INITIALS,
                        Severity.LOW,
                        matcher.start(),
                        matcher.end(),
                        "These are the initials of " + initials.person().who() + ".",
                        Replacements.person(initials.person())));
            }
        }
    }
}
