package uk.slp.portal.childdeathdata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.FactorScore;

/**
 * What becomes of the cases of a file: one that is there already, by its reference or by the NHS number (rule 58), stays as it
 * is and is shown with what differs; every other is written.
 *
 * @param rows those that are written
 */
record ImportPlan(List<ImportRow> rows, List<ImportView.Fresh> fresh, List<ImportView.Present> present) {
    private static final Set<NationalField> APART = EnumSet.of(NationalField.REFERENCE, NationalField.STATUS);

    /**
     * Sets rows beside what there is.
     *
     * @param cases of the rows, in their order, as they would count
     */
    static ImportPlan of(List<ImportRow> rows, List<NationalCase> cases, List<NationalCases.Known> known) {
        Map<String, NationalCase> byMark = new HashMap<>();
        for (NationalCases.Known one : known) {
            put(byMark, one.one().get(NationalField.NHS_NUMBER), one.one());
            put(byMark, one.given(), one.one());
            put(byMark, one.one().reference(), one.one());
        }
        List<ImportRow> written = new ArrayList<>();
        List<ImportView.Fresh> fresh = new ArrayList<>();
        List<ImportView.Present> present = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ImportRow row = rows.get(i);
            NationalCase found = byMark.get(row.reference());
            if (found == null) {
                found = byMark.get(row.texts().getOrDefault(NationalField.NHS_NUMBER, ""));
            }
            if (found == null) {
                written.add(row);
                fresh.add(new ImportView.Fresh(row.number(), row.reference(), scores(row)));
            } else {
                present.add(new ImportView.Present(
                        row.number(), row.reference(), found.reference(), differences(cases.get(i), found)));
            }
        }
        return new ImportPlan(written, fresh, present);
    }

    /**
     * Rows whose reference is that of another child: the NHS numbers of both are known and differ, so that the row is neither
     * there already nor to be written under that reference (rule 58).
     */
    static List<ImportFinding> mistaken(List<ImportRow> rows, List<NationalCases.Known> known) {
        Map<String, NationalCase> byReference = new HashMap<>();
        for (NationalCases.Known one : known) {
            put(byReference, one.given(), one.one());
            put(byReference, one.one().reference(), one.one());
        }
        List<ImportFinding> found = new ArrayList<>();
        for (ImportRow row : rows) {
            NationalCase same = byReference.get(row.reference());
            String given = row.texts().getOrDefault(NationalField.NHS_NUMBER, "");
            String kept = same == null ? "" : text(same.get(NationalField.NHS_NUMBER));
            if (!given.isEmpty() && !kept.isEmpty() && !given.equals(kept)) {
                found.add(new ImportFinding(
                        row.number(),
                        NationalField.REFERENCE.code(),
                        true,
                        "another_child",
                        "This reference belongs to another child in the portal: the NHS numbers differ."));
            }
        }
        return found;
    }

    private static void put(Map<String, NationalCase> byMark, @Nullable Object mark, NationalCase one) {
        if (mark != null) {
            byMark.put(mark.toString(), one);
        }
    }

    private static List<ImportView.Difference> differences(NationalCase given, NationalCase kept) {
        List<ImportView.Difference> found = new ArrayList<>();
        for (NationalField field : NationalField.values()) {
            String one = text(given.get(field));
            String other = text(kept.get(field));
            // Of what the file does not say nothing differs.
            if (!APART.contains(field) && !one.isEmpty() && !one.equals(other)) {
                found.add(new ImportView.Difference(field.label(), one, other));
            }
        }
        return found;
    }

    private static List<String> scores(ImportRow row) {
        List<String> scores = new ArrayList<>();
        for (NationalField field : ImportCheck.SCORES) {
            String given = row.get(field);
            if (given != null) {
                String domain =
                        field.code().substring(field.code().length() - 1).toUpperCase(Locale.ROOT);
                scores.add(FactorScore.read(given)
                        .filter(read -> read.legacy() != null)
                        .map(read -> domain + " " + given + ", counts as "
                                + read.score().code())
                        .orElse(domain + " " + given));
            }
        }
        return scores;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
