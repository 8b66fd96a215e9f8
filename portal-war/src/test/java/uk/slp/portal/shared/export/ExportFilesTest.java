package uk.slp.portal.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lists as files")
class ExportFilesTest {
    private record Line(String text, Integer number, LocalDate day, LocalDateTime moment) {}

    private static ExportTable<Line> table(Line... lines) {
        return new ExportTable<>(
                "Lines",
                List.of(
                        new ExportTable.Column<>("Text", 30, Line::text),
                        new ExportTable.Column<>("Number", 10, Line::number),
                        new ExportTable.Column<>("Day", 12, Line::day),
                        new ExportTable.Column<>("Moment", 18, Line::moment)),
                List.of(lines),
                List.of(List.of("Filter", "=HYPERLINK(1)")));
    }

    private static String csv(Line... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(table(lines), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook workbook(Line... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(table(lines), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    @DisplayName("say their encoding, quote what must be quoted and write days as ISO dates")
    void commas() throws IOException {
        Line line =
                new Line("A \"b\", c\nd é", 3, LocalDate.of(2026, 11, 30), LocalDateTime.of(2026, 11, 26, 16, 8, 12));
        assertEquals(
                "\uFEFFText,Number,Day,Moment\r\n\"A \"\"b\"\", c\nd é\",3,2026-11-30,2026-11-26 16:08\r\n", csv(line));
        assertEquals("\uFEFFText,Number,Day,Moment\r\n,,,\r\n", csv(new Line(null, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 1632", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "\uFF1D1", "=cmd|' /C calc'!A0"})
    @DisplayName("never hold a text that a spreadsheet would run")
    void harmless(String hostile) throws IOException {
        Line line = new Line(hostile, null, null, null);
        String cell = csv(line).split("\r\n", 2)[1].replaceFirst("^\"", "");
        assertTrue(cell.startsWith("'" + hostile.charAt(0)), cell);
        try (XSSFWorkbook book = workbook(line)) {
            var found = book.getSheetAt(0).getRow(1).getCell(0);
            assertEquals(CellType.STRING, found.getCellType());
            assertEquals('\'', found.getStringCellValue().charAt(0));
            assertEquals(
                    "'=HYPERLINK(1)", book.getSheetAt(1).getRow(0).getCell(1).getStringCellValue());
        }
    }

    @Test
    @DisplayName("leave harmless texts as they are")
    void untouched() {
        for (String text : List.of("", "Alder Close", "A=b", "1-2", "'quoted'")) {
            assertEquals(text, SafeCell.of(text));
        }
    }

    @Test
    @DisplayName("hold typed days and numbers below a heading that stays, in a workbook that another library opens")
    void typed() throws IOException {
        Line[] lines = new Line[450];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new Line("Line " + i, i, LocalDate.of(2026, 11, 30), LocalDateTime.of(2026, 7, 1, 0, 30));
        }
        try (XSSFWorkbook book = workbook(lines)) {
            XSSFSheet sheet = book.getSheet("Lines");
            assertEquals(450, sheet.getLastRowNum());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals(30 * 256, sheet.getColumnWidth(0), 256);
            var row = sheet.getRow(450);
            assertEquals(449, row.getCell(1).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
            assertEquals(
                    LocalDate.of(2026, 11, 30),
                    row.getCell(2).getLocalDateTimeCellValue().toLocalDate());
            assertEquals(LocalDateTime.of(2026, 7, 1, 0, 30), row.getCell(3).getLocalDateTimeCellValue());
            assertNotNull(book.getSheet("About this list"));
        }
    }
}
