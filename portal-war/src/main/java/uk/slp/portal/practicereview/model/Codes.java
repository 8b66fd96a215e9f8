package uk.slp.portal.practicereview.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes of a vocabulary in one column, with commas between them: few, short, and always read together. */
public final class Codes {
    private Codes() {}

    /** As the column holds them, each once; null for none. */
    static @Nullable String joined(List<String> codes) {
        return codes.isEmpty()
                ? null
                : String.join(",", codes.stream().distinct().toList());
    }

    /** As the column holds them, in order. */
    public static List<String> split(@Nullable String codes) {
        return codes == null || codes.isBlank() ? List.of() : List.of(codes.split(","));
    }
}
