package uk.slp.portal.childdeathreport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counted deaths by question, row and financial year, as the database told them or as an earlier report published them:
 * a year once published is kept as it was published, since two different numbers of one year tell of the child between.
 */
final class FigureCounts {
    /** Cells of two questions at once; they add up to the rows of both. */
    static final String PAIR = Question.CATEGORY.code() + "+" + Question.MODIFIABILITY.code();

    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Long> pairs = new TreeMap<>();

    void add(Question question, String row, int year, long count) {
        counts.merge(key(question, row, year), count, Long::sum);
    }

    /** A category and a modifiability, over all years that were counted. */
    void pair(String category, String modifiability, long count) {
        pairs.merge(category + "/" + modifiability, count, Long::sum);
    }

    long count(Question question, String row, int year) {
        return counts.getOrDefault(key(question, row, year), 0L);
    }

    long pair(String category, String modifiability) {
        return pairs.getOrDefault(category + "/" + modifiability, 0L);
    }

    /** Takes over every year of the questions that a published report has shown. */
    void keep(PublishedFigures published) {
        for (Question question : Question.values()) {
            for (int year : published.years()) {
                for (Question.Row row : question.rows()) {
                    published
                            .value(key(question, row.code(), year))
                            .ifPresent(value -> counts.put(key(question, row.code(), year), value));
                }
            }
        }
    }

    long total(Cohort cohort, int year) {
        Question any = Question.of(cohort).get(0);
        return any.rows().stream()
                .mapToLong(row -> count(any, row.code(), year))
                .sum();
    }

    static String key(Question question, String row, int year) {
        return key(question, row, Integer.toString(year));
    }

    static String key(Question question, String row, String years) {
        return question.cohort().code() + "|" + question.code() + "|" + row + "|" + years;
    }

    static String total(Cohort cohort, String years) {
        return cohort.code() + "|all|all|" + years;
    }

    static String pair(String category, String modifiability, String years) {
        return Cohort.COMPLETED.code() + "|" + PAIR + "|" + category + "/" + modifiability + "|" + years;
    }

    /** How the sum over years is called: by its first and last, so that another sum is another number. */
    static String span(List<Integer> years) {
        return years.get(0) + "-" + years.get(years.size() - 1);
    }

    static List<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toList());
    }
}
