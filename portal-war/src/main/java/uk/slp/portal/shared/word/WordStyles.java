package uk.slp.portal.shared.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of the portal's Word documents. */
public final class WordStyles {
    /** The heading of the whole. */
    public static final String TITLE = "Heading1";

    /** The heading of a part. */
    public static final String PART = "Heading2";

    /** A quotation. */
    public static final String QUOTE = "Quote";

    /** Small print. */
    public static final String SOURCE = "Source";

    private WordStyles() {}

    /** Adds them to a document. */
    public static void add(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("en-GB");
        styles.addStyle(heading(TITLE, "heading 1", 0, 40));
        styles.addStyle(heading(PART, "heading 2", 1, 28));
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
