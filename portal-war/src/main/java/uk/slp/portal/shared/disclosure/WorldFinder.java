package uk.slp.portal.shared.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import uk.slp.portal.shared.disclosure.LinkedTables.Before;
import uk.slp.portal.shared.disclosure.LinkedTables.Sum;

/**
 * Looks for the cheapest other world in which one number differs by a given amount: a linear program over what each
 * number gains or loses. To change a hidden number costs next to nothing, to change a shown one costs what is lost when
 * it is hidden. A program that ends in broken numbers is solved again in whole ones.
 */
final class WorldFinder {
    private static final double HIDDEN_COST = 0.001;
    /** A number in more than two sums stands in several tables: hiding it costs them all. */
    private static final int OF_ONE_TABLE = 2;

    private static final double SHARED_COST = 50;
    private static final int SECONDS = 2;

    private final LinkedTables tables;
    private final long[] truth;
    private final List<List<Sum>> sumsOf = new ArrayList<>();

    WorldFinder(LinkedTables tables, long[] truth) {
        this.tables = tables;
        this.truth = truth;
        for (int place = 0; place < truth.length; place++) {
            sumsOf.add(new ArrayList<>());
        }
        for (Sum sum : tables.sums()) {
            sumsOf.get(sum.total()).add(sum);
            sum.parts().forEach(part -> sumsOf.get(part).add(sum));
        }
    }

    /** The numbers of another world in which this one has changed by so much, or null if none was found. */
    long @Nullable [] world(int place, long change, BitSet hidden) {
        long[] near = solve(place, change, hidden, true);
        return near != null ? near : solve(place, change, hidden, false);
    }

    private long @Nullable [] solve(int place, long change, BitSet hidden, boolean near) {
        BitSet free = reach(place, hidden, near);
        Solved broken = solve(place, change, hidden, free, false);
        // What has no solution in broken numbers has none in whole ones, and to look for it takes longest of all.
        if (broken.world() != null || broken.impossible()) {
            return broken.world();
        }
        return solve(place, change, hidden, free, true).world();
    }

    private record Solved(long @Nullable [] world, boolean impossible) {}

    /** What can change with a number: everything that hangs together with it by sums, over numbers that may change. */
    private BitSet reach(int start, BitSet hidden, boolean near) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        reached.set(start);
        open.add(start);
        while (!open.isEmpty()) {
            for (Sum sum : sumsOf.get(open.remove())) {
                consider(sum.total(), hidden, near, reached, open);
                sum.parts().forEach(part -> consider(part, hidden, near, reached, open));
            }
        }
        return reached;
    }

    private void consider(int place, BitSet hidden, boolean near, BitSet reached, Deque<Integer> open) {
        boolean fixed = tables.before(place) == Before.SHOWN
                || near && !hidden.get(place) && sumsOf.get(place).size() > OF_ONE_TABLE;
        if (!fixed && !reached.get(place)) {
            reached.set(place);
            open.add(place);
        }
    }

    private Solved solve(int place, long change, BitSet hidden, BitSet free, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = TimeUnit.SECONDS.toMillis(SECONDS);
        Variable[] gains = new Variable[truth.length];
        Variable[] losses = new Variable[truth.length];
        for (int cell = free.nextSetBit(0); cell >= 0; cell = free.nextSetBit(cell + 1)) {
            double cost = cost(cell, hidden);
            gains[cell] = model.newVariable("g" + cell).lower(0).weight(cost).integer(whole);
            losses[cell] = model.newVariable("l" + cell)
                    .lower(0)
                    .upper(truth[cell])
                    .weight(cost)
                    .integer(whole);
        }
        gains[place].level(Math.max(0, change));
        losses[place].level(Math.max(0, -change));
        for (int number = 0; number < tables.sums().size(); number++) {
            balance(model, number, tables.sums().get(number), gains, losses);
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return new Solved(null, result.getState() == Optimisation.State.INFEASIBLE);
        }
        long[] world = truth.clone();
        for (int cell = free.nextSetBit(0); cell >= 0; cell = free.nextSetBit(cell + 1)) {
            double moved =
                    result.doubleValue(model.indexOf(gains[cell])) - result.doubleValue(model.indexOf(losses[cell]));
            world[cell] = truth[cell] + Math.round(moved);
        }
        boolean holds = world[place] == truth[place] + change && tables.holds(world);
        return new Solved(holds ? world : null, false);
    }

    private static void balance(ExpressionsBasedModel model, int number, Sum sum, Variable[] gains, Variable[] losses) {
        List<Integer> moving = new ArrayList<>();
        sum.parts().stream().filter(part -> gains[part] != null).forEach(moving::add);
        boolean totalMoves = gains[sum.total()] != null;
        if (moving.isEmpty() && !totalMoves) {
            return;
        }
        Expression balance = model.newExpression("s" + number).level(0);
        for (int part : moving) {
            balance.set(gains[part], 1).set(losses[part], -1);
        }
        if (totalMoves) {
            balance.set(gains[sum.total()], -1).set(losses[sum.total()], 1);
        }
    }

    private double cost(int place, BitSet hidden) {
        if (hidden.get(place)) {
            return HIDDEN_COST;
        }
        double loss = 1 + truth[place];
        return sumsOf.get(place).size() > OF_ONE_TABLE ? loss * SHARED_COST : loss;
    }
}
