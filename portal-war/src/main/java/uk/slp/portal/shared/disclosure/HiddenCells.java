package uk.slp.portal.shared.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which numbers of linked tables are hidden, with the proof. */
public final class HiddenCells {
    private final LinkedTables tables;
    private final SmallNumbers rule;
    private final BitSet hidden;
    private final BitSet exposed;
    private final List<long[]> worlds;
    private final long[] lowest;
    private final long[] highest;

    HiddenCells(
            LinkedTables tables,
            SmallNumbers rule,
            BitSet hidden,
            BitSet exposed,
            List<long[]> worlds,
            long[] lowest,
            long[] highest) {
        this.tables = tables;
        this.rule = rule;
        this.hidden = hidden;
        this.exposed = exposed;
        this.worlds = worlds;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Whether this number is hidden. */
    public boolean isHidden(String key) {
        return hidden.get(tables.place(key));
    }

    /** Whether this number is hidden though it is not small, so that another cannot be worked out. */
    public boolean isCover(String key) {
        int place = tables.place(key);
        return hidden.get(place) && !rule.isSmall(tables.value(place));
    }

    /** How many numbers are hidden. */
    public int hidden() {
        return hidden.cardinality();
    }

    /** How many of them are not small. */
    public int covers() {
        return (int) hidden.stream()
                .filter(place -> !rule.isSmall(tables.value(place)))
                .count();
    }

    /** How many numbers there are. */
    public int size() {
        return tables.size();
    }

    /**
     * Hidden numbers that could be worked out all the same, because of what was published before: nothing may be
     * published while there is one.
     */
    public List<String> exposed() {
        List<String> keys = tables.keys();
        List<String> found = new ArrayList<>();
        exposed.stream().forEach(place -> found.add(keys.get(place)));
        return found;
    }

    /** The least that this number is in a world that cannot be told from the true one. */
    long lowest(String key) {
        return lowest[tables.place(key)];
    }

    /** The most that this number is in a world that cannot be told from the true one. */
    long highest(String key) {
        return highest[tables.place(key)];
    }

    /**
     * Checks the promise anew from nothing but the worlds: each agrees with every number shown and with every sum, and
     * together they leave every hidden number as open as the rule asks.
     */
    boolean isProved() {
        long[] low = new long[tables.size()];
        long[] high = new long[tables.size()];
        for (int place = 0; place < low.length; place++) {
            low[place] = tables.value(place);
            high[place] = tables.value(place);
        }
        for (long[] world : worlds) {
            if (!tables.holds(world)) {
                return false;
            }
            for (int place = 0; place < low.length; place++) {
                if (!hidden.get(place) && world[place] != tables.value(place)) {
                    return false;
                }
                low[place] = Math.min(low[place], world[place]);
                high[place] = Math.max(high[place], world[place]);
            }
        }
        return exposed.isEmpty() && hidden.stream().allMatch(place -> isOpenEnough(place, low[place], high[place]));
    }

    private boolean isOpenEnough(int place, long low, long high) {
        boolean small = rule.isSmall(tables.value(place));
        return high - low >= rule.width() && (!small || low == 0 && high >= rule.width());
    }
}
