package uk.slp.portal.childdeathreport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.slp.portal.childdeathreport.PublishedFigures.Cell;
import uk.slp.portal.shared.disclosure.HiddenCells;
import uk.slp.portal.shared.disclosure.Hiding;
import uk.slp.portal.shared.disclosure.LinkedTables;
import uk.slp.portal.shared.disclosure.LinkedTables.Before;
import uk.slp.portal.shared.disclosure.SmallNumbers;

/**
 * The figures of a yearly report with the small numbers hidden: all its tables at once, together with those of every report
 * that the panel has published before (rule 78, decision 80). Pure.
 */
final class Figures {
    private final List<Integer> years;
    private final FigureCounts counts;
    private final LinkedTables linked = new LinkedTables();
    private final Map<String, Before> before = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final boolean paired;
    private final HiddenCells hidden;

    /**
     * Hides.
     *
     * @param years of the report, in their order
     * @param counts as the database told them; years that were published are replaced by what was published
     * @param published the figures of every earlier publication of the panel, the oldest first
     */
    Figures(List<Integer> years, FigureCounts counts, List<PublishedFigures> published, SmallNumbers rule) {
        this.years = List.copyOf(years);
        this.counts = counts;
        for (PublishedFigures one : published) {
            counts.keep(one);
            one.cells().forEach((key, cell) -> before.merge(key, cell.before(), Figures::told));
        }
        published.forEach(one -> add(one.years()));
        add(this.years);
        published.forEach(this::addPairs);
        this.paired = addPairs(this.years);
        this.hidden = Hiding.of(linked, rule);
    }

    /** What was shown once is known, whatever a later publication did. */
    private static Before told(Before one, Before other) {
        return one == Before.SHOWN || other == Before.SHOWN ? Before.SHOWN : Before.HIDDEN;
    }

    private int cell(String key, long value) {
        return linked.cell(key, value, before.getOrDefault(key, Before.NEW));
    }

    private void add(List<Integer> of) {
        for (Cohort cohort : Cohort.values()) {
            for (Question question : Question.of(cohort)) {
                add(question, of);
            }
            String span = FigureCounts.span(of);
            if (added.add("total " + cohort + span)) {
                List<Integer> parts = new ArrayList<>();
                long all = 0;
                for (int year : of) {
                    long count = counts.total(cohort, year);
                    parts.add(cell(FigureCounts.total(cohort, Integer.toString(year)), count));
                    all += count;
                }
                linked.sum(cell(FigureCounts.total(cohort, span), all), parts);
            }
        }
    }

    private void add(Question question, List<Integer> of) {
        String span = FigureCounts.span(of);
        List<Integer> spanned = new ArrayList<>();
        long all = 0;
        if (!added.add(question + span)) {
            return;
        }
        for (Question.Row row : question.rows()) {
            List<Integer> parts = new ArrayList<>();
            long sum = 0;
            for (int year : of) {
                long count = counts.count(question, row.code(), year);
                parts.add(cell(FigureCounts.key(question, row.code(), year), count));
                sum += count;
            }
            int place = cell(FigureCounts.key(question, row.code(), span), sum);
            linked.sum(place, parts);
            spanned.add(place);
            all += sum;
        }
        linked.sum(cell(FigureCounts.total(question.cohort(), span), all), spanned);
        for (int year : of) {
            if (added.add(question + " " + year)) {
                List<Integer> parts = new ArrayList<>();
                question.rows()
                        .forEach(row -> parts.add(cell(
                                FigureCounts.key(question, row.code(), year),
                                counts.count(question, row.code(), year))));
                linked.sum(
                        cell(
                                FigureCounts.total(question.cohort(), Integer.toString(year)),
                                counts.total(question.cohort(), year)),
                        parts);
            }
        }
    }

    private void addPairs(PublishedFigures published) {
        String span = FigureCounts.span(published.years());
        Map<String, Long> kept = new HashMap<>();
        String prefix = FigureCounts.pair("", "", "")
                .substring(0, FigureCounts.pair("", "", "").indexOf("/"));
        published.cells().forEach((key, cell) -> {
            if (key.startsWith(prefix) && key.endsWith("|" + span)) {
                kept.put(key, cell.value());
            }
        });
        if (!kept.isEmpty() && added.add("pairs " + span)) {
            linkPairs(span, kept);
        }
    }

    /** Left out where the years were published as they no longer are: a table whose sums are wrong tells too much. */
    private boolean addPairs(List<Integer> of) {
        String span = FigureCounts.span(of);
        if (!added.add("pairs " + span)) {
            return true;
        }
        Map<String, Long> pairs = new HashMap<>();
        boolean right = true;
        for (Question.Row category : Question.CATEGORY.rows()) {
            long sum = 0;
            for (Question.Row modifiability : Question.MODIFIABILITY.rows()) {
                long count = counts.pair(category.code(), modifiability.code());
                pairs.put(FigureCounts.pair(category.code(), modifiability.code(), span), count);
                sum += count;
            }
            right &= sum == sum(Question.CATEGORY, category.code(), of);
        }
        for (Question.Row modifiability : Question.MODIFIABILITY.rows()) {
            long sum = Question.CATEGORY.rows().stream()
                    .mapToLong(category -> counts.pair(category.code(), modifiability.code()))
                    .sum();
            right &= sum == sum(Question.MODIFIABILITY, modifiability.code(), of);
        }
        if (right) {
            linkPairs(span, pairs);
        }
        return right;
    }

