package uk.slp.portal.shared.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One answer that can be chosen.
 *
 * @param value what is kept
 * @param label what people read
 * @param hint one line of help; empty if none is needed
 */
public record Option(String value, String label, String hint) implements Serializable {
    /** An answer that needs no help. */
    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }

    /** One answer for each item. */
    public static <T> List<Option> of(
            Collection<T> items, Function<? super T, String> value, Function<? super T, String> label) {
        return items.stream()
                .map(item -> of(value.apply(item), label.apply(item)))
                .toList();
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public String getHint() {
        return hint;
    }
}
