package uk.slp.portal.notification.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import uk.slp.portal.notification.AttachmentView;
import uk.slp.portal.shared.time.PortalTime;

/**
 * What the API answers about a file of a notification.
 *
 * @param number from 1 in each notification; part of its address
 * @param size in bytes
 * @param sha256 of the content, hexadecimal
 * @param afterSending whether it was added to what had been sent already
 * @param scan not_scanned, waiting, clean or infected
 * @param readable whether the caller can read the content now
 */
public record AttachmentJson(
        int number,
        String name,
        String mediaType,
        long size,
        String sha256,
        String description,
        boolean afterSending,
        OffsetDateTime addedAt,
        String addedBy,
        String scan,
        OffsetDateTime scannedAt,
        boolean readable) {

    /** The files of a notification, in order. */
    public record Listed(List<AttachmentJson> items) {}

    static AttachmentJson of(AttachmentView file) {
        return new AttachmentJson(
                file.number(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.description(),
                file.afterSending(),
                time(file.addedAt()),
                file.addedBy(),
                file.scan().code(),
                time(file.scannedAt()),
                file.readable());
    }

    private static OffsetDateTime time(Instant at) {
        return at == null ? null : at.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
