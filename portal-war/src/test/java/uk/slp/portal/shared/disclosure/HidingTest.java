package uk.slp.portal.shared.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.disclosure.LinkedTables.Before;

@DisplayName("Hiding small numbers")
class HidingTest {
    private static final SmallNumbers RULE = SmallNumbers.STANDARD;

    /** How many times as many figures are attacked as in every build: {@code -Dportal.attacks=75} takes minutes. */
    private static final int TIMES = Integer.getInteger("portal.attacks", 1);

    /** Hidden and all cells of what was tried. */
    private record Tally(int hidden, int covers, int cells, int tables) {
        Tally plus(HiddenCells cells, RandomReport report) {
            return new Tally(
                    hidden + cells.hidden(),
                    covers + cells.covers(),
                    this.cells + cells.size(),
                    tables + report.tableCount());
        }
    }

    @Test
    @DisplayName("hides nought to five and shows six (rule 78)")
    void primary() {
        LinkedTables tables = new LinkedTables();
        for (int value = 0; value <= 7; value++) {
            tables.cell("c" + value, value);
        }
        HiddenCells hidden = Hiding.of(tables, RULE);
        for (int value = 0; value <= 7; value++) {
            assertEquals(value < 6, hidden.isHidden("c" + value), "value " + value);
        }
        assertEquals(0, hidden.covers());
    }

    @Test
    @DisplayName("hides a second number of a row, which its total would tell otherwise")
    void secondary() {
        LinkedTables tables = new LinkedTables();
        int small = tables.cell("small", 3);
        int middle = tables.cell("middle", 9);
        int large = tables.cell("large", 40);
        tables.sum(tables.cell("all", 52), List.of(small, middle, large));
        HiddenCells hidden = Hiding.of(tables, RULE);
        assertTrue(hidden.isHidden("small"));
        assertTrue(hidden.isCover("middle"), "the cheapest number beside it");
        assertFalse(hidden.isHidden("large"));
        assertFalse(hidden.isHidden("all"));
        assertTrue(hidden.isProved());
    }

    @Test
    @DisplayName("hides more where two small numbers have a small sum and would have a narrow range")
    void narrow() {
        LinkedTables tables = new LinkedTables();
        int one = tables.cell("one", 1);
        int other = tables.cell("other", 0);
        int large = tables.cell("large", 30);
        int pair = tables.cell("pair", 1);
        tables.sum(pair, List.of(one, other));
        tables.sum(tables.cell("all", 31), List.of(pair, large));
        HiddenCells hidden = Hiding.of(tables, RULE);
        assertTrue(hidden.isCover("large"));
        assertTrue(hidden.isProved());
        assertEquals(0, hidden.lowest("one"));
        assertTrue(hidden.highest("one") >= 5);
    }

    @Test
    @DisplayName("refuses totals that are not the sum of their parts, two numbers for one cell, and negative counts")
    void wrong() {
        LinkedTables tables = new LinkedTables();
        int part = tables.cell("part", 3);
        int total = tables.cell("total", 4);
        List<Integer> parts = List.of(part);
        assertThrows(IllegalArgumentException.class, () -> tables.sum(total, parts));
        assertThrows(IllegalArgumentException.class, () -> tables.cell("part", 5));
        assertThrows(IllegalArgumentException.class, () -> tables.cell("less", -1));
    }

    @Test
    @DisplayName("says so when an earlier publication has already told the number")
    void toldBefore() {
        LinkedTables tables = new LinkedTables();
        int small = tables.cell("small", 2);
        int large = tables.cell("large", 40, Before.SHOWN);
        tables.sum(tables.cell("all", 42, Before.SHOWN), List.of(small, large));
        HiddenCells hidden = Hiding.of(tables, RULE);
        assertEquals(List.of("small"), hidden.exposed());
        assertFalse(hidden.isProved());
    }

