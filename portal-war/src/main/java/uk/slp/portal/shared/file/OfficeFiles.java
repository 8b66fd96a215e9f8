package uk.slp.portal.shared.file;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import uk.slp.portal.shared.error.RuleViolation;

/** Tells Word files and Outlook e-mails from everything else that comes in the same wrapping, by the list of their parts. */
final class OfficeFiles {
    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_LIST = 1024 * 1024;
    private static final String WORD_TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    /** Parts that run something, and files in the file that do. */
    private static final Pattern ACTIVE = Pattern.compile(
            ".*(vbaproject|vbadata|/activex/|macrosheets/).*|.*\\.(docm|dotm|xlsm|xltm|xlsb|pptm|exe|dll|js|vbs|hta|lnk|bat|cmd|ps1|scr)");

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT");

    private OfficeFiles() {}

    /** A ZIP file: it may be a Word file. */
    static FileKind packed(String shown, Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            List<String> parts = new ArrayList<>();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements() && parts.size() < MOST_PARTS) {
                parts.add("/"
                        + entries.nextElement()
                                .getName()
                                .toLowerCase(Locale.ROOT)
                                .replace('\\', '/'));
            }
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types == null) {
                throw archive(shown);
            }
            String list = read(zip, types);
            if (list.contains("macroEnabled")
                    || parts.stream().anyMatch(part -> ACTIVE.matcher(part).matches())) {
                throw macros(shown);
            }
            if (!list.contains(WORD_TEXT)) {
                throw FileInspection.refused(
                        "file_kind",
                        shown + " is an Office file, but not a Word file. Print it to a PDF and add that.");
            }
            if (entries.hasMoreElements() || !wholly(path)) {
                throw damaged(shown);
            }
            return FileKind.WORD;
        } catch (IllegalArgumentException | java.util.zip.ZipException e) {
            throw damaged(shown);
        }
    }

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    /** Nothing stands before the first part: that could be a second file. */
    private static boolean wholly(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return file.readInt() == 0x504B0304;
        }
    }

    /** The wrapping of Office until 2003: it may be a Word file or an e-mail of Outlook. */
    static FileKind old(String shown, Path path) throws IOException {
        File file = path.toFile();
        try (POIFSFileSystem files = new POIFSFileSystem(file, true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw FileInspection.refused(
                        "file_protected", shown + " is protected by a password. Save it without one and add it again.");
            }
            if (root.getEntryNames().stream().anyMatch(MACROS::contains)) {
                throw macros(shown);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return FileKind.OLD_WORD;
            }
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                return FileKind.OUTLOOK;
            }
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw damaged(shown);
        }
        throw FileInspection.refused(
                "file_kind", shown + " is an Office file, but not a Word file. Print it to a PDF and add that.");
    }

    private static RuleViolation archive(String shown) {
        return FileInspection.refused(
                "file_kind", shown + " is a packed archive. Unpack it and add the files in it one by one.");
    }

    private static RuleViolation macros(String shown) {
        return FileInspection.refused(
                "file_macros",
                shown + " holds macros or other parts that run by themselves. Save it as .docx without macros, or as a"
                        + " PDF, and add that.");
    }

    private static RuleViolation damaged(String shown) {
        return FileInspection.refused(
                "file_damaged", shown + " is damaged or not what it seems. Open it, save it anew and add that.");
    }
}
