package uk.slp.portal.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads small reference files: comma separated, quotes doubled inside quotes, comment lines beginning with #. */
public final class Csv {

    private Csv() {}

    /** The rows of a file of the class path, each by column name; an absent file is a fault of the build. */
    static List<Map<String, String>> resource(String path) {
        try (InputStream in = Csv.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The reference file " + path + " is not in the application");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows, each by column name. @throws IllegalArgumentException when a row has another number of values */
    public static List<Map<String, String>> read(Reader reader) {
        List<String> lines =
                new BufferedReader(reader).lines().filter(Csv::counts).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(
                        "Expected " + header.size() + " values, found " + cells.size() + ": " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Whether a line is read: it is neither empty nor a remark. */
    public static boolean counts(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
