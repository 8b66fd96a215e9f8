package uk.slp.portal.shared.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.web.XmlText;

/** Writes a paper as a Word document: the same parts in the same order as its PDF. */
public final class WordPaper {
    private static final String FONT_OF_CODES = "Courier New";

    private final XWPFDocument document;

    private WordPaper(XWPFDocument document) {
        this.document = document;
    }

    /** The bytes of the file. */
    public static byte[] of(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(XmlText.allowed(paper.title()));
            document.getProperties().getCoreProperties().setCreator("Safeguarding Learning Portal");
            WordStyles.add(document);
            WordPaper word = new WordPaper(document);
            paper.blocks().forEach(word::write);
            XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            foot.setStyle(WordStyles.SOURCE);
            text(foot, paper.footer(), false);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper " + paper.title() + " could not be written", e);
        }
    }

    private void write(Paper.Block block) {
        if (block instanceof Paper.Block.Heading heading) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(heading.level() == 1 ? WordStyles.TITLE : WordStyles.PART);
            text(paragraph, heading.text(), false);
        } else if (block instanceof Paper.Block.Text text) {
            text(document.createParagraph(), text.text(), text.code());
        } else if (block instanceof Paper.Block.Items items) {
            items.items().forEach(item -> text(document.createParagraph(), "• " + item, false));
        } else if (block instanceof Paper.Block.Table table && !table.rows().isEmpty()) {
            table(document, table.columns(), table.rows());
        }
    }

    /**
     * Adds a table whose head is repeated on each page.
     *
     * @param heads the heading of each column; empty of a table whose first cells name what the others tell
     * @param rows at least one, each with as many cells as the first
     */
    public static void table(XWPFDocument document, List<String> heads, List<List<String>> rows) {
        boolean headed = !heads.isEmpty();
        int columns = headed ? heads.size() : rows.get(0).size();
        XWPFTable made = document.createTable(rows.size() + (headed ? 1 : 0), columns);
        made.setWidth("100%");
        int at = 0;
        if (headed) {
            XWPFTableRow head = made.getRow(at++);
            head.setRepeatHeader(true);
            fill(head, heads, columns);
        }
        for (List<String> row : rows) {
            fill(made.getRow(at++), row, headed ? 0 : 1);
        }
    }

    /** Fills a row; the first cells name things and are bold. */
    private static void fill(XWPFTableRow row, List<String> cells, int bold) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            XWPFRun run = text(cell.getParagraphs().get(0), cells.get(i), false);
            run.setBold(i < bold);
        }
    }

    private static XWPFRun text(XWPFParagraph paragraph, String text, boolean code) {
        XWPFRun run = paragraph.createRun();
        if (code) {
            run.setFontFamily(FONT_OF_CODES);
        }
        String[] lines = XmlText.allowed(text).replace("\r\n", "\n").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }
}
