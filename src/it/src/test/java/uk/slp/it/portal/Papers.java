package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people add them to notifications, and files that nobody should; each really made by what makes such files. */
final class Papers {
    private Papers() {}

    /** Writes a file. */
    @FunctionalInterface
    private interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One of each kind that is taken, by name. */
    static Map<String, byte[]> good() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("minutes.pdf", pdf(0));
        all.put("chronology.docx", docx());
        all.put("letter.doc", old("WordDocument"));
        all.put("body map.png", image("png"));
        all.put("scan.jpg", image("jpg"));
        all.put("plan.tiff", image("tiff"));
        all.put("phone.heic", heic());
        all.put("referral.eml", mail());
        all.put("reply.msg", old("__properties_version1.0"));
        all.put("call log.txt", text("10:00 The school called."));
        return all;
    }

    /** What a tagged PDF of the portal says, in one line. */
    static String said(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked(), "it is a tagged PDF");
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF of one empty page that is at least so large. */
    static byte[] pdf(int bytes) {
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                byte[] filling = new byte[bytes];
                new Random(bytes).nextBytes(filling);
                document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem("Filling", new PDStream(document, new ByteArrayInputStream(filling)).getCOSObject());
                document.save(out);
            }
        });
    }

    static byte[] docx() {
        return made(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Chronology");
                document.write(out);
            }
        });
    }

    /** The same file with a project of macros in it. */
    static byte[] docm() {
        return made(out -> {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx()));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
                zip.putNextEntry(new ZipEntry("word/vbaProject.bin"));
                zip.write(new byte[100]);
            }
        });
    }

    static byte[] zip() {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("minutes.txt"));
                zip.write(text("Minutes"));
            }
        });
    }

    /** A program for Windows, as far as its first bytes say. */
    static byte[] program() {
        byte[] file = new byte[400];
        System.arraycopy(text("MZ"), 0, file, 0, 2);
        file[60] = 64;
        System.arraycopy(text("PE\0\0"), 0, file, 64, 4);
        return file;
    }

    static byte[] image(String format) {
        return made(out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    }

    private static byte[] heic() {
        return made(out -> {
            out.write(new byte[] {0, 0, 0, 24});
            out.write(text("ftypheic\0\0\0\0mif1heic"));
            out.write(new byte[64]);
        });
    }

    private static byte[] mail() {
        return text("From: school@example.org\r\nTo: duty@calderwick.example\r\nSubject: Absence\r\n"
                + "Date: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\nNot seen since Friday.\r\n");
    }

    private static byte[] old(String stream) {
        return made(out -> {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
                files.writeFilesystem(out);
            }
        });
    }
}
