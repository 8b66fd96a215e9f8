package uk.slp.portal.childdeathreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.disclosure.SmallNumbers;

@DisplayName("The figures of a yearly report")
class FiguresTest {
    private static FigureCounts counts(int first, int last, long seed) {
        Random random = new Random(seed);
        FigureCounts counts = new FigureCounts();
        for (int year = first; year <= last; year++) {
            for (int death = 0; death < 70; death++) {
                for (Question question : Question.of(Cohort.NOTIFIED)) {
                    counts.add(question, any(question, random), year, 1);
                }
                String category = any(Question.CATEGORY, random);
                String overall = any(Question.MODIFIABILITY, random);
                counts.add(Question.CATEGORY, category, year, 1);
                counts.add(Question.MODIFIABILITY, overall, year, 1);
                counts.pair(category, overall, 1);
                counts.add(Question.TIME, any(Question.TIME, random), year, 1);
            }
        }
        return counts;
    }

    private static String any(Question question, Random random) {
        return question.rows().get(random.nextInt(question.rows().size())).code();
    }

    @Test
    @DisplayName("show no number below six, in any table (rule 78)")
    void small() {
        Figures figures =
                new Figures(FigureCounts.years(2021, 2025), counts(2021, 2025, 1), List.of(), SmallNumbers.STANDARD);
        assertEquals(List.of(), figures.exposed());
        assertEquals(8, figures.tables().size());
        figures.tables().forEach(table -> table.rows().forEach(line -> line.cells()
                .forEach(cell -> assertTrue(
                        cell.equals(FigureTable.HIDDEN) || Long.parseLong(cell) >= 6, table.title() + ": " + cell))));
    }

    @Test
    @DisplayName("keep years as they were published, and what was hidden hidden, in the report of the next year")
    void next() {
        Figures first =
                new Figures(FigureCounts.years(2020, 2024), counts(2020, 2024, 2), List.of(), SmallNumbers.STANDARD);
        PublishedFigures kept = PublishedFigures.read(first.kept().json());
        assertEquals(first.kept().cells(), kept.cells());
        // The database tells other numbers of the same years by now.
        Figures next = new Figures(
                FigureCounts.years(2021, 2025), counts(2021, 2025, 3), List.of(kept), SmallNumbers.STANDARD);
        next.kept().cells().forEach((key, cell) -> {
            PublishedFigures.Cell before = kept.cells().get(key);
            if (before != null) {
                assertEquals(before, cell, key);
            }
        });
    }

    @Test
    @DisplayName("count a year from 1 April, and months to completion as the calendar does")
    void days() {
        assertEquals(2025, FinancialYear.of(LocalDate.of(2026, 3, 31)));
        assertEquals(2026, FinancialYear.of(LocalDate.of(2026, 4, 1)));
        assertEquals("2099-00", FinancialYear.label(2099));
        assertEquals("m6", FigureQueries.time(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 7, 30)));
        assertEquals("m12", FigureQueries.time(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 7, 31)));
    }

    @Test
    @DisplayName("group ethnic groups and places as the vocabulary does (domain reference 9.1)")
    void groups() {
        assertEquals("white", Question.ethnicity("WROM"));
        assertEquals("asian", Question.ethnicity("CHNE"));
        assertEquals("black", Question.ethnicity("BOTH"));
        assertEquals("other", Question.ethnicity("ARAB"));
        assertEquals("unknown", Question.ethnicity("REFU"));
        assertEquals("hospital", Question.place("neonatal_unit"));
        assertEquals("unknown", Question.place("not_known"));
    }
}
