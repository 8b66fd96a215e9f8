package uk.slp.portal.shared.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import uk.slp.portal.shared.disclosure.LinkedTables.Before;

/**
 * Made-up figures in the shape of a yearly report: several pages (areas and all areas), on each several tables that
 * break the same deaths down by another question, rows by years, with rows and columns added up. It keeps the sums that
 * a reader can form in a list of its own, so that the attack reads nothing of what is tested.
 */
final class RandomReport {
    /** What a reader knows of how the numbers hang together: the first key is the sum of the others. */
    final List<List<String>> known = new ArrayList<>();

    final Map<String, Long> numbers = new LinkedHashMap<>();
    private final Random random;
    private final int pages;
    private final int[] rows;
    private final int years;

    RandomReport(Random random, int pages, int[] rows, int years, int perYear) {
        this.random = random;
        this.pages = pages;
        this.rows = rows;
        this.years = years;
        for (int page = 0; page < pages; page++) {
            for (int year = 0; year < years; year++) {
                int deaths = random.nextInt(perYear + 1);
                for (int question = 0; question < rows.length; question++) {
                    share(page, question, year, deaths);
                }
            }
        }
        addUp();
    }

    private void share(int page, int question, int year, int deaths) {
        double[] weights = new double[rows[question]];
        double all = 0;
        for (int row = 0; row < weights.length; row++) {
            weights[row] = Math.pow(random.nextDouble(), 2) + 0.01;
            all += weights[row];
        }
        long[] counts = new long[weights.length];
        for (int death = 0; death < deaths; death++) {
            double drawn = random.nextDouble() * all;
            int row = 0;
            while (row < counts.length - 1 && drawn >= weights[row]) {
                drawn -= weights[row++];
            }
            counts[row]++;
        }
        for (int row = 0; row < counts.length; row++) {
            numbers.put(key("p" + page, question, "r" + row, "y" + year), counts[row]);
        }
    }

    /** The row that all tables of a page share has one key, whatever the question. */
    private static String key(String page, int question, String row, String year) {
        return page + "|" + (row.equals("all") ? "" : question) + "|" + row + "|" + year;
    }

    private void addUp() {
        for (int page = 0; page < pages; page++) {
            String name = "p" + page;
            for (int question = 0; question < rows.length; question++) {
                addUpTable(name, question);
            }
        }
        if (pages > 1) {
            List<String> single = new ArrayList<>(numbers.keySet());
            single.stream().filter(key -> key.startsWith("p0|")).forEach(key -> {
                List<String> parts = new ArrayList<>();
                for (int page = 0; page < pages; page++) {
                    parts.add(key.replace("p0|", "p" + page + "|"));
                }
                total(key.replace("p0|", "all|"), parts);
            });
            // A reader adds up the page of all areas as well; it follows from the others, and costs nothing to know.
            for (int question = 0; question < rows.length; question++) {
                addUpTable("all", question);
            }
        }
    }

    private void addUpTable(String page, int question) {
        List<String> columns = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            columns.add("y" + year);
        }
        List<String> all = new ArrayList<>(columns);
        for (int row = 0; row < rows[question]; row++) {
            String line = "r" + row;
            total(
                    key(page, question, line, "all"),
                    columns.stream()
                            .map(year -> key(page, question, line, year))
                            .toList());
        }
        all.add("all");
        for (String year : all) {
            List<String> parts = new ArrayList<>();
            for (int row = 0; row < rows[question]; row++) {
                parts.add(key(page, question, "r" + row, year));
            }
            total(key(page, question, "all", year), parts);
        }
        total(
                key(page, question, "all", "all"),
                columns.stream().map(year -> key(page, question, "all", year)).toList());
    }

    private void total(String total, List<String> parts) {
        long sum = parts.stream().mapToLong(numbers::get).sum();
        Long before = numbers.putIfAbsent(total, sum);
        if (before != null && before != sum) {
            throw new IllegalStateException("The made-up figures do not add up: " + total);
        }
        List<String> line = new ArrayList<>(List.of(total));
        line.addAll(parts);
        if (!known.contains(line)) {
            known.add(line);
        }
    }

    /** How many tables of rows by years it prints. */
    int tableCount() {
        return rows.length * (pages > 1 ? pages + 1 : 1);
    }

    /** Adds a sum that an earlier publication printed. */
    void alsoKnown(String total, List<String> parts) {
        total(total, parts);
    }

    LinkedTables tables() {
        return tables(Map.of());
    }

    LinkedTables tables(Map<String, Before> before) {
        LinkedTables tables = new LinkedTables();
        numbers.forEach((key, value) -> tables.cell(key, value, before.getOrDefault(key, Before.NEW)));
        for (List<String> line : known) {
            tables.sum(
                    tables.place(line.get(0)),
                    line.stream().skip(1).map(tables::place).toList());
        }
        return tables;
    }
}