    private long sum(Question question, String row, List<Integer> of) {
        return of.stream().mapToLong(year -> counts.count(question, row, year)).sum();
    }

    private void linkPairs(String span, Map<String, Long> pairs) {
        for (Question.Row category : Question.CATEGORY.rows()) {
            List<Integer> parts = new ArrayList<>();
            Question.MODIFIABILITY.rows().forEach(one -> parts.add(pairCell(pairs, category.code(), one.code(), span)));
            linked.sum(linked.place(FigureCounts.key(Question.CATEGORY, category.code(), span)), parts);
        }
        for (Question.Row modifiability : Question.MODIFIABILITY.rows()) {
            List<Integer> parts = new ArrayList<>();
            Question.CATEGORY.rows().forEach(one -> parts.add(pairCell(pairs, one.code(), modifiability.code(), span)));
            linked.sum(linked.place(FigureCounts.key(Question.MODIFIABILITY, modifiability.code(), span)), parts);
        }
    }

    private int pairCell(Map<String, Long> pairs, String category, String modifiability, String span) {
        String key = FigureCounts.pair(category, modifiability, span);
        return cell(key, pairs.getOrDefault(key, 0L));
    }

    /** What earlier reports have told too much of; while there is any, nothing may be published. */
    List<String> exposed() {
        return hidden.exposed();
    }

    /** The tables as everybody may read them. */
    List<FigureTable> tables() {
        List<FigureTable> tables = new ArrayList<>();
        for (Question question : Question.values()) {
            tables.add(table(question));
            if (question == Question.MODIFIABILITY && paired) {
                tables.add(pairs());
            }
        }
        return tables;
    }

    private FigureTable table(Question question) {
        String span = FigureCounts.span(years);
        List<FigureTable.Line> rows = new ArrayList<>();
        for (Question.Row row : question.rows()) {
            List<String> cells = new ArrayList<>();
            years.forEach(year -> cells.add(shown(FigureCounts.key(question, row.code(), year))));
            cells.add(shown(FigureCounts.key(question, row.code(), span)));
            rows.add(new FigureTable.Line(row.label(), cells));
        }
        List<String> totals = new ArrayList<>();
        years.forEach(year -> totals.add(shown(FigureCounts.total(question.cohort(), Integer.toString(year)))));
        totals.add(shown(FigureCounts.total(question.cohort(), span)));
        rows.add(new FigureTable.Line("All", totals));
        List<String> columns =
                new ArrayList<>(years.stream().map(FinancialYear::label).toList());
        columns.add("All years");
        return new FigureTable(
                question.code(),
                question.label(),
                question.cohort().label() + ", " + question.cohort().counted(),
                columns,
                rows);
    }

    private FigureTable pairs() {
        String span = FigureCounts.span(years);
        List<Question.Row> across = Question.MODIFIABILITY.rows();
        List<FigureTable.Line> rows = new ArrayList<>();
        for (Question.Row category : Question.CATEGORY.rows()) {
            List<String> cells = new ArrayList<>();
            across.forEach(one -> cells.add(shown(FigureCounts.pair(category.code(), one.code(), span))));
            cells.add(shown(FigureCounts.key(Question.CATEGORY, category.code(), span)));
            rows.add(new FigureTable.Line(category.label(), cells));
        }
        List<String> totals = new ArrayList<>();
        across.forEach(one -> totals.add(shown(FigureCounts.key(Question.MODIFIABILITY, one.code(), span))));
        totals.add(shown(FigureCounts.total(Cohort.COMPLETED, span)));
        rows.add(new FigureTable.Line("All", totals));
        List<String> columns =
                new ArrayList<>(across.stream().map(Question.Row::label).toList());
        columns.add("All");
        return new FigureTable(
                FigureCounts.PAIR,
                "Modifiable factors by category of death",
                Cohort.COMPLETED.label() + ", all years together",
                columns,
                rows);
    }

    private String shown(String key) {
        return hidden.isHidden(key) ? FigureTable.HIDDEN : Long.toString(linked.value(linked.place(key)));
    }

    /** Everything that is kept of them for later reports: those of this report, earlier ones keep their own. */
    PublishedFigures kept() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Set<String> spans = new HashSet<>(years.stream().map(String::valueOf).toList());
        spans.add(FigureCounts.span(years));
        for (String key : linked.keys()) {
            if (spans.contains(key.substring(key.lastIndexOf('|') + 1))) {
                cells.put(key, new Cell(linked.value(linked.place(key)), hidden.isHidden(key)));
            }
        }
        return new PublishedFigures(years, cells);
    }

    /** How many numbers it shows and how many of them it hides, in words. */
    String hiddenWords() {
        long all = kept().cells().size();
        long covered = kept().cells().values().stream().filter(Cell::hidden).count();
        return covered + " of " + all + " numbers are hidden";
    }
}
