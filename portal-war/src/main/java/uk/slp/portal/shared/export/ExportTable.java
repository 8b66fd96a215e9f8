package uk.slp.portal.shared.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list on its way into a file.
 *
 * @param name of the sheet, up to 31 characters
 * @param columns in their order
 * @param rows in their order
 * @param about pairs of words that a file with more than one sheet shows on the second: what, when, by whom
 */
public record ExportTable<T>(String name, List<Column<T>> columns, List<T> rows, List<List<String>> about) {
    public ExportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        about = List.copyOf(about);
    }

    /**
     * A column.
     *
     * @param heading its words
     * @param width in characters
     * @param value of a row: a text, a number, a {@code LocalDate}, a {@code LocalDateTime} in London, or null
     */
    public record Column<T>(String heading, int width, Function<T, @Nullable Object> value) {}
}
