package uk.slp.portal.identifiability;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import uk.slp.portal.shared.error.RuleViolation;

/** Puts other words in the place of hits. */
public final class Replacing {
    private static final int LONGEST = 200;

    private static final Pattern ON = Pattern.compile("(?<![\\p{L}])[Oo]n $");
    private static final int ON_LENGTH = 3;

    private Replacing() {}

    /**
     * The fields that change, by name, with their new text.
     *
     * @param words what shall stand there instead; at the beginning of a sentence it gets its capital
     * @throws RuleViolation if there are no words, or too many, or they hold a line break
     */
    public static Map<String, String> replaced(List<TextPart> parts, List<IdentityHit> hits, String words) {
        String tidy = words.replaceAll("\\s+", " ").strip();
        if (tidy.isEmpty()) {
            throw new RuleViolation("words", "required", "Write what the text shall say instead.");
        }
        if (tidy.length() > LONGEST) {
            throw new RuleViolation(
                    "words", "too_long", "Use at most 200 characters; you have used " + tidy.length() + ".");
        }
        Map<String, String> changed = new LinkedHashMap<>();
        for (TextPart part : parts) {
            StringBuilder text = new StringBuilder(part.text());
            List<IdentityHit> here = hits.stream()
                    .filter(hit -> hit.field().equals(part.field()))
                    .sorted(Comparator.comparingInt(IdentityHit::start).reversed())
                    .toList();
            for (IdentityHit hit : here) {
                String instead = possessive(hit.found()) && !possessive(tidy) ? tidy + "\u2019s" : tidy;
                int start = hit.start();
                if (hit.kind() == HitKind.DATE
                        && ON.matcher(part.text().substring(0, start)).find()) {
                    // "On 14 February" becomes "in the winter" or "early in 2025".
                    start -= ON_LENGTH;
                    instead = instead.startsWith("the ") ? "in " + instead : instead;
                }
                text.replace(start, hit.end(), opens(part.text(), start) ? capital(instead) : instead);
            }
            if (!here.isEmpty()) {
                changed.put(part.field(), text.toString());
            }
        }
        return changed;
    }

    private static boolean possessive(String words) {
        return words.matches("(?s).*['\u2019]s");
    }

    private static boolean opens(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        String since = text.substring(Math.max(0, before.length()), start);
        return before.isEmpty()
                || since.contains("\n\n")
                || before.matches("(?s).*[.?!][\"'\u201d\u2019)]?")
                || before.endsWith("#");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