    @Test
    @DisplayName(
            "withstands subtraction of rows, columns, pages, years, and bounds, in random tables linked with each other")
    void subtraction() {
        Random random = new Random(20261127);
        Tally tally = new Tally(0, 0, 0, 0);
        for (int i = 0; i < 20 * TIMES; i++) {
            RandomReport report = small(random);
            HiddenCells hidden = Hiding.of(report.tables(), RULE);
            assertTrue(hidden.isProved(), "report " + i);
            Attack attack = attack(report.known, report.numbers, hidden(report, hidden));
            assertEquals(List.of(), attack.eliminate(), "report " + i);
            attack.subtract().forEach((key, range) -> assertOpen(key, range, report, hidden));
            tally = tally.plus(hidden, report);
        }
        assertTrue(tally.tables() > 60 * TIMES, tally.toString());
        System.getLogger("hiding").log(System.Logger.Level.INFO, tally.toString());
    }

    @Test
    @DisplayName("withstands solving all sums at once in whole numbers")
    void solving() {
        Random random = new Random(7);
        for (int i = 0; i < 8 * TIMES; i++) {
            RandomReport report = small(random);
            HiddenCells hidden = Hiding.of(report.tables(), RULE);
            Set<String> names = hidden(report, hidden);
            Attack attack = attack(report.known, report.numbers, names);
            names.stream().sorted().limit(5).forEach(key -> assertOpen(key, attack.exactly(key), report, hidden));
        }
    }

    @Test
    @DisplayName("withstands trying every table of counts that agrees with what is shown")
    void everyTable() {
        Random random = new Random(99);
        for (int i = 0; i < 30 * TIMES; i++) {
            RandomReport report = new RandomReport(random, 1, new int[] {2}, 2, 14);
            HiddenCells hidden = Hiding.of(report.tables(), RULE);
            Map<String, long[]> seen = tryAll(report, hidden);
            hidden(report, hidden).forEach(key -> assertOpen(key, seen.get(key), report, hidden));
        }
    }

