package uk.slp.portal.childdeathanalysis;

import org.jspecify.annotations.Nullable;

/**
 * A factor of a death as it stands on the form.
 *
 * @param number counted within the analysis and never given twice
 * @param label what it is, such as "Born before 37 weeks"
 * @param note what is known of it and from where
 * @param score null while it is not scored
 * @param legacy score on the form used until 2018, where that was another
 * @param modifiable null while it is not judged
 * @param gapAnswer {@code yes} or {@code no}: whether it shows a gap in what services offered; null while it is not said
 */
public record FactorLine(
        int number,
        FactorDomain domain,
        String label,
        @Nullable String note,
        @Nullable FactorScore score,
        @Nullable String legacy,
        @Nullable Modifiable modifiable,
        @Nullable String gapAnswer) {
    /** Name of its answers on the form and in the API: {@code f3Score}, {@code f3Modifiable}, {@code f3Note}. */
    public String field(String part) {
        return "f" + number + part;
    }

    /** Whether it shows a gap in what services offered. */
    public boolean gap() {
        return "yes".equals(gapAnswer);
    }

    /** Whether it may have contributed and action could lower the risk. */
    public boolean countsAsModifiable() {
        return score == FactorScore.CONTRIBUTED && modifiable == Modifiable.YES;
    }

    /** What is told of its old score; empty without one. */
    public String legacyWords() {
        String words = FactorScore.legacyWords(legacy);
        return words == null ? "" : words;
    }

    /** What it is, never what is known. */
    @Override
    public String toString() {
        return "FactorLine[" + domain + " " + number + "]";
    }
}
