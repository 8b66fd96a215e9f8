package uk.slp.portal.shared.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that are published together, and every sum that a reader can form of them: rows, columns, totals, pages,
 * years and sums over years. A number that stands in several tables is one cell under one key. Numbers are counts of
 * people: whole and never negative, which the reader knows as well.
 */
public final class LinkedTables {
    private final Map<String, Integer> byKey = new LinkedHashMap<>();
    private final List<Long> values = new ArrayList<>();
    private final List<Before> before = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** What earlier publications did with a number: neither can be taken back. */
    public enum Before {
        /** It is published for the first time. */
        NEW,
        /** It can be read in an earlier publication. */
        SHOWN,
        /** It was hidden in an earlier publication, and stays so. */
        HIDDEN
    }

    /** One number is the sum of others, by their places. */
    record Sum(int total, List<Integer> parts) {}

    /**
     * A number; the same key means the same number wherever it stands.
     *
     * @return its place, for {@link #sum}
     * @throws IllegalArgumentException if it is negative, or another number has this key
     */
    public int cell(String key, long value) {
        return cell(key, value, Before.NEW);
    }

    /** A number of which earlier publications may have told. */
    public int cell(String key, long value, Before told) {
        if (value < 0) {
            throw new IllegalArgumentException("A count is not negative: " + key);
        }
        Integer known = byKey.get(key);
        if (known != null) {
            if (values.get(known) != value) {
                throw new IllegalArgumentException("Two numbers for one cell: " + key);
            }
            return known;
        }
        int place = values.size();
        byKey.put(key, place);
        values.add(value);
        before.add(told);
        return place;
    }

    /**
     * The reader knows that one number is the sum of the others.
     *
     * @throws IllegalArgumentException if it is not
     */
    public void sum(int total, List<Integer> parts) {
        long sum = parts.stream().mapToLong(values::get).sum();
        if (sum != values.get(total)) {
            throw new IllegalArgumentException(
                    "A total of " + values.get(total) + " is not the sum of its parts, " + sum + ": " + key(total));
        }
        sums.add(new Sum(total, List.copyOf(parts)));
    }

    /** How many numbers there are. */
    public int size() {
        return values.size();
    }

    /** The keys, in the order in which they came. */
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** Where the number of a key is. */
    public int place(String key) {
        Integer place = byKey.get(key);
        if (place == null) {
            throw new IllegalArgumentException("No such cell: " + key);
        }
        return place;
    }

    /** The number at a place. */
    public long value(int place) {
        return values.get(place);
    }

    Before before(int place) {
        return before.get(place);
    }

    List<Sum> sums() {
        return sums;
    }

    /** Whether these numbers could stand in the place of the true ones: whole by type, not negative, every sum right. */
    boolean holds(long[] numbers) {
        for (long number : numbers) {
            if (number < 0) {
                return false;
            }
        }
        for (Sum sum : sums) {
            long parts = 0;
            for (int part : sum.parts()) {
                parts = Math.addExact(parts, numbers[part]);
            }
            if (parts != numbers[sum.total()]) {
                return false;
            }
        }
        return true;
    }

    private String key(int place) {
        return keys().get(place);
    }
}
