package uk.slp.portal.shared.reportfile;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * The file of a report as it is handed on once the report is published: without what its readers do not see.
 *
 * @param name as it was uploaded; who hands it on gives it another
 * @param mediaType as found in the content
 */
public record CleanFile(String name, String mediaType, byte[] content) {
    private static final String FIELD = "file";

    public CleanFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /**
     * The file as it is released.
     *
     * @param text of the report, every place of which is settled: the file must say the same
     * @throws RuleViolation if it holds comments, changes or other files, cannot be cleaned, or says something else
     */
    public static CleanFile of(String name, byte[] content, String title, String text) {
        HiddenContent.refuse(content);
        byte[] clean = FileProperties.cleaned(content, title);
        Set<String> left = new TreeSet<>(FileProperties.of(clean).keySet());
        left.remove("Title");
        if (!left.isEmpty()) {
            throw new RuleViolation(
                    FIELD,
                    "file_properties",
                    "The file could not be cleaned of: " + String.join(", ", left)
                            + ". Take them out in the program it was written with, or print it to a PDF, and upload it"
                            + " again.");
        }
        ReportFile again = ReportFile.read(name, clean);
        if (!Objects.equals(plain(again.text()), plain(text))) {
            throw new RuleViolation(
                    FIELD,
                    "file_differs",
                    "The file says something else than the report that was checked. Upload it again.");
        }
        return new CleanFile(again.name(), again.mediaType(), clean);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
