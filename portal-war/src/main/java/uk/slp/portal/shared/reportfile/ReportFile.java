package uk.slp.portal.shared.reportfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.portal.shared.report.ReportText;

/**
 * An uploaded report, read into the plain report notation. What a file is follows from its content, never from its name
 * or from what the sender claims. Refused with a sentence: other kinds of file, more than 20 MB, more than 400 pages,
 * more than 400,000 characters, files with a password or with macros, those that unpack to far more than a report can
 * be, and scans, which hold pictures of text only.
 *
 * @param name a file name without path or control characters
 * @param mediaType of what was found in the content
 * @param hash SHA-256 of the content, hexadecimal
 * @param text the report in the plain report notation; empty of a scan
 */
public record ReportFile(String name, String mediaType, String hash, String text) {
    /** Largest file, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** Most pages. */
    public static final int MOST_PAGES = 400;

    /** Longest text, in characters. */
    public static final int LONGEST_TEXT = 400_000;

    static final String PDF = "application/pdf";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String FIELD = "file";
    private static final int LONGEST_NAME = 120;
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What comes in, up to one byte more than is taken: enough to see that it is too large. */
    public static byte[] received(InputStream content) {
        try {
            return content.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws RuleViolation if it cannot be taken, with the sentence that says why and what to do
     */
    public static ReportFile read(String fileName, byte[] content) {
        ReportFile file = readOrScanned(fileName, content);
        if (file.scanned()) {
            throw refused(
                    "file_scanned",
                    "The file holds pictures of text, not text. Upload the report as it was written, or have it read by"
                            + " text recognition first.");
        }
        return file;
    }

    /** Whether it holds pictures of text only, so that there is nothing to read. */
    public boolean scanned() {
        return text.isEmpty();
    }

    /**
     * Reads a file, or says that it is a scan.
     *
     * @throws RuleViolation if it cannot be taken for another reason
     */
    public static ReportFile readOrScanned(String fileName, byte[] content) {
        String name = name(fileName, content);
        boolean pdf = isPdf(content);
        if (!pdf) {
            word(content);
        }
        String text = pdf ? PdfReader.read(content) : WordReader.read(content);
        if (text.length() > LONGEST_TEXT) {
            throw textTooLong();
        }
        if (!(pdf && text.isEmpty()) && ReportText.parse(text).sections().isEmpty()) {
            throw refused("file_without_text", "No text was found in the file.");
        }
        return new ReportFile(name, pdf ? PDF : WORD, Fingerprint.of(content), text);
    }

    /**
     * The name under which a file would be kept, by its first bytes alone: nothing of it is unpacked.
     *
     * @throws RuleViolation if it is empty, too large, or begins as neither PDF nor Word files do
     */
    public static String name(String fileName, byte[] content) {
        if (content.length == 0) {
            throw refused("file_empty", "The file is empty. Choose the report as a PDF or Word file.");
        }
        if (content.length > LARGEST) {
            throw refused("file_too_large", "The file must be 20 MB or smaller.");
        }
        if (isPdf(content)) {
            return safeName(fileName, ".pdf");
        }
        if (starts(content, OLD_OFFICE)) {
            throw refused(
                    "file_kind",
                    "The file is of an older kind of Word, or protected by a password. Save it as .docx without one.");
        }
        if (!starts(content, new byte[] {'P', 'K', 3, 4})) {
            throw refused("file_kind", "The file must be a PDF or a Word file (.docx).");
        }
        return safeName(fileName, ".docx");
    }

    static boolean isPdf(byte[] content) {
        return starts(content, "%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    static RuleViolation refused(String code, String message) {
        return new RuleViolation(FIELD, code, message);
    }

    static RuleViolation protectedByPassword() {
        return refused(
                "file_protected", "The file is protected by a password. Save it without one and upload it again.");
    }

    static RuleViolation damaged() {
        return refused("file_unreadable", "The file is damaged or not what it seems. Save it again and upload it.");
    }

    static RuleViolation textTooLong() {
        return refused("text_too_long", "The report has more than 400,000 characters. Leave out the appendices.");
    }

    static RuleViolation tooManyPages() {
        return refused("too_many_pages", "The report has more than 400 pages. Leave out the appendices.");
    }

    private static void word(byte[] content) {
        Set<String> parts = new HashSet<>();
        ZipParts.each(content, (part, unpacked) -> parts.add(part));
        if (parts.contains("word/vbaproject.bin")) {
            throw refused("file_kind", "The file holds macros. Save it as .docx without macros.");
        }
        if (!parts.contains("word/document.xml") || !parts.contains("[content_types].xml")) {
            throw refused("file_kind", "The file must be a PDF or a Word file (.docx).");
        }
    }

    private static boolean starts(byte[] content, byte[] sign) {
        if (content.length < sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (content[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** The last part of the name, of letters, digits and a few signs, with the ending its content deserves. */
    static String safeName(String fileName, String ending) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} _().-]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        String base = clean.isEmpty() ? "report" : clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
        return base.strip() + ending;
    }
}
