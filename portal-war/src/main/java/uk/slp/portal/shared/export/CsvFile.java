package uk.slp.portal.shared.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) in UTF-8, with the mark by which Excel knows the encoding. */
public final class CsvFile {
    private static final char MARK = '\uFEFF';
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private CsvFile() {}

    /** Writes row by row and leaves the stream open. */
    public static <T> void write(ExportTable<T> table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        String between = "";
        for (ExportTable.Column<T> column : table.columns()) {
            writer.write(between + quoted(column.heading()));
            between = ",";
        }
        writer.write("\r\n");
        for (T row : table.rows()) {
            between = "";
            for (ExportTable.Column<T> column : table.columns()) {
                writer.write(between + quoted(text(column.value().apply(row))));
                between = ",";
            }
            writer.write("\r\n");
        }
        writer.flush();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDateTime moment) {
            return MINUTE.format(moment);
        }
        return value instanceof String text ? SafeCell.of(text) : value.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
