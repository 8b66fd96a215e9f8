package uk.slp.portal.childdeathdata;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cases of a period with what the checks found.
 *
 * @param cases every one, also those held back
 * @param findings errors and warnings
 */
public record NationalData(List<NationalCase> cases, List<NationalFinding> findings) {
    public NationalData {
        cases = List.copyOf(cases);
        findings = List.copyOf(findings);
    }

    /** Checks cases. */
    static NationalData checked(List<NationalCase> cases) {
        return new NationalData(cases, NationalCheck.of(cases));
    }

    /** The cases without an error: what a file holds. */
    public List<NationalCase> given() {
        Set<String> held = held();
        return cases.stream().filter(one -> !held.contains(one.reference())).toList();
    }

    private Set<String> held() {
        return findings.stream()
                .filter(NationalFinding::error)
                .map(NationalFinding::reference)
                .collect(Collectors.toSet());
    }

    /** How many cases there are. */
    public int all() {
        return cases.size();
    }

    /** How many are held back. */
    public int heldBack() {
        return held().size();
    }
}
