package uk.slp.portal.shared.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report: lines that begin and end with a bar, as in {@code | Agency | Contacts |}. If the second line
 * holds dashes only, the first is the head. A line {@code Table: words} before them is the caption. A bar within a cell
 * is written {@code \|}.
 *
 * @param caption what it shows, or null
 * @param head the headings of its columns; empty if it has none
 * @param rows its other lines, each with as many cells as the longest
 */
public record ReportTable(@Nullable String caption, List<String> head, List<List<String>> rows) {
    private static final String CAPTION = "Table:";

    public ReportTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads a block of lines; null if it is no table. */
    static @Nullable ReportTable read(String block) {
        List<String> lines = new ArrayList<>(block.lines().map(String::strip).toList());
        String caption = null;
        if (!lines.isEmpty() && lines.get(0).startsWith(CAPTION)) {
            caption = lines.remove(0).substring(CAPTION.length()).strip();
        }
        if (lines.size() < 2 || !lines.stream().allMatch(ReportTable::isLine)) {
            return null;
        }
        boolean headed = lines.get(1).matches("[|:\\s-]*-[|:\\s-]*");
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!(headed && i == 1)) {
                cells.add(cells(lines.get(i)));
            }
        }
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> even = cells.stream().map(row -> filled(row, width)).collect(Collectors.toList());
        List<String> head = headed ? even.remove(0) : List.of();
        return new ReportTable(caption == null || caption.isEmpty() ? null : caption, head, even);
    }

    private static boolean isLine(String line) {
        return line.length() > 1 && line.startsWith("|") && line.endsWith("|");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    private static List<String> filled(List<String> row, int width) {
        List<String> all = new ArrayList<>(row);
        while (all.size() < width) {
            all.add("");
        }
        return all;
    }

    /** A table as it is written down. */
    public static String write(List<List<String>> rows, boolean headed) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            out.append(line(rows.get(i))).append('\n');
            if (i == 0 && headed) {
                out.append(line(rows.get(0).stream().map(cell -> "---").toList()))
                        .append('\n');
            }
        }
        return out.toString().strip();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** In words alone, for search, citations and everything that sets no tables: "Agency: Health visiting; Contacts: 4." */
    String plain() {
        List<String> sentences = new ArrayList<>();
        if (caption != null) {
            sentences.add(caption.endsWith(".") ? caption : caption + ".");
        }
        for (List<String> row : rows) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    String name = i < head.size() ? head.get(i) : "";
                    parts.add(name.isEmpty() ? row.get(i) : name + ": " + row.get(i));
                }
            }
            if (!parts.isEmpty()) {
                sentences.add(String.join("; ", parts) + ".");
            }
        }
        return String.join(" ", sentences);
    }
}
