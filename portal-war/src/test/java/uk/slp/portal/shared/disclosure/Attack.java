package uk.slp.portal.shared.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who wants to know the hidden numbers and has everything that is printed: subtracts rows, columns, pages and
 * years from one another as long as that tells anything new, narrows what remains by knowing that no count is below
 * nought, and solves all sums at once.
 */
final class Attack {
    private static final long ANY = 1_000_000;
    private static final double NOTHING = 1e-7;

    private final List<List<String>> known;
    private final Map<String, long[]> bounds = new HashMap<>();
    private final List<String> hidden;

    Attack(List<List<String>> known, Map<String, Long> shown, Set<String> hidden) {
        this.known = known;
        this.hidden = List.copyOf(hidden);
        shown.forEach((key, value) -> bounds.put(key, new long[] {value, value}));
        hidden.forEach(key -> bounds.put(key, new long[] {0, ANY}));
    }

    /** What is known of each hidden number after subtracting and bounding until nothing new is learned. */
    Map<String, long[]> subtract() {
        boolean learned = true;
        while (learned) {
            learned = false;
            for (List<String> line : known) {
                learned |= narrow(line);
            }
        }
        return bounds;
    }

    /** The total is at most the sum of the most, a part at most the total less the least of the other parts. */
    private boolean narrow(List<String> line) {
        long low = 0;
        long high = 0;
        for (String part : line.subList(1, line.size())) {
            low += bounds.get(part)[0];
            high += bounds.get(part)[1];
        }
        long[] total = bounds.get(line.get(0));
        boolean learned = tighten(total, low, high);
        for (String part : line.subList(1, line.size())) {
            long[] own = bounds.get(part);
            learned |= tighten(own, total[0] - (high - own[1]), total[1] - (low - own[0]));
            if (learned) {
                return true;
            }
        }
        return learned;
    }

    private static boolean tighten(long[] bound, long low, long high) {
        boolean learned = low > bound[0] || high < bound[1];
        bound[0] = Math.max(bound[0], low);
        bound[1] = Math.min(bound[1], high);
        return learned;
    }

    /** Hidden numbers that follow from the sums alone, by elimination. */
    List<String> eliminate() {
        int wide = hidden.size();
        Map<String, Integer> places = new HashMap<>();
        hidden.forEach(key -> places.put(key, places.size()));
        List<double[]> lines = new ArrayList<>();
        for (List<String> line : known) {
            double[] row = new double[wide];
            for (int i = 0; i < line.size(); i++) {
                Integer at = places.get(line.get(i));
                if (at != null) {
                    row[at] += i == 0 ? -1 : 1;
                }
            }
            lines.add(row);
        }
        int rank = 0;
        for (int column = 0; column < wide && rank < lines.size(); column++) {
            int best = rank;
            for (int i = rank; i < lines.size(); i++) {
                if (Math.abs(lines.get(i)[column]) > Math.abs(lines.get(best)[column])) {
                    best = i;
                }
            }
            if (Math.abs(lines.get(best)[column]) < NOTHING) {
                continue;
            }
            double[] pivot = lines.get(best);
            lines.set(best, lines.get(rank));
            lines.set(rank, pivot);
            reduce(lines, rank, column);
            rank++;
        }
        List<String> found = new ArrayList<>();
        for (double[] line : lines) {
            int at = -1;
            int count = 0;
            for (int i = 0; i < wide; i++) {
                if (Math.abs(line[i]) > NOTHING) {
                    at = i;
                    count++;
                }
            }
            if (count == 1) {
                found.add(hidden.get(at));
            }
        }
        return found;
    }

    private static void reduce(List<double[]> lines, int rank, int column) {
        double[] pivot = lines.get(rank);
        double by = pivot[column];
        for (int i = 0; i < pivot.length; i++) {
            pivot[i] /= by;
        }
        for (int i = 0; i < lines.size(); i++) {
            double factor = lines.get(i)[column];
            if (i != rank && Math.abs(factor) > NOTHING) {
                double[] line = lines.get(i);
                for (int j = 0; j < line.length; j++) {
                    line[j] -= factor * pivot[j];
                }
            }
        }
    }

    /** The least and the most that a hidden number can be, all sums taken together and counts being whole. */
    long[] exactly(String key) {
        return new long[] {solve(key, true), solve(key, false)};
    }

    private long solve(String key, boolean least) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> variables = new HashMap<>();
        for (String name : hidden) {
            Variable variable = model.newVariable(name).lower(0).upper(ANY).integer(true);
            variables.put(name, variable);
        }
        variables.get(key).weight(1);
        int number = 0;
        for (List<String> line : known) {
            Expression sum = model.newExpression("s" + number++);
            long level = 0;
            for (int i = 0; i < line.size(); i++) {
                Variable variable = variables.get(line.get(i));
                long sign = i == 0 ? -1 : 1;
                if (variable == null) {
                    level -= sign * bounds.get(line.get(i))[0];
                } else {
                    sum.set(variable, sign);
                }
            }
            sum.level(level);
        }
        Optimisation.Result result = least ? model.minimise() : model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("The printed numbers contradict each other");
        }
        return Math.round(result.doubleValue(model.indexOf(variables.get(key))));
    }
}
