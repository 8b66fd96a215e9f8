package uk.slp.portal.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** An invented document, made of an invented text: one page of PDF if its name ends so, else the text itself. */
final class DemonstrationDocument {
    private static final String FONT = "/fonts/atkinson-hyperlegible-next-regular.ttf";
    private static final float SIZE = 11;
    private static final float LEADING = 16;
    private static final float MARGIN = 64;
    private static final int LINES = 44;

    private DemonstrationDocument() {}

    /** The bytes of the file. */
    static byte[] of(String name, String text) {
        try {
            return name.endsWith(".pdf") ? pdf(text) : text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + name + " could not be made", e);
        }
    }

    private static byte[] pdf(String text) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream letters = DemonstrationDocument.class.getResourceAsStream(FONT)) {
            if (letters == null) {
                throw new IOException("The font " + FONT + " is missing from the war");
            }
            PDFont font = PDType0Font.load(document, letters);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            List<String> lines = lines(text, font, PDRectangle.A4.getWidth() - 2 * MARGIN);
            if (lines.size() > LINES) {
                throw new IOException("The text is longer than a page");
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, SIZE);
                content.setLeading(LEADING);
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> lines(String text, PDFont font, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (font.getStringWidth(longer) / 1000 * SIZE > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(word);
                } else {
                    line = new StringBuilder(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
