package uk.slp.portal.notification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.Attachment;
import uk.slp.portal.shared.file.ScanState;
import uk.slp.portal.shared.persistence.Coded;

/**
 * A file of a draft as the pages of the draft read it, together with other lists and therefore by columns.
 *
 * @param addedBy sign-in name
 */
record DraftFile(
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
        @Nullable Instant scannedAt) {
    /** The columns of a file {@code f}; moments in milliseconds, which both databases give as a number. */
    static final String COLUMNS = "f.attachment_number, f.file_name, f.media_type, f.byte_count, f.content_hash,"
            + " f.description, f.after_sending, cast(extract(epoch from f.added_at) * 1000 as bigint) added_at,"
            + " f.added_by, f.scan_state, cast(extract(epoch from f.scanned_at) * 1000 as bigint) scanned_at";

    /** How many columns there are. */
    static final int WIDTH = 11;

    /** The file of a row in which there is one. */
    static DraftFile of(Object[] row, int first) {
        return new DraftFile(
                ((Number) row[first]).intValue(),
                (String) row[first + 1],
                (String) row[first + 2],
                ((Number) row[first + 3]).longValue(),
                (String) row[first + 4],
                (String) row[first + 5],
                (Boolean) row[first + 6],
                Instant.ofEpochMilli(((Number) row[first + 7]).longValue()),
                (String) row[first + 8],
                Coded.of(ScanState.class, (String) row[first + 9]),
                row[first + 10] == null ? null : Instant.ofEpochMilli(((Number) row[first + 10]).longValue()));
    }

    /** The same of one that was read as a record. */
    static DraftFile of(Attachment file) {
        return new DraftFile(
                file.number(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.description(),
                file.afterSending(),
                file.addedAt(),
                file.addedBy(),
                file.scan(),
                file.scannedAt());
    }

    /** As the person of a sign-in name sees it. */
    AttachmentView view(Map<String, String> names, String me) {
        return new AttachmentView(
                number,
                name,
                mediaType,
                size,
                sha256,
                description,
                afterSending,
                addedAt,
                names.getOrDefault(addedBy, addedBy),
                scan,
                scannedAt,
                AttachmentQueries.readable(scan, addedBy, me));
    }
}
