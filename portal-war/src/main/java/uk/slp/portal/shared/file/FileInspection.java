package uk.slp.portal.shared.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * What a file is, by its content; its name must agree. Refused with a sentence that says what to do: other kinds, files
 * that are two kinds at once, Office files with macros or a password, empty ones and those above 25 MB. Nothing is
 * decoded or unpacked: of an image only its first bytes are looked at, of a Word file only the list of its parts.
 *
 * @param name safe to show and to store
 * @param kind by content
 * @param size in bytes
 * @param sha256 of the content, hexadecimal
 */
public record FileInspection(String name, FileKind kind, long size, String sha256) {
    /** Largest file, in bytes: 25 MB. */
    public static final long LARGEST = 25L * 1024 * 1024;

    /** The field that refusals name. */
    public static final String FIELD = "file";

    private static final String ALLOWED = "Add a PDF, a Word file (.docx or .doc), an image (PNG, JPEG, TIFF or HEIC),"
            + " an e-mail (.eml or .msg) or plain text (.txt).";
    private static final int HEAD = 4096;
    private static final int FIRST_KILOBYTE = 1024;
    /** A ZIP file ends with a record of 22 bytes and a comment of up to 65,535. */
    private static final int ZIP_END = 22 + 65_535;

    private static final Pattern MARKUP =
            Pattern.compile("<\\s*(!doctype\\s+html|html|script|svg|iframe|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "\\A\\uFEFF?(?:[!-9;-~]+:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*)*?(?:From|Received|Return-Path|Date):",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, FileKind> BY_TYPE = Map.of(
            "application/pdf", FileKind.PDF,
            "image/png", FileKind.PNG,
            "image/jpeg", FileKind.JPEG,
            "image/tiff", FileKind.TIFF,
            "image/heic", FileKind.HEIC,
            "image/heif", FileKind.HEIC,
            "message/rfc822", FileKind.EMAIL);
    private static final Set<String> OFFICE = Set.of(
            "application/x-tika-msoffice",
            "application/x-tika-ole-drawing",
            "application/msword",
            "application/vnd.ms-outlook");
    private static final Set<String> PACKED =
            Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive");

