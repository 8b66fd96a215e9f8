package uk.slp.portal.shared.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.disclosure.LinkedTables.Before;

/**
 * Decides which cells are hidden. Small numbers are; of each hidden number it then looks for other worlds: whole tables
 * of counts in which every sum is right and every shown number is the one shown, but the hidden one differs. Where there
 * are none that differ enough, the cheapest further numbers are hidden that make such a world possible. Every world is
 * checked by plain addition of whole numbers, so that what is promised rests on no solver: a reader who cannot tell the
 * worlds apart cannot tell the number, whatever way of reckoning is used.
 */
public final class Hiding {
    private final LinkedTables tables;
    private final SmallNumbers rule;
    private final WorldFinder finder;
    private final BitSet hidden = new BitSet();
    private final BitSet exposed = new BitSet();
    private final List<long[]> worlds = new ArrayList<>();
    private final long[] truth;
    private final long[] lowest;
    private final long[] highest;

    private Hiding(LinkedTables tables, SmallNumbers rule) {
        this.tables = tables;
        this.rule = rule;
        this.truth = new long[tables.size()];
        for (int place = 0; place < truth.length; place++) {
            truth[place] = tables.value(place);
        }
        this.lowest = truth.clone();
        this.highest = truth.clone();
        this.finder = new WorldFinder(tables, truth);
    }

    /** Hides what has to be hidden. */
    public static HiddenCells of(LinkedTables tables, SmallNumbers rule) {
        Hiding hiding = new Hiding(tables, rule);
        hiding.hideSmall();
        hiding.cover();
        return new HiddenCells(
                tables, rule, hiding.hidden, hiding.exposed, List.copyOf(hiding.worlds), hiding.lowest, hiding.highest);
    }

    private void hideSmall() {
        for (int place = 0; place < truth.length; place++) {
            Before told = tables.before(place);
            if (told == Before.HIDDEN || told == Before.NEW && rule.isSmall(truth[place])) {
                hidden.set(place);
            }
        }
    }

    /** Each turn hides at least one number more, satisfies one, or gives one up: it ends. */
    private void cover() {
        for (int place = nextOpen(); place >= 0; place = nextOpen()) {
            boolean found = true;
            if (rule.isSmall(truth[place])) {
                found = lowest[place] == 0 || take(finder.world(place, -truth[place], hidden));
                found &= highest[place] >= rule.width()
                        || take(finder.world(place, rule.width() - truth[place], hidden));
            } else {
                found = take(finder.world(place, rule.width(), hidden))
                        || take(finder.world(place, -rule.width(), hidden));
            }
            if (!found) {
                exposed.set(place);
            }
        }
    }

    private int nextOpen() {
        int next = -1;
        for (int place = hidden.nextSetBit(0); place >= 0; place = hidden.nextSetBit(place + 1)) {
            // The largest first: what hides them often covers the small ones beside them.
            if (!exposed.get(place) && isOpen(place) && (next < 0 || truth[place] > truth[next])) {
                next = place;
            }
        }
        return next;
    }

    private boolean isOpen(int place) {
        if (rule.isSmall(truth[place])) {
            return lowest[place] > 0 || highest[place] < rule.width();
        }
        return highest[place] - lowest[place] < rule.width();
    }

    private boolean take(long @Nullable [] world) {
        if (world == null || !tables.holds(world)) {
            return false;
        }
        for (int place = 0; place < world.length; place++) {
            if (world[place] != truth[place]) {
                if (tables.before(place) == Before.SHOWN) {
                    return false;
                }
                hidden.set(place);
            }
            lowest[place] = Math.min(lowest[place], world[place]);
            highest[place] = Math.max(highest[place], world[place]);
        }
        worlds.add(world);
        return true;
    }
}
