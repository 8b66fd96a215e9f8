package uk.slp.portal.learning;

import java.util.Locale;
import uk.slp.portal.shared.file.FileKind;

/**
 * What is told of the file of a published item.
 *
 * @param name safe to show and to write into a header
 * @param mediaType by content
 * @param size in bytes
 * @param sha256 of the content, hexadecimal
 * @param picturesOnly a scan: pictures of pages and no text
 */
public record OriginalFacts(String name, String mediaType, long size, String sha256, boolean picturesOnly) {
    private static final int KILO = 1000;
    private static final int MEGA = 1_000_000;

    /** "PDF, 1.2 MB". */
    public String kindAndSize() {
        String amount = size >= MEGA
                ? String.format(Locale.ENGLISH, "%.1f MB", (double) size / MEGA)
                : Math.max(1, Math.round((double) size / KILO)) + " KB";
        return FileKind.labelOf(mediaType) + ", " + amount;
    }
}