    /**
     * Looks at a file.
     *
     * @throws RuleViolation if it cannot be taken
     */
    public static FileInspection of(String givenName, ReceivedFile file) {
        FileName name = FileName.of(givenName);
        String shown = name.text().isEmpty() ? "The file" : "\u201c" + name.text() + "\u201d";
        if (name.text().isEmpty()) {
            throw refused(
                    "file_name_missing", "The file has no name that can be kept. Give it a name and add it again.");
        }
        if (file.size() == 0) {
            throw refused("file_empty", shown + " is empty. Open it to see whether it was saved, and add it again.");
        }
        if (file.size() > LARGEST) {
            throw refused(
                    "file_too_large",
                    shown + " is larger than 25 MB. Make it smaller, for example by saving images at a lower"
                            + " resolution, or split it.");
        }
        try {
            FileKind kind = kind(shown, name, file);
            if (!kind.endings().contains(name.ending())) {
                throw refused(
                        "file_name_disagrees",
                        shown + " is a file of the kind " + kind.label() + ", which its name does not say. Rename it so"
                                + " that it ends with ." + kind.endings().get(0)
                                + ", if that is what you meant to add.");
            }
            return new FileInspection(name.text(), kind, file.size(), sha256(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileKind kind(String shown, FileName name, ReceivedFile file) throws IOException {
        byte[] head = head(file);
        String type = detect(file);
        if (OFFICE.contains(type)) {
            return pure(shown, OfficeFiles.old(shown, file.path()), head, file);
        }
        if (PACKED.contains(type)) {
            return OfficeFiles.packed(shown, file.path());
        }
        FileKind known = BY_TYPE.get(type);
        if (known != null && known != FileKind.EMAIL) {
            return pure(shown, known, head, file);
        }
        if (known == FileKind.EMAIL || isText(type)) {
            return text(shown, name, type, head, file);
        }
        throw refused("file_kind", OtherKinds.sentence(shown, type, ALLOWED));
    }

    /** An e-mail is text too: which of the two it is, the name decides, if the content can be both. */
    private static FileKind text(String shown, FileName name, String type, byte[] head, ReceivedFile file)
            throws IOException {
        String beginning = new String(head, StandardCharsets.ISO_8859_1);
        boolean mail =
                type.equals("message/rfc822") || MAIL_HEADER.matcher(beginning).find();
        if (mail && FileKind.EMAIL.endings().contains(name.ending())) {
            return endsAsZip(file) ? twoKinds(shown) : FileKind.EMAIL;
        }
        if (MARKUP.matcher(beginning.stripLeading()).lookingAt() || isMarkup(type)) {
            throw refused("file_kind", OtherKinds.sentence(shown, "text/html", ALLOWED));
        }
        if (holdsNul(head, file) || endsAsZip(file)) {
            return twoKinds(shown);
        }
        return FileKind.TEXT;
    }

    /** Refuses what could be opened as something else as well. */
    private static FileKind pure(String shown, FileKind kind, byte[] head, ReceivedFile file) throws IOException {
        String first = new String(head, 0, Math.min(head.length, FIRST_KILOBYTE), StandardCharsets.ISO_8859_1);
        boolean pdfInside = kind != FileKind.PDF && first.contains("%PDF-");
        boolean pdfLate = kind == FileKind.PDF && !first.startsWith("%PDF-");
        if (pdfInside || pdfLate || MARKUP.matcher(first).find() || endsAsZip(file)) {
            return twoKinds(shown);
        }
        return kind;
    }

    static RuleViolation refused(String code, String message) {
        return new RuleViolation(FIELD, code, message);
    }

    private static FileKind twoKinds(String shown) {
        throw refused(
                "file_two_kinds",
                shown + " holds a second kind of file beside the first. Open it, save or print it anew as a PDF, and"
                        + " add that.");
    }

    private static String detect(ReceivedFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open())) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    private static boolean isText(String type) {
        return type.startsWith("text/");
    }

    private static boolean isMarkup(String type) {
        return type.equals("text/html") || type.endsWith("xml") || type.endsWith("javascript");
    }

    private static byte[] head(ReceivedFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(HEAD);
        }
    }

    /** Text has no character U+0000, unless it says at its beginning that each character has two bytes. */
    private static boolean holdsNul(byte[] head, ReceivedFile file) throws IOException {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE) {
            return false;
        }
        try (InputStream in = file.open()) {
            byte[] piece = new byte[64 * 1024];
            int read = in.read(piece);
            while (read >= 0) {
                for (int at = 0; at < read; at++) {
                    if (piece[at] == 0) {
                        return true;
                    }
                }
                read = in.read(piece);
            }
            return false;
        }
    }

    /** Whether the file ends as a ZIP file does, so that an unpacker would open it. */
    private static boolean endsAsZip(ReceivedFile file) throws IOException {
        byte[] tail = new byte[(int) Math.min(file.size(), ZIP_END)];
        try (RandomAccessFile access = new RandomAccessFile(file.path().toFile(), "r")) {
            access.seek(file.size() - tail.length);
            access.readFully(tail);
        }
        for (int at = tail.length - 22; at >= 0; at--) {
            if (tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6) {
                int comment = tail[at + 20] & 0xFF | (tail[at + 21] & 0xFF) << 8;
                if (at + 22 + comment == tail.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String sha256(ReceivedFile file) throws IOException {
        try (InputStream in = file.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[64 * 1024];
            int read = in.read(piece);
            while (read >= 0) {
                digest.update(piece, 0, read);
                read = in.read(piece);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What other files are called, so that people know what was seen in theirs. */
    private static final class OtherKinds {
        private static final Map<String, String> WORDS = Map.of(
                "text/html", "a web page. Print it to a PDF and add that.",
                "application/zip", "a packed archive. Unpack it and add the files in it one by one.",
                "application/rtf", "a rich text file. Save it as a Word file or a PDF and add that.",
                "image/webp", "an image in WebP. Save it as JPEG or PNG and add that.",
                "image/gif", "an image in GIF. Save it as PNG and add that.");

        private static String sentence(String shown, String type, String allowed) {
            String words = WORDS.get(type);
            if (words != null) {
                return shown + " is " + words;
            }
            String group = type.substring(0, type.indexOf('/')).toLowerCase(Locale.ROOT);
            if (group.equals("audio") || group.equals("video")) {
                return shown + " is a sound or film recording, which cannot be kept here. Say in the description of a"
                        + " text where it is held.";
            }
            boolean program = type.contains("dosexec")
                    || type.contains("msdownload")
                    || type.contains("executable")
                    || type.contains("x-elf")
                    || type.contains("x-sh");
            return shown
                    + (program ? " is a program, which is never taken. " : " is not of a kind that can be added. ")
                    + allowed;
        }
    }
}
