package uk.slp.portal.reviewdraft.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.slp.portal.reviewdraft.Found;
import uk.slp.portal.reviewdraft.Found.How;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;

/**
 * Finds a passage of one version of a report in another: by its words first, since addresses are counted anew when a
 * paragraph is put before it, then by the likeness of the words.
 */
public final class PassageFinder {
    /** From which share of common words on a passage counts as the same one, changed: 0 none, 1 all. */
    static final double ALIKE = 0.5;

    private final List<ReportUnit> units;

    /** Looks in a text. */
    public PassageFinder(ReportText text) {
        this.units = text.units();
    }

    /** Where a passage is now. */
    public Found find(String anchor, String quote) {
        String wanted = plain(quote);
        Optional<ReportUnit> there =
                units.stream().filter(unit -> unit.anchor().equals(anchor)).findFirst();
        if (there.isPresent() && same(there.get(), wanted)) {
            return new Found(How.SAME, anchor);
        }
        Optional<ReportUnit> elsewhere =
                units.stream().filter(unit -> same(unit, wanted)).findFirst();
        if (elsewhere.isPresent()) {
            return new Found(How.MOVED, elsewhere.get().anchor());
        }
        Map<String, Integer> words = counted(wanted);
        return units.stream()
                // Of two that are equally like it, the one at the old address.
                .map(unit -> new Candidate(
                        unit,
                        likeness(words, counted(plain(unit.text()))),
                        unit.anchor().equals(anchor)))
                .filter(candidate -> candidate.likeness() >= ALIKE)
                .max(Comparator.comparingDouble(Candidate::likeness).thenComparing(Candidate::atOldAddress))
                .map(candidate -> new Found(How.CHANGED, candidate.unit().anchor()))
                .orElse(new Found(How.GONE, ""));
    }

    private record Candidate(ReportUnit unit, double likeness, boolean atOldAddress) {}

    /** A quote was cut where it was too long to keep. */
    private static boolean same(ReportUnit unit, String wanted) {
        String text = plain(unit.text());
        return text.equals(wanted)
                || wanted.length() >= ReportComment.LONGEST / 2
                        && unit.text().length() > ReportComment.LONGEST
                        && text.startsWith(wanted);
    }

    /** Twice the words in common by all words of both (Dice), so that an added sentence does not hide a passage. */
    static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int all = one.values().stream().mapToInt(Integer::intValue).sum()
                + other.values().stream().mapToInt(Integer::intValue).sum();
        int common = one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    static Map<String, Integer> counted(String plain) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
