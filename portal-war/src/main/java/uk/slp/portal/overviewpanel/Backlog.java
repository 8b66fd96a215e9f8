package uk.slp.portal.overviewpanel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.childdeath.ChildDeathStatus;

/**
 * What is open at a panel.
 *
 * @param states by state, in the order of a case's life
 * @param late cases past the panel's aim, the oldest aim first; at most a hundred
 */
public record Backlog(LocalDate today, List<State> states, List<Late> late) {
    public Backlog {
        states = List.copyOf(states);
        late = List.copyOf(late);
    }

    /**
     * Cases of one state.
     *
     * @param counts by age, the youngest first: one more than there are steps between ages
     */
    public record State(ChildDeathStatus status, List<Long> counts, long all) {
        public State {
            counts = List.copyOf(counts);
        }

        /** The state in words. */
        public String label() {
            return status.label();
        }
    }

    /** A case whose aim has passed (rule 63). */
    public record Late(String reference, ChildDeathStatus status, LocalDate aim) {}

    /** The groups of age in words, as many as each state has counts. */
    public static List<String> ages() {
        List<Integer> steps = BacklogQueries.STEPS;
        List<String> words = new ArrayList<>();
        words.add("Under " + steps.get(0) + " months");
        for (int i = 1; i < steps.size(); i++) {
            words.add(steps.get(i - 1) + " to " + steps.get(i));
        }
        words.add("Over " + steps.get(steps.size() - 1));
        return List.copyOf(words);
    }
}
