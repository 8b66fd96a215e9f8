package uk.slp.portal.agencysheet;

import java.util.Comparator;
import java.util.List;
import uk.slp.portal.shared.error.NotFound;

/** The merged chronology of a review, for its authors. */
public record ChronologyView(SheetedReview review, MergedChronology merged) {
    private static final int MOST_BESIDE = 40;

    /**
     * One line.
     *
     * @throws NotFound if there is none
     */
    public ChronologyLine line(String id) {
        return merged.lines().stream()
                .filter(line -> line.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "That line is not in the chronology any more: the sheet of its agency was opened again, or the"
                                + " line was taken away."));
    }

    /** The line of a number. */
    public ChronologyLine line(int number) {
        return merged.lines().get(number - 1);
    }

    /** Lines of other agencies that could tell of the same event as one: the nearest days first, those paired always. */
    public List<ChronologyLine> beside(ChronologyLine line) {
        Comparator<ChronologyLine> paired =
                Comparator.comparing(other -> !line.sameAs().contains(other.number()));
        return merged.lines().stream()
                .filter(other -> !other.sheetId().equals(line.sheetId()))
                .sorted(paired.thenComparing(other ->
                                Math.abs(other.day().toEpochDay() - line.day().toEpochDay()))
                        .thenComparing(ChronologyLine::number))
                .limit(MOST_BESIDE)
                .toList();
    }

    /**
     * One finding.
     *
     * @throws NotFound if there is none any more
     */
    public ChronologyFinding finding(String key) {
        return merged.findings().stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("This is not in the chronology any more."));
    }
}
