package uk.slp.portal.practicereview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads a Word file (.docx). Headings are the paragraphs of a heading style; each row of a table is one paragraph. */
final class WordReader {
    private static final long LARGEST_PART = 100L * 1024 * 1024;

    static {
        // A part that unpacks to more than this, or a hundred times its size, is an attack and not a report.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private final NotationWriter notation = new NotationWriter();

    private WordReader() {}

    static String read(byte[] content) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            if (document.getProperties().getExtendedProperties().getPages() > ReportFile.MOST_PAGES) {
                throw ReportFile.tooManyPages();
            }
            WordReader reader = new WordReader();
            reader.elements(document.getBodyElements(), document.getStyles());
            return reader.notation.text();
        } catch (IOException | POIXMLException | UnsupportedFileFormatException | IllegalStateException e) {
            throw ReportFile.damaged();
        }
    }

    private void elements(List<IBodyElement> elements, XWPFStyles styles) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph, styles);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> notation.paragraph(row(row)));
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph, XWPFStyles styles) {
        String style = style(paragraph, styles);
        if (style.startsWith("heading")) {
            notation.heading(paragraph.getText());
        } else if (!style.startsWith("toc") && !style.equals("title")) {
            notation.paragraph(paragraph.getText());
        }
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String style(XWPFParagraph paragraph, XWPFStyles styles) {
        String id = paragraph.getStyle();
        if (id == null) {
            return "";
        }
        XWPFStyle style = styles == null ? null : styles.getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        return name.toLowerCase(Locale.ROOT);
    }
}
