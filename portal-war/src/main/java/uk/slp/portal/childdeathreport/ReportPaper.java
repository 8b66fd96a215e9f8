package uk.slp.portal.childdeathreport;

import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.shared.export.ExportTable;
import uk.slp.portal.shared.pdf.Paper;

/** A yearly report as a paper, and its figures as a list: the same numbers as on its page. */
final class ReportPaper {
    private static final int WIDE = 40;
    private static final int NARROW = 14;

    private ReportPaper() {}

    /** A line of all tables in one list. */
    private record Cell(String table, String row, String column, String value) {}

    static Paper of(ReportContent content, String footer) {
        Paper paper = new Paper(content.title(), footer);
        paper.heading(content.title());
        content.parts().forEach(part -> {
            paper.part(part.getKey());
            for (String paragraph : part.getValue().split("\n\\s*\n")) {
                paper.text(paragraph);
            }
        });
        paper.part("Figures");
        paper.text(ReportContent.CAUTION);
        paper.text(content.hidden() + ".");
        for (FigureTable table : content.tables()) {
            paper.part(table.title());
            paper.text(table.note() + ".");
            List<String> columns = new ArrayList<>(List.of(table.title()));
            columns.addAll(table.columns());
            List<List<String>> rows = table.rows().stream()
                    .map(line -> {
                        List<String> row = new ArrayList<>(List.of(line.label()));
                        row.addAll(line.cells());
                        return row;
                    })
                    .toList();
            paper.table(columns, rows);
        }
        return paper;
    }

    static ExportTable<?> list(ReportContent content) {
        List<Cell> cells = new ArrayList<>();
        for (FigureTable table : content.tables()) {
            for (FigureTable.Line line : table.rows()) {
                for (int i = 0; i < line.cells().size(); i++) {
                    cells.add(new Cell(
                            table.title(),
                            line.label(),
                            table.columns().get(i),
                            line.cells().get(i)));
                }
            }
        }
        return new ExportTable<>(
                "Figures",
                List.of(
                        new ExportTable.Column<Cell>("Table", WIDE, Cell::table),
                        new ExportTable.Column<Cell>("Row", WIDE, Cell::row),
                        new ExportTable.Column<Cell>("Column", NARROW, Cell::column),
                        new ExportTable.Column<Cell>("Number", NARROW, Cell::value)),
                cells,
                List.of(List.of("About", ReportContent.CAUTION)));
    }
}
