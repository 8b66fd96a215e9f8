package uk.slp.portal.childdeathanalysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the scored factors: a score for each domain and whether the death had modifiable factors over all. Pure.
 *
 * @param domains the score of each domain that has one
 * @param modifiable how many factors may have contributed and could be changed
 * @param overall what follows over all; null while a domain has no score
 */
public record Judgement(
        Map<FactorDomain, FactorScore> domains, int modifiable, @Nullable OverallModifiability overall) {
    public Judgement {
        domains = Map.copyOf(domains);
    }

    /**
     * Judges.
     *
     * @param alone score of a domain without a listed factor, as given for the domain as a whole
     */
    public static Judgement of(List<FactorLine> factors, Map<FactorDomain, FactorScore> alone) {
        Map<FactorDomain, FactorScore> domains = new EnumMap<>(FactorDomain.class);
        for (FactorDomain domain : FactorDomain.values()) {
            FactorScore score = factors.stream()
                    .filter(factor -> factor.domain() == domain)
                    .map(FactorLine::score)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            boolean listed = factors.stream().anyMatch(factor -> factor.domain() == domain);
            FactorScore found = listed ? score : alone.get(domain);
            if (found != null) {
                domains.put(domain, found);
            }
        }
        int modifiable =
                (int) factors.stream().filter(FactorLine::countsAsModifiable).count();
        return new Judgement(domains, modifiable, overall(factors, domains, modifiable));
    }

    private static @Nullable OverallModifiability overall(
            List<FactorLine> factors, Map<FactorDomain, FactorScore> domains, int modifiable) {
        if (modifiable > 0) {
            return OverallModifiability.IDENTIFIED;
        }
        if (domains.size() < FactorDomain.values().length) {
            return null;
        }
        boolean doubtful = factors.stream()
                .anyMatch(factor ->
                        factor.score() == FactorScore.CONTRIBUTED && factor.modifiable() == Modifiable.UNKNOWN);
        boolean blind = Arrays.stream(FactorDomain.values())
                .allMatch(domain -> domains.get(domain) == FactorScore.NOT_AVAILABLE);
        return doubtful || blind ? OverallModifiability.INADEQUATE : OverallModifiability.NONE;
    }

    /** What follows, in the words of the form. */
    public String words() {
        if (overall == null) {
            return "Not judged yet: every domain needs a score first.";
        }
        return switch (overall) {
            case IDENTIFIED -> "Modifiable factors: " + modifiable + " identified.";
            case NONE -> "No modifiable factors identified.";
            case INADEQUATE -> "Inadequate information to judge.";
        };
    }
}
