package uk.slp.portal.identifiability.detect;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Severity;

/** A child's place among brothers and sisters, and twins: few families are alike in it. */
final class SiblingDetector implements Detector {
    private static final String NUMBER = "(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String PLACE =
            "(?:(?:the )?(?:second|third|fourth|fifth|sixth|next)[ \\-])?(?:eldest|oldest|youngest|middle(?: child)?|first-?born)|first|second|third|fourth|fifth|sixth|seventh|eighth|\\d(?:st|nd|rd|th)|one";
    private static final Pattern OF = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:the )?(?:" + PLACE + ")(?: child)? of (?:(?:her|his|their|the) )?" + NUMBER
                    + "(?: (?:children|siblings|brothers|sisters|boys|girls|sons|daughters)|(?=[.,;]|\\s+(?:and|who|in)\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TWINS = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:(?:a|his|her|their|the|identical|non-identical) )?(?:twin(?: (?:brother|sister|boy|girl|sibling)s?)?|twins|triplets?|quadruplets?)(?![\\p{L}\\p{N}-]| (?:aims?|track|goals?|pillars?|bed|beds|towns?|peaks?|purposes?|duty|duties|problems?|pressures?))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:with|had|has|and) (?:her |his |their )?" + NUMBER
                    + " (?:(?:older|younger|half|step|elder)[ \\-])*(?:brothers|sisters|siblings)(?: and (?:" + NUMBER
                    + "|a) (?:(?:older|younger|half|step|elder)[ \\-])*(?:brothers?|sisters?|siblings?))?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void find(Words words, List<Found> found) {
        each(OF, words.text(), found, "one of several children");
        each(TWINS, words.text(), found, "a brother or sister");
        each(COUNT, words.text(), found, "with brothers and sisters");
    }

    private static void each(Pattern form, String text, List<Found> found, String instead) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            found.add(new Found(
                    HitKind.SIBLINGS,
                    Severity.LOW,
                    matcher.start(),
                    matcher.end(),
                    "A place among brothers and sisters, with the area, can point to one family.",
                    List.of(instead)));
        }
    }
}
