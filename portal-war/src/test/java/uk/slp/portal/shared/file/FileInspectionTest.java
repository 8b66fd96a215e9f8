package uk.slp.portal.shared.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A file is what its content says")
class FileInspectionTest {
    private static final String MAIL =
            "From: a@example.org\r\nTo: b@example.org\r\nSubject: Home visit\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\nSeen.\r\n";

    @TempDir
    Path folder;

    private FileInspection look(String name, byte[] content) throws IOException {
        try (ReceivedFile file = ReceivedFile.in(folder, new ByteArrayInputStream(content), FileInspection.LARGEST)) {
            return FileInspection.of(name, file);
        }
    }

    private Violation refusal(String name, byte[] content) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> look(name, content));
        assertEquals(1, refused.violations().size());
        assertEquals("file", refused.violations().get(0).field());
        return refused.violations().get(0);
    }

    private void refused(String code, String name, byte[] content) {
        Violation violation = refusal(name, content);
        assertEquals(code, violation.code(), violation.message());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, out), format);
        return out.toByteArray();
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Minutes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] old(String... streams) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (String stream : streams) {
                files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(ascii(namesAndTexts[i + 1]));
            }
        }
        return out.toByteArray();
    }

    private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
            + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    @Test
    @DisplayName("and each kind that is taken is known, with its size and fingerprint")
    void taken() throws IOException {
        assertEquals(FileKind.PDF, look("a.pdf", pdf()).kind());
        assertEquals(FileKind.WORD, look("a.docx", docx()).kind());
        assertEquals(FileKind.OLD_WORD, look("a.doc", old("WordDocument")).kind());
        assertEquals(
                FileKind.OUTLOOK, look("a.msg", old("__properties_version1.0")).kind());
        assertEquals(FileKind.PNG, look("a.PNG", image("png")).kind());
        assertEquals(FileKind.JPEG, look("a.jpeg", image("jpg")).kind());
        assertEquals(FileKind.TIFF, look("a.tif", image("tiff")).kind());
        byte[] heic = join(new byte[] {0, 0, 0, 24}, ascii("ftypheic"), new byte[4], ascii("mif1heic"), new byte[64]);
        assertEquals(FileKind.HEIC, look("a.heic", heic).kind());
        assertEquals(FileKind.EMAIL, look("a.eml", ascii(MAIL)).kind());
        assertEquals(FileKind.TEXT, look("a.txt", ascii("Seen at home.\n")).kind());
        FileInspection one = look("../x/abc.txt", ascii("abc"));
        assertEquals("abc.txt", one.name());
        assertEquals(3, one.size());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", one.sha256());
    }

    @Test
    @DisplayName("text may be in any language and begin as people's notes do")
    void texts() throws IOException {
        for (String text : new String[] {
            "Zo\u00EB was seen.",
            "--- call log ---\n10:00 call",
            "% of visits missed",
            "#1 first visit",
            "\u5C0F\u5973\u5B69",
            MAIL
        }) {
            assertEquals(
                    FileKind.TEXT,
                    look("a.txt", text.getBytes(StandardCharsets.UTF_8)).kind(),
                    text);
        }
        assertEquals(
                FileKind.TEXT,
                look("a.txt", "\uFEFFseen".getBytes(StandardCharsets.UTF_16LE)).kind());
        assertEquals(
                FileKind.EMAIL,
                look("a.eml", ascii("X-Spam: no\r\n  more\r\nReceived: from x\r\n\r\nSeen"))
                        .kind());
    }

    @Test
    @DisplayName("so a name that says something else is refused")
    void disagrees() throws IOException {
        refused("file_name_disagrees", "a.png", pdf());
        refused("file_name_disagrees", "a.pdf", ascii("only text"));
        refused("file_name_disagrees", "a.docx", old("WordDocument"));
        refused("file_name_disagrees", "a.exe", pdf());
        refused("file_name_disagrees", "a", pdf());
        refused("file_name_disagrees", "a\u202Efdp.exe", pdf());
        refused("file_name_missing", "..", pdf());
    }

    @Test
    @DisplayName("and other kinds are refused, whatever their name")
    void otherKinds() throws IOException {
        byte[] program = join(ascii("MZ"), new byte[58], new byte[] {64, 0, 0, 0}, ascii("PE\0\0"), new byte[200]);
        assertTrue(refusal("minutes.pdf", program).message().contains("is a program"));
        assertTrue(refusal("a.txt", ascii("<!DOCTYPE html><p>Hello")).message().contains("web page"));
        refused("file_kind", "a.txt", ascii("<script>alert(1)</script>"));
        refused("file_kind", "a.txt", ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        refused("file_kind", "a.png", ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        assertTrue(refusal("a.docx", zip("notes.txt", "x")).message().contains("packed archive"));
        refused("file_kind", "a.docx", zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "x"));
        refused("file_kind", "a.doc", old("Workbook"));
        refused("file_kind", "a.pdf", ascii("{\\rtf1\\ansi x}"));
        refused("file_kind", "a.jpg", image("gif"));
        refused("file_protected", "a.docx", old("EncryptionInfo", "EncryptedPackage"));
    }

    @Test
    @DisplayName("and nothing that runs by itself is taken")
    void macros() throws IOException {
        byte[] docm = zip("[Content_Types].xml", TYPES, "word/document.xml", "x", "word/vbaProject.bin", "x");
        refused("file_macros", "a.docx", docm);
        refused("file_macros", "a.docx", zip("[Content_Types].xml", TYPES, "word/activeX/activeX1.xml", "x"));
        refused("file_macros", "a.docx", zip("[Content_Types].xml", TYPES, "word/embeddings/tool.exe", "x"));
        String enabled = TYPES.replace("document.main", "document.macroEnabled.main");
        refused("file_macros", "a.docx", zip("[Content_Types].xml", enabled, "word/document.xml", "x"));
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.getRoot().createDirectory("Macros");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            refused("file_macros", "a.doc", out.toByteArray());
        }
    }

    @Test
    @DisplayName("and none that is two kinds at once")
    void twoKinds() throws IOException {
        byte[] zip = zip("a.txt", "x");
        refused("file_two_kinds", "a.jpg", join(image("jpg"), zip));
        refused("file_two_kinds", "a.pdf", join(pdf(), zip));
        refused("file_two_kinds", "a.txt", join(ascii("only text ".repeat(9_000)), zip));
        refused("file_two_kinds", "a.png", join(image("png"), ascii("%PDF-1.7")));
        refused("file_two_kinds", "a.jpg", join(ascii("\u00FF\u00D8\u00FF\u00FE\0\20<script>"), image("jpg")));
        refused("file_damaged", "a.docx", broken(docx()));
        refused("file_two_kinds", "a.txt", join(ascii("x".repeat(90_000)), new byte[] {0, 1, 2}));
    }

    private static byte[] broken(byte[] docx) {
        byte[] cut = new byte[docx.length / 2];
        System.arraycopy(docx, 0, cut, 0, cut.length);
        return cut;
    }

    @Test
    @DisplayName("nothing, and more than 25 MB, are refused; exactly 25 MB is taken")
    void sizes() throws IOException {
        refused("file_empty", "a.txt", new byte[0]);
        byte[] most = new byte[(int) FileInspection.LARGEST];
        Arrays.fill(most, (byte) 'x');
        assertEquals(FileInspection.LARGEST, look("a.txt", most).size());
        refused("file_too_large", "a.txt", join(most, ascii("x")));
    }

    @Test
    @DisplayName("a file that is far too large is not received to its end, and nothing stays behind")
    void notReceivedWhole() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        try (ReceivedFile file = ReceivedFile.in(folder, endless, 1000)) {
            assertTrue(file.size() > 1000 && file.size() < 200_000);
        }
        assertEquals(0, folder.toFile().list().length);
    }
}
