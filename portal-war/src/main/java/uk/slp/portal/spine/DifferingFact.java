package uk.slp.portal.spine;

import java.util.List;

/**
 * A fact that is not the same everywhere in a case. Every value stands with its source; none replaces another.
 *
 * @param name "Date of birth, child 1"
 */
public record DifferingFact(String name, List<Value> values) {
    public DifferingFact {
        values = List.copyOf(values);
    }

    /**
     * What one source says.
     *
     * @param source "Notification, as sent on 12 November 2026"
     * @param path its page
     */
    public record Value(String text, String source, String path) {}
}
