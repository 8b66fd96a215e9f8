package uk.slp.portal.notification;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.file.FileKind;
import uk.slp.portal.shared.file.ScanState;

/**
 * A file of a notification, as pages and resources see it.
 *
 * @param size in bytes
 * @param sha256 of the content, hexadecimal
 * @param afterSending whether it was added to what had been sent already
 * @param addedBy name of the person
 * @param readable whether the present person can open it now
 */
public record AttachmentView(
        int number,
        String name,
        String mediaType,
        long size,
        String sha256,
        String description,
        boolean afterSending,
        Instant addedAt,
        String addedBy,
        ScanState scan,
        @Nullable Instant scannedAt,
        boolean readable) {
    private static final long KILO = 1024;

    /** "PDF". */
    public String kind() {
        return FileKind.labelOf(mediaType);
    }

    /** "1.4 MB". */
    public String sizeInWords() {
        if (size < KILO) {
            return size == 1 ? "1 byte" : size + " bytes";
        }
        return size < KILO * KILO
                ? size / KILO + " KB"
                : String.format(Locale.ENGLISH, "%.1f MB", (double) size / (KILO * KILO));
    }
}
