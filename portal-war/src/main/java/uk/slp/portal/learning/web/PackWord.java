package uk.slp.portal.learning.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import uk.slp.portal.shared.report.ReportTable;
import uk.slp.portal.shared.web.XmlText;
import uk.slp.portal.shared.word.WordPaper;
import uk.slp.portal.shared.word.WordStyles;

/** A reading list as a Word document, with headings that Word knows as headings, so that it can be moved about in. */
final class PackWord {
    private final XWPFDocument document;

    private PackWord(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(PackView view) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(XmlText.allowed(view.getHeading()));
            document.getProperties().getCoreProperties().setCreator("Safeguarding Learning Portal");
            PackWord word = new PackWord(document);
            WordStyles.add(document);
            word.write(view);
            document.write(out);
            return out.toByteArray();
        }
    }

    private void write(PackView view) {
        paragraph(WordStyles.TITLE, view.getHeading());
        if (!view.getNote().isEmpty()) {
            paragraph("", view.getNote());
        }
        for (PackView.Entry entry : view.getEntries()) {
            paragraph(WordStyles.PART, entry.name());
            ReportTable table = entry.table();
            if (table == null) {
                paragraph(entry.quote() ? WordStyles.QUOTE : "", entry.text());
            } else {
                if (table.caption() != null) {
                    paragraph("", table.caption());
                }
                WordPaper.table(document, table.head(), table.rows());
            }
            if (!entry.extra().isEmpty()) {
                paragraph("", entry.extra());
            }
            if (!entry.citation().isEmpty()) {
                paragraph(WordStyles.SOURCE, entry.citation());
            }
        }
        paragraph(WordStyles.SOURCE, PackFiles.made(view));
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(XmlText.allowed(text));
    }
}
