package uk.slp.portal.childdeathreport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a yearly report as everybody may read it.
 *
 * @param code of what it shows
 * @param columns their headings, after that of the rows
 * @param rows in their order, the total last
 */
public record FigureTable(String code, String title, String note, List<String> columns, List<Line> rows) {
    /** What stands in place of a hidden number, as the Department for Education does it. */
    public static final String HIDDEN = "c";

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells numbers as text, or {@link #HIDDEN}
     */
    public record Line(String label, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The number of the last column, which sums up the others; null if it is hidden. */
        @Nullable
        Long last() {
            String cell = cells.get(cells.size() - 1);
            return cell.equals(HIDDEN) ? null : Long.valueOf(cell);
        }
    }

    /** What each row has in the last column, as a bar in relation to the largest. */
    public List<Bar> bars() {
        List<Line> single = rows.subList(0, rows.size() - 1);
        long most = single.stream()
                .map(Line::last)
                .mapToLong(value -> value == null ? 0 : value)
                .max()
                .orElse(0);
        return single.stream()
                .map(line -> {
                    Long value = line.last();
                    long percent = value == null || most == 0 ? 0 : Math.round(100.0 * value / most);
                    return new Bar(line.label(), value == null ? HIDDEN : value.toString(), percent + "%");
                })
                .toList();
    }

    /** A bar with its number. */
    public record Bar(String label, String shown, String width) {
        public String getLabel() {
            return label;
        }

        public String getShown() {
            return shown;
        }

        public String getWidth() {
            return width;
        }

        /** A figure of a report leads nowhere. */
        public String getHref() {
            return "";
        }
    }
}
