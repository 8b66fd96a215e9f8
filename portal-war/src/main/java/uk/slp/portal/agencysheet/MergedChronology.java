package uk.slp.portal.agencysheet;

import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.shared.error.Violation;

/**
 * The sheets of all agencies as one chronology: what was sent in, by day, and what in it contradicts or is silent.
 *
 * @param agencies everybody who was asked, in the order of asking
 * @param lines every event of every sheet that was sent in, by day
 * @param findings what its authors must settle, and what they settled
 */
public record MergedChronology(
        List<ChronologyAgency> agencies, List<ChronologyLine> lines, List<ChronologyFinding> findings) {
    /** Code of the warning that something is not settled. */
    public static final String OPEN = "chronology_open";

    /** Code of the warning that a sheet was not sent in. */
    public static final String SHEETS_MISSING = "sheets_missing";

    /** Of a review for which nobody was asked. */
    public static final MergedChronology NONE = new MergedChronology(List.of(), List.of(), List.of());

    public MergedChronology {
        agencies = List.copyOf(agencies);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Whether any agency was asked. */
    public boolean begun() {
        return !agencies.isEmpty();
    }

    /** What nobody has settled. */
    public List<ChronologyFinding> open() {
        return findings.stream().filter(ChronologyFinding::open).toList();
    }

    /** What is settled. */
    public List<ChronologyFinding> settled() {
        return findings.stream().filter(finding -> !finding.open()).toList();
    }

    /** Those who were asked and have not sent in. */
    public List<ChronologyAgency> missing() {
        return agencies.stream()
                .filter(agency -> agency.asked() && !agency.sentIn())
                .toList();
    }

    /** What may be sent only when somebody says that they have seen it. */
    public List<Violation> warnings() {
        List<Violation> warnings = new ArrayList<>();
        int open = open().size();
        if (open > 0) {
            warnings.add(new Violation(
                    "chronology",
                    OPEN,
                    open == 1
                            ? "One contradiction or gap in the chronology is not settled."
                            : open + " contradictions or gaps in the chronology are not settled."));
        }
        List<ChronologyAgency> missing = missing();
        if (!missing.isEmpty()) {
            warnings.add(new Violation(
                    "sheets",
                    SHEETS_MISSING,
                    "Not sent in: the sheet of "
                            + String.join(
                                    "; ",
                                    missing.stream().map(ChronologyAgency::name).toList())
                            + "."));
        }
        return warnings;
    }
}
