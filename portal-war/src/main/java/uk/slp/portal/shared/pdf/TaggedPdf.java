package uk.slp.portal.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Sets a paper as a tagged PDF after PDF/UA-1 (ISO 14289-1). The fonts are read from the war: a server need not have any.
 * Letters that the portal's own typeface lacks are taken from a second one.
 */
public final class TaggedPdf {
    private static final String FOLDER = "/fonts/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        // It would tell the log what a paper says.
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    /** The bytes of the file. */
    public static byte[] of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Safeguarding Learning Portal");
        font(builder, "atkinson-hyperlegible-next-regular.ttf", "Paper", NORMAL);
        font(builder, "atkinson-hyperlegible-next-bold.ttf", "Paper", BOLD);
        font(builder, "noto-sans-regular.ttf", "PaperMore", NORMAL);
        font(builder, "noto-sans-regular.ttf", "PaperMore", BOLD);
        builder.withHtmlContent(paper.xhtml(), null);
        // Nothing is fetched for a paper, from nowhere.
        builder.useUriResolver((base, uri) -> null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper " + paper.title() + " could not be set", e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        InputStream in = TaggedPdf.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The font " + file + " is missing from the war");
        }
        return in;
    }
}
