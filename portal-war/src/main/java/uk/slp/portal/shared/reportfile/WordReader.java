package uk.slp.portal.shared.reportfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Reads a Word file (.docx). Headings are the paragraphs of a heading style; tables, footnotes and endnotes are kept as
 * such. A table of one line or one column only sets a box around text: each of its lines is a paragraph.
 */
final class WordReader {
    private static final long LARGEST_PART = 100L * 1024 * 1024;

    static {
        // A part that unpacks to more than this, or a hundred times its size, is an attack and not a report.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private static final Pattern CALL = Pattern.compile("\\[(footnote|endnote)Ref:(\\d{1,6})]");

    private final NotationWriter notation = new NotationWriter();
    private final XWPFDocument document;
    private final Set<String> noted = new LinkedHashSet<>();

    private WordReader(XWPFDocument document) {
        this.document = document;
    }

    static String read(byte[] content) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            if (document.getProperties().getExtendedProperties().getPages() > ReportFile.MOST_PAGES) {
                throw ReportFile.tooManyPages();
            }
            WordReader reader = new WordReader(document);
            reader.elements(document.getDocument().getBody(), document.getStyles());
            reader.noted.forEach(reader::note);
            return reader.notation.text();
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A broken file breaks its reader in ways that nobody can list.
            throw ReportFile.damaged();
        }
    }

    /** Content controls, which Word sets around cover pages and forms, hold paragraphs and tables as the body does. */
    private void elements(XmlObject parent, XWPFStyles styles) {
        try (XmlCursor each = parent.newCursor()) {
            for (boolean more = each.toFirstChild(); more; more = each.toNextSibling()) {
                XmlObject element = each.getObject();
                if (element instanceof CTP paragraph) {
                    paragraph(new XWPFParagraph(paragraph, document), styles);
                } else if (element instanceof CTTbl table) {
                    table(new XWPFTable(table, document));
                } else if (element instanceof CTSdtBlock control && control.getSdtContent() != null) {
                    elements(control.getSdtContent(), styles);
                }
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph, XWPFStyles styles) {
        String style = style(paragraph, styles);
        if (style.startsWith("heading")) {
            notation.heading(CALL.matcher(text(paragraph)).replaceAll(""));
        } else if (!style.startsWith("toc") && !style.equals("title")) {
            notation.paragraph(calls(text(paragraph)));
        }
    }

    /** The words of a paragraph; the library writes those of its footnotes behind them. */
    private static String text(XWPFParagraph paragraph) {
        String whole = paragraph.getText();
        String notes = paragraph.getFootnoteText();
        return notes != null && !notes.isEmpty() && whole.endsWith(notes)
                ? whole.substring(0, whole.length() - notes.length())
                : whole;
    }

    /** Calls for notes as the notation writes them. */
    private String calls(String text) {
        return CALL.matcher(text).replaceAll(call -> {
            String label = call.group(1).charAt(0) + call.group(2);
            noted.add(label);
            return Matcher.quoteReplacement("[^" + label + "]");
        });
    }

    private void note(String label) {
        int id = Integer.parseInt(label.substring(1));
        XWPFAbstractFootnoteEndnote note =
                label.startsWith("f") ? document.getFootnoteByID(id) : document.getEndnoteByID(id);
        if (note != null) {
            notation.note(
                    label, note.getParagraphs().stream().map(WordReader::text).collect(Collectors.joining(" ")));
        }
    }

    private void table(XWPFTable table) {
        List<List<String>> rows = table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> calls(words(cell)))
                        .toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() > 1 && width > 1) {
            notation.table(rows);
        } else {
            table.getRows().forEach(row -> notation.paragraph(row(row)));
        }
    }

    private static String words(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(WordReader::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
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
