package uk.slp.portal.childdeathdata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeath.ImportedDeaths;
import uk.slp.portal.childdeathanalysis.FactorScore;

/**
 * Checks a file of an older system row by row and field by field. Only completed reviews are taken, and each stands by the
 * same rules as a case that is given to the national database. Scores of the form used until 2018 are counted as the form in
 * use has them (domain reference 6.4).
 */
final class ImportCheck {
    static final Set<NationalField> SCORES =
            EnumSet.of(NationalField.SCORE_A, NationalField.SCORE_B, NationalField.SCORE_C, NationalField.SCORE_D);

    private static final int LONGEST_REFERENCE = 40;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private ImportCheck() {}

    /**
     * What was found.
     *
     * @param cases of the rows, in their order, as they would count
     */
    record Checked(List<NationalCase> cases, List<ImportFinding> findings) {
        /** Whether anything keeps the file from being imported. */
        boolean wrong() {
            return findings.stream().anyMatch(ImportFinding::error);
        }
    }

    /**
     * Checks rows.
     *
     * @param authorities official codes of local authorities, of earlier years too
     */
    static Checked of(List<ImportRow> rows, Set<String> authorities, LocalDate today) {
        List<NationalCase> cases = new ArrayList<>();
        List<ImportFinding> findings = new ArrayList<>();
        Map<String, Integer> references = new HashMap<>();
        for (ImportRow row : rows) {
            Map<NationalField, Object> values = new EnumMap<>(NationalField.class);
            row.texts().forEach((field, text) -> value(row.number(), field, text, findings)
                    .ifPresent(value -> values.put(field, value)));
            own(row, values, authorities, today, findings);
            if (!row.reference().isEmpty()) {
                Integer before = references.putIfAbsent(row.reference(), row.number());
                if (before != null) {
                    add(findings, row.number(), NationalField.REFERENCE, "twice", "Row " + before + " has it too.");
                }
            }
            // The row stands for its reference, which could be missing or double.
            values.put(NationalField.REFERENCE, Integer.toString(row.number()));
            cases.add(new NationalCase(ChildDeathStatus.CLOSED, values));
        }
        for (NationalFinding one : NationalCheck.of(cases)) {
            int row = Integer.parseInt(one.reference());
            boolean told = findings.stream()
                    .anyMatch(known -> known.row() == row
                            && known.field().equals(one.field().code()));
            if (!told) {
                findings.add(new ImportFinding(row, one.field().code(), one.error(), one.code(), one.bare()));
            }
        }
        return new Checked(cases, findings);
    }

    private static Optional<Object> value(int row, NationalField field, String text, List<ImportFinding> findings) {
        if (SCORES.contains(field)) {
            Optional<FactorScore.Read> read = FactorScore.read(text);
            if (read.isEmpty()) {
                add(findings, row, field, "unknown_choice", "Give 0, 1 or 2; or 1* or 3 of the form used until 2018.");
            }
            return read.map(one -> one.score().code());
        }
        if (!field.choices().isEmpty() && !field.choices().contains(text)) {
            add(findings, row, field, "unknown_choice", "Not one of: " + field.choiceWords() + ".");
            return Optional.empty();
        }
        switch (field.kind()) {
            case DATE -> {
                Optional<LocalDate> day = day(text);
                if (day.isEmpty()) {
                    add(findings, row, field, "not_a_day", "Not a real day, written as 2016-11-23.");
                }
                return day.map(one -> one);
            }
            case NUMBER -> {
                if (!text.matches("\\d{1,5}")) {
                    add(findings, row, field, "not_a_number", "Not a whole number.");
                    return Optional.empty();
                }
                return Optional.of(Integer.valueOf(text));
            }
            default -> {
                return Optional.of(text);
            }
        }
    }

    private static void own(
            ImportRow row,
            Map<NationalField, Object> values,
            Set<String> authorities,
            LocalDate today,
            List<ImportFinding> findings) {
        if (row.reference().isEmpty()) {
            add(
                    findings,
                    row.number(),
                    NationalField.REFERENCE,
                    "missing",
                    "The reference of the older system is missing.");
        } else if (row.reference().length() > LONGEST_REFERENCE) {
            add(findings, row.number(), NationalField.REFERENCE, "too_long", "Longer than 40 characters.");
        }
        String status = row.get(NationalField.STATUS);
        if (status != null && !status.equals(ChildDeathStatus.CLOSED.code())) {
            add(findings, row.number(), NationalField.STATUS, "not_completed", "Only completed reviews are imported.");
        }
        String residence = row.get(NationalField.RESIDENCE);
        if (residence != null && !authorities.contains(residence)) {
            add(
                    findings,
                    row.number(),
                    NationalField.RESIDENCE,
                    "unknown_authority",
                    "No local authority has this code.");
        }
        values.forEach((field, value) -> {
            if (value instanceof LocalDate day && day.isAfter(today)) {
                add(findings, row.number(), field, "future", "In the future.");
            }
        });
        ImportedDeaths.problems(answers(row)).forEach(one -> NationalAnswers.field(one.field())
                .ifPresent(field -> add(findings, row.number(), field, one.code(), one.message())));
    }

    /** The answers of a case that a row gives, by the names of the form. */
    static Map<String, String> answers(ImportRow row) {
        return NationalAnswers.of(row.texts());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(EARLIEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void add(List<ImportFinding> findings, int row, NationalField field, String code, String message) {
        findings.add(new ImportFinding(row, field.code(), true, code, message));
    }
}
