package uk.slp.portal.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook for spreadsheets. Rows go to the stream as they are made; nothing of them is ever put on a disk, which is
 * why the library for reading workbooks is not used here: its way of streaming keeps them in a temporary file.
 */
public final class XlsxFile {
    private static final String MAKER = "Safeguarding Learning Portal";
    private static final String DAY = "dd/mm/yyyy";
    private static final String MINUTE = "dd/mm/yyyy hh:mm";
    private static final int AT_ONCE = 200;
    private static final int LONGEST_CELL = 32_767;

    private XlsxFile() {}

    /** Writes the list and, on a second sheet, what it is; leaves the stream open. */
    public static <T> void write(ExportTable<T> table, OutputStream out) throws IOException {
        Workbook book = new Workbook(new Unclosed(out), MAKER, null);
        Worksheet sheet = book.newWorksheet(table.name());
        List<ExportTable.Column<T>> columns = table.columns();
        sheet.freezePane(0, 1);
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, columns.get(c).width());
            sheet.value(0, c, columns.get(c).heading());
            sheet.style(0, c).bold().wrapText(true).set();
        }
        int r = 0;
        for (T row : table.rows()) {
            r++;
            for (int c = 0; c < columns.size(); c++) {
                put(sheet, r, c, columns.get(c).value().apply(row));
            }
            if (r % AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, r, columns.size() - 1);
        sheet.finish();
        about(book, table.about());
        book.finish();
    }

    private static void put(Worksheet sheet, int r, int c, @Nullable Object value) {
        if (value instanceof LocalDateTime moment) {
            sheet.value(r, c, moment);
            sheet.style(r, c).format(MINUTE).set();
        } else if (value instanceof LocalDate day) {
            sheet.value(r, c, day);
            sheet.style(r, c).format(DAY).set();
        } else if (value instanceof Number number) {
            sheet.value(r, c, number);
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.value(r, c, cell(value.toString()));
        }
    }

    private static String cell(String text) {
        String safe = SafeCell.of(text);
        return safe.length() > LONGEST_CELL ? safe.substring(0, LONGEST_CELL) : safe;
    }

    private static void about(Workbook book, List<List<String>> about) throws IOException {
        Worksheet sheet = book.newWorksheet("About this list");
        sheet.width(0, 24);
        sheet.width(1, 90);
        for (int r = 0; r < about.size(); r++) {
            for (int c = 0; c < about.get(r).size(); c++) {
                sheet.value(r, c, cell(about.get(r).get(c)));
            }
            sheet.style(r, 0).bold().set();
            sheet.style(r, 1).wrapText(true).set();
        }
        sheet.finish();
    }

    /** The container closes the answer itself. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
