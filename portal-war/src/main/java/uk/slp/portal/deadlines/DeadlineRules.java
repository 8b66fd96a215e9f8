package uk.slp.portal.deadlines;

import java.io.Reader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All rules, each code with its rows in order of validity. Immutable. */
public final class DeadlineRules {

    private static final String RESOURCE = "/reference/deadline_rules.csv";

    private final Map<String, List<DeadlineRule>> byCode;

    private DeadlineRules(List<DeadlineRule> rules) {
        Map<String, List<DeadlineRule>> map = new LinkedHashMap<>();
        for (DeadlineRule rule : rules) {
            List<DeadlineRule> rows = map.computeIfAbsent(rule.code(), code -> new ArrayList<>());
            if (!rows.isEmpty()) {
                Optional<LocalDate> end = rows.get(rows.size() - 1).endsOn();
                if (end.isEmpty() || !end.get().isBefore(rule.validFrom())) {
                    throw new IllegalArgumentException(rule.code() + ": two rows apply on " + rule.validFrom());
                }
            }
            rows.add(rule);
        }
        this.byCode = map;
    }

    /** The rules that come with the portal. */
    public static DeadlineRules standard() {
        return Standard.RULES;
    }

    /** Reads rules in the columns of the reference file; refuses rows of one code that overlap. */
    public static DeadlineRules read(Reader csv) {
        return new DeadlineRules(Csv.read(csv).stream().map(DeadlineRules::rule).toList());
    }

    private static DeadlineRule rule(Map<String, String> row) {
        String code = cell(row, "code");
        try {
            RuleUnit unit = RuleUnit.valueOf(cell(row, "unit").toUpperCase(Locale.ROOT));
            boolean fixed = unit == RuleUnit.FIXED_DATE;
            String amount = cell(row, "amount");
            String validTo = cell(row, "valid_to");
            return new DeadlineRule(
                    code,
                    cell(row, "title"),
                    fixed ? 0 : Integer.parseInt(amount),
                    fixed ? MonthDay.parse("--" + amount) : null,
                    unit,
                    Direction.valueOf(cell(row, "direction").toUpperCase(Locale.ROOT)),
                    Basis.of(cell(row, "basis")),
                    DutyLevel.of(cell(row, "duty")),
                    Edition.valueOf(cell(row, "edition")),
                    LocalDate.parse(cell(row, "valid_from")),
                    validTo.isEmpty() ? null : LocalDate.parse(validTo),
                    cell(row, "source"),
                    Confidence.of(cell(row, "confidence")),
                    cell(row, "note"));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The deadline rule “" + code + "” cannot be read: " + e.getMessage(), e);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** The codes, in the order of the pipeline. */
    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /** Every row of every rule. */
    public List<DeadlineRule> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    /** The newest row of a rule, for headings and choices. @throws UnknownRule when there is no such rule */
    public DeadlineRule latest(String code) {
        List<DeadlineRule> rows = rows(code);
        return rows.get(rows.size() - 1);
    }

    /**
     * The row that applies to a clock that starts on that day.
     *
     * @throws UnknownRule when there is no such rule
     * @throws RuleNotInForce when no row of it applies on that day
     */
    public DeadlineRule on(String code, LocalDate day) {
        List<DeadlineRule> rows = rows(code);
        return rows.stream()
                .filter(rule -> rule.appliesOn(day))
                .findFirst()
                .orElseThrow(() ->
                        new RuleNotInForce(rows.get(0).title(), day, rows.get(0).validFrom()));
    }

    /**
     * The row of an edition, for a case that began under it: the one that applies on the day if there is one, else the
     * last that the edition had.
     *
     * @throws UnknownRule when there is no such rule
     * @throws RuleNotInForce when the edition never had it
     */
    public DeadlineRule inEdition(String code, Edition edition, LocalDate day) {
        List<DeadlineRule> ofEdition =
                rows(code).stream().filter(rule -> rule.edition() == edition).toList();
        if (ofEdition.isEmpty()) {
            DeadlineRule first = rows(code).get(0);
            throw new RuleNotInForce(first.title(), day, first.validFrom());
        }
        return ofEdition.stream()
                .filter(rule -> rule.appliesOn(day))
                .findFirst()
                .orElse(ofEdition.get(ofEdition.size() - 1));
    }

    private List<DeadlineRule> rows(String code) {
        List<DeadlineRule> rows = byCode.get(code);
        if (rows == null) {
            throw new UnknownRule(code, codes());
        }
        return rows;
    }

    /** Read once, on first use. */
    private static final class Standard {
        static final DeadlineRules RULES = new DeadlineRules(
                Csv.resource(RESOURCE).stream().map(DeadlineRules::rule).toList());
    }
}
