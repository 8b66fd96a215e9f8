package uk.slp.portal.identifiability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.slp.portal.identifiability.detect.Combinations;
import uk.slp.portal.identifiability.detect.Detector;
import uk.slp.portal.identifiability.detect.Detectors;
import uk.slp.portal.identifiability.detect.Found;
import uk.slp.portal.identifiability.detect.Words;
import uk.slp.portal.shared.id.Fingerprint;

/**
 * Compares what is to be published with what identifies the people of its case (rule 50). Pure: the same text and the
 * same identifiers give the same hits with the same marks, in the order of the text. It finds what it is told to look
 * for; a person still reads the whole.
 */
public final class IdentityCheck {
    /** More hits than anybody settles one by one; a text with as many is not released, see {@link IdentityState}. */
    public static final int MOST_HITS = 500;

    private static final int AROUND = 60;
    private static final int MARKED_AROUND = 30;

    private final List<Detector> detectors;
    private final Combinations combinations;

    /**
     * A check against what a case holds.
     *
     * @param few with fewer children than this alike, details together point to one family
     */
    public IdentityCheck(Identifiers identifiers, int few) {
        detectors = Detectors.all(identifiers);
        combinations = new Combinations(identifiers, few);
    }

    /** Every hit, in the order of the fields and of their text; at most 500. */
    public List<IdentityHit> hits(List<TextPart> parts) {
        return hits(parts, hit -> true, Set.of());
    }

    /**
     * The hits that are wanted, in the order of the fields and of their text; at most 500 of them.
     *
     * @param wanted which ones; the others are neither listed nor counted
     * @param nobody marks of those that were settled as identifying nobody: they are listed and not counted, so that a word
     *     that is common in a long text does not hide what stands behind it
     */
    public List<IdentityHit> hits(List<TextPart> parts, Predicate<IdentityHit> wanted, Set<String> nobody) {
        List<IdentityHit> hits = new ArrayList<>();
        int counted = 0;
        Map<String, Integer> seen = new HashMap<>();
        Combinations.Seen together = combinations.begin();
        for (TextPart part : parts) {
            Words words = Words.of(part.text());
            List<Found> found = new ArrayList<>();
            detectors.forEach(detector -> detector.find(words, found));
            together.add(part, words, found);
            for (Found one : apart(found)) {
                IdentityHit hit = hit(part, one, seen);
                if (wanted.test(hit) && nobody.contains(hit.mark())) {
                    hits.add(hit);
                } else if (wanted.test(hit) && counted < MOST_HITS) {
                    hits.add(hit);
                    counted++;
                }
            }
        }
        together.rare()
                .map(rare -> hit(rare.part(), rare.found(), seen))
                .filter(wanted)
                .ifPresent(hits::add);
        return List.copyOf(hits);
    }

    /** Of those that overlap the graver one, then the longer one. */
    private static List<Found> apart(List<Found> found) {
        List<Found> byRank = new ArrayList<>(found);
        byRank.sort(Comparator.comparing(Found::severity)
                .thenComparing(Comparator.comparingInt(Found::length).reversed())
                .thenComparing(Found::start)
                .thenComparing(Found::kind));
        List<Found> kept = new ArrayList<>();
        for (Found one : byRank) {
            if (kept.stream().noneMatch(one::overlaps)) {
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparingInt(Found::start));
        return kept;
    }

    private static IdentityHit hit(TextPart part, Found found, Map<String, Integer> seen) {
        String text = part.text();
        String words = text.substring(found.start(), found.end());
        String key = found.kind().code()
                + '\n'
                + plain(words)
                + '\n'
                + plain(shown(around(text, found.start() - MARKED_AROUND, found.start()), true))
                + '\n'
                + plain(shown(around(text, found.end(), found.end() + MARKED_AROUND), false));
        int time = seen.merge(key, 1, Integer::sum);
        return new IdentityHit(
                digest(key + '\n' + time),
                found.kind(),
                found.severity(),
                part.field(),
                part.at(found.start()).label(),
                found.start(),
                found.end(),
                words,
                shown(around(text, found.start() - AROUND, found.start()), true),
                shown(around(text, found.end(), found.end() + AROUND), false),
                found.reason(),
                found.suggestions());
    }

    private static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from), Math.min(text.length(), Math.max(0, to)));
    }

    private static String shown(String piece, boolean before) {
        int cut = before ? piece.lastIndexOf("\n\n") : piece.indexOf("\n\n");
        String near = cut < 0 ? piece : before ? piece.substring(cut + 2) : piece.substring(0, cut);
        return near.replaceAll("(?m)^[#>]+\\s?", "").replaceAll("\\s+", " ");
    }

    private static String plain(String words) {
        return Words.folded(words).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The first half of a SHA-256: what it was made of cannot be read from it. */
    static String digest(String text) {
        return Fingerprint.of(text).substring(0, 32);
    }
}
