package uk.slp.search;

import java.util.List;

/**
 * A learning theme: the code filters and counts, the label is searched as words.
 *
 * @param code the stable code, such as {@code unseen_men}
 * @param label the words a reader sees, such as "Fathers and unseen men"
 * @param within codes of the broader themes it belongs to; a filter by one of them finds it, and the counts of the
 *     facet include them
 */
public record Theme(String code, String label, List<String> within) {

    public Theme {
        if (code.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A theme needs a code and a label");
        }
        within = List.copyOf(within);
    }

    /** A theme that belongs to no broader one. */
    public Theme(String code, String label) {
        this(code, label, List.of());
    }
}