    @Test
    @DisplayName("withstands comparing a report with that of the year before, whose years were added up as well")
    void yearsMove() {
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 30 * TIMES; i++) {
            RandomReport report = new RandomReport(random, 1, new int[] {3, 4}, 4, 60);
            LinkedTables earlier = span(report, 0, 3, "early");
            HiddenCells first = Hiding.of(earlier, RULE);
            Map<String, Before> before = new HashMap<>();
            earlier.keys().forEach(key -> before.put(key, first.isHidden(key) ? Before.HIDDEN : Before.SHOWN));
            LinkedTables tables = report.tables(before);
            HiddenCells second = Hiding.of(tables, RULE);
            if (!second.exposed().isEmpty()) {
                refused++;
                continue;
            }
            earlier.keys().forEach(key -> assertEquals(first.isHidden(key), second.isHidden(key), key));
            Attack attack = attack(report.known, report.numbers, hidden(report, second));
            assertEquals(List.of(), attack.eliminate(), "report " + i);
            attack.subtract().forEach((key, range) -> assertOpen(key, range, report, second));
        }
        assertTrue(refused <= 3 * TIMES, "refused " + refused);
    }

    @Test
    @DisplayName("takes less than ten seconds for the figures of a large area over ten years (issue 6, bar)")
    void fast() {
        RandomReport report = new RandomReport(new Random(3), 1, new int[] {6, 10, 3, 6, 6, 9, 6}, 10, 120);
        long start = System.nanoTime();
        HiddenCells hidden = Hiding.of(report.tables(), RULE);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(hidden.isProved());
        System.getLogger("hiding")
                .log(
                        System.Logger.Level.INFO,
                        hidden.size() + " cells, " + hidden.hidden() + " hidden, " + hidden.covers()
                                + " of them to cover others, " + millis + " ms");
        assertTrue(millis < 10_000, millis + " ms");
    }

    private static RandomReport small(Random random) {
        int[] rows = new int[1 + random.nextInt(3)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = 2 + random.nextInt(5);
        }
        return new RandomReport(random, 1 + random.nextInt(3), rows, 1 + random.nextInt(4), 1 + random.nextInt(90));
    }

    /** The report of an earlier year: fewer years, and a sum over them that the later report does not print. */
    private static LinkedTables span(RandomReport report, int from, int to, String name) {
        Map<String, List<String>> sums = new LinkedHashMap<>();
        for (String key : List.copyOf(report.numbers.keySet())) {
            if (key.endsWith("|all")) {
                String stem = key.substring(0, key.length() - 3);
                sums.put(
                        stem + name,
                        IntStream.range(from, to)
                                .mapToObj(year -> stem + "y" + year)
                                .toList());
            }
        }
        sums.forEach(report::alsoKnown);
        LinkedTables tables = new LinkedTables();
        report.numbers.forEach((key, value) -> {
            boolean inside = key.endsWith(name);
            for (int year = from; year < to; year++) {
                inside |= key.endsWith("|y" + year);
            }
            if (inside) {
                tables.cell(key, value);
            }
        });
        List<List<String>> lines = new ArrayList<>(report.known);
        lines.removeIf(line -> !tables.keys().containsAll(line));
        lines.forEach(line -> tables.sum(
                tables.place(line.get(0)),
                line.stream().skip(1).map(tables::place).toList()));
        // The rows of the sum over the earlier years add up to its total.
        Map<String, List<String>> columns = new LinkedHashMap<>();
        sums.keySet().stream().filter(key -> !key.contains("||")).forEach(key -> columns.computeIfAbsent(
                        key.split("\\|", -1)[1], question -> new ArrayList<>())
                .add(key));
        columns.values().forEach(parts -> {
            report.alsoKnown("p0||all|" + name, parts);
            tables.sum(
                    tables.place("p0||all|" + name),
                    parts.stream().map(tables::place).toList());
        });
        return tables;
    }

    /** Two rows and two years: nine numbers, of which four are free. */
    private static Map<String, long[]> tryAll(RandomReport report, HiddenCells hidden) {
        String[] keys = {
            "p0|0|r0|y0",
            "p0|0|r1|y0",
            "p0|0|r0|y1",
            "p0|0|r1|y1",
            "p0|0|r0|all",
            "p0|0|r1|all",
            "p0||all|y0",
            "p0||all|y1",
            "p0||all|all"
        };
        long[] printed = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            printed[i] = hidden.isHidden(keys[i]) ? -1 : report.numbers.get(keys[i]);
        }
        long[] low = new long[keys.length];
        long[] high = new long[keys.length];
        Arrays.fill(low, Long.MAX_VALUE);
        Arrays.fill(high, Long.MIN_VALUE);
        int most = 20;
        for (int code = 0; code < most * most * most * most; code++) {
            long a = code % most;
            long b = code / most % most;
            long c = code / most / most % most;
            long d = code / most / most / most;
            long[] table = {a, b, c, d, a + c, b + d, a + b, c + d, a + b + c + d};
            boolean agrees = true;
            for (int i = 0; i < table.length && agrees; i++) {
                agrees = printed[i] < 0 || printed[i] == table[i];
            }
            for (int i = 0; i < table.length && agrees; i++) {
                low[i] = Math.min(low[i], table[i]);
                high[i] = Math.max(high[i], table[i]);
            }
        }
        Map<String, long[]> seen = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            seen.put(keys[i], new long[] {low[i], high[i]});
        }
        return seen;
    }

    private static Set<String> hidden(RandomReport report, HiddenCells hidden) {
        Set<String> keys = new HashSet<>(report.numbers.keySet());
        keys.removeIf(key -> !hidden.isHidden(key));
        return keys;
    }

    private static Attack attack(List<List<String>> known, Map<String, Long> numbers, Set<String> hidden) {
        Map<String, Long> shown = new HashMap<>(numbers);
        shown.keySet().removeAll(hidden);
        return new Attack(known, shown, hidden);
    }

    private static void assertOpen(String key, long[] range, RandomReport report, HiddenCells hidden) {
        if (hidden.isHidden(key)) {
            long value = report.numbers.get(key);
            assertTrue(range[0] <= value && value <= range[1], key + " is not between what the attack found");
            assertTrue(range[1] - range[0] >= RULE.width(), key + " lies between " + range[0] + " and " + range[1]);
            assertTrue(value >= 6 || range[0] == 0, key + " is at least " + range[0]);
        }
    }
}
