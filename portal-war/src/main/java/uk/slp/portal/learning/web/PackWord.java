package uk.slp.portal.learning.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import uk.slp.portal.shared.web.XmlText;

/** A reading list as a Word document, with headings that Word knows as headings, so that it can be moved about in. */
final class PackWord {
    private static final String TITLE = "Heading1";
    private static final String PASSAGE = "Heading2";
    private static final String QUOTE = "Quote";
    private static final String SOURCE = "Source";

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
            word.styles();
            word.write(view);
            document.write(out);
            return out.toByteArray();
        }
    }

    private void write(PackView view) {
        paragraph(TITLE, view.getHeading());
        if (!view.getNote().isEmpty()) {
            paragraph("", view.getNote());
        }
        for (PackView.Entry entry : view.getEntries()) {
            paragraph(PASSAGE, entry.name());
            paragraph(entry.quote() ? QUOTE : "", entry.text());
            if (!entry.extra().isEmpty()) {
                paragraph("", entry.extra());
            }
            if (!entry.citation().isEmpty()) {
                paragraph(SOURCE, entry.citation());
            }
        }
        paragraph(SOURCE, PackFiles.made(view));
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(XmlText.allowed(text));
    }

    private void styles() {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("en-GB");
        styles.addStyle(heading(TITLE, "heading 1", 0, 40));
        styles.addStyle(heading(PASSAGE, "heading 2", 1, 28));
        CTStyle quote = style(QUOTE, "Quote");
        quote.addNewRPr().addNewI();
        styles.addStyle(new XWPFStyle(quote));
        CTStyle source = style(SOURCE, "Source");
        source.addNewRPr().addNewSz().setVal(BigInteger.valueOf(18));
        styles.addStyle(new XWPFStyle(source));
    }

    /** A heading; Word measures letters in half points. */
    private static XWPFStyle heading(String id, String name, int level, int halfPoints) {
        CTStyle style = style(id, name);
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        style.addNewQFormat();
        return new XWPFStyle(style);
    }

    private static CTStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        return style;
    }
}
