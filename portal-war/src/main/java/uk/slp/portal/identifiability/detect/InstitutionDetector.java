package uk.slp.portal.identifiability.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Severity;

/** Schools, hospitals, surgeries and homes with a name of their own, whether the case knows them or not. */
final class InstitutionDetector implements Detector {
    private static final String KIND =
            "(?:Primary|Secondary|Infants?|Juniors?|High|Grammar|Nursery|Academy|College|School|Pre-?[Ss]chool|Hospital|Infirmary|Hospice|Surgery|Medical Centre|Health Centre|Children['\u2019]s Home)";
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])((?:St\\.?[ \u00a0])?\\p{Lu}[\\p{L}'\u2019]+(?:[ \u00a0](?:of[ \u00a0]|and[ \u00a0]|the[ \u00a0])?\\p{Lu}[\\p{L}'\u2019]+){0,2})[ \u00a0](?:(?:C of E|CofE|CE|RC|Catholic|Church of England|Community)[ \u00a0])?"
                    + KIND + "(?:[ \u00a0]" + KIND + ")?(?![\\p{L}])");
    private static final Set<String> UNNAMED = Set.of("royal");

    private final Set<String> open;

    InstitutionDetector(Identifiers identifiers) {
        open = Set.copyOf(Words.folded(List.copyOf(identifiers.publicWords())));
    }

    @Override
    public void find(Words words, List<Found> found) {
        Matcher matcher = NAMED.matcher(words.text());
        while (matcher.find()) {
            boolean named = Arrays.stream(Words.folded(matcher.group(1)).split("[^\\p{L}]+"))
                    .filter(word -> !word.isEmpty())
                    .anyMatch(word -> !Ordinary.word(word)
                            && !open.contains(word)
                            && !UNNAMED.contains(word)
                            && word.length() > 2);
            if (named || matcher.group(1).startsWith("St ") || matcher.group(1).startsWith("St.")) {
                found.add(new Found(
                        HitKind.INSTITUTION,
                        Severity.MEDIUM,
                        matcher.start(),
                        matcher.end(),
                        "It is named. With the area and the age, it could name the child.",
                        Replacements.place(matcher.group())));
            }
        }
    }
}
