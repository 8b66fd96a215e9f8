package uk.slp.search;

/**
 * A learning theme: the code filters and counts, the label is searched as words.
 *
 * @param code the stable code, such as {@code unseen_men}
 * @param label the words a reader sees, such as "Fathers and unseen men"
 */
public record Theme(String code, String label) {

    public Theme {
        if (code.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A theme needs a code and a label");
        }
    }
}
