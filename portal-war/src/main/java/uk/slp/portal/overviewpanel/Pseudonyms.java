package uk.slp.portal.overviewpanel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.IdentityCheck;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.TextPart;

/**
 * Takes out of a text what names a child or points to one, with the same detectors that guard publication, and puts a word
 * for its kind in its place (rule 66). Ages and the order of brothers and sisters stay: the panel needs them to judge, and
 * reads the pack in confidence.
 */
final class Pseudonyms {
    private static final Map<HitKind, String> INSTEAD = instead();

    private static final int ROUNDS = 40;

    private final IdentityCheck check;

    private static Map<HitKind, String> instead() {
        Map<HitKind, String> words = new EnumMap<>(HitKind.class);
        words.put(HitKind.NAME, "[name]");
        words.put(HitKind.INITIALS, "[initials]");
        words.put(HitKind.PROFESSIONAL, "[professional]");
        words.put(HitKind.DATE, "[date]");
        words.put(HitKind.NHS_NUMBER, "[number]");
        words.put(HitKind.NUMBER, "[number]");
        words.put(HitKind.POSTCODE, "[postcode]");
        words.put(HitKind.ADDRESS, "[address]");
        words.put(HitKind.PLACE, "[place]");
        words.put(HitKind.INSTITUTION, "[place]");
        words.put(HitKind.PHONE, "[telephone]");
        words.put(HitKind.EMAIL, "[e-mail]");
        return words;
    }

    Pseudonyms(Identifiers held) {
        // How few children are alike is of no concern here: combinations are not replaced.
        check = new IdentityCheck(held, 0);
    }

    /** The text without what identifies; null stays null. */
    @Nullable
    String of(@Nullable String text) {
        String left = text;
        // A check ends after so many hits; what it did not reach is looked for again.
        for (int round = 0; left != null && round < ROUNDS; round++) {
            List<IdentityHit> hits = check.hits(List.of(TextPart.plain("text", "Text", left)));
            left = replaced(left, hits);
            if (hits.size() < IdentityCheck.MOST_HITS) {
                return left;
            }
        }
        return left == null ? null : "[text with too many names to be shown]";
    }

    private static String replaced(String text, List<IdentityHit> hits) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (IdentityHit hit : hits) {
            String word = INSTEAD.get(hit.kind());
            if (word != null && hit.start() >= from) {
                out.append(text, from, hit.start()).append(word);
                from = hit.end();
            }
        }
        return out.append(text.substring(from)).toString();
    }
}
