package uk.slp.portal.childdeath;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.onelink.LinkState;

/**
 * A notification that is, or was, written by a link, for the coordinator of the panel: who, and how far; nothing of what is
 * written before it was sent.
 *
 * @param body for whom the person works, as typed
 * @param own whether the person asked for the link, rather than being sent it
 * @param sentAt when it was sent to a panel, or null
 * @param here whether it was sent to the reader's own panel, where it can be read
 */
public record NoticeLinkRow(
        String reference,
        NoticeKind kind,
        NoticeStatus status,
        String body,
        boolean own,
        LinkState link,
        Instant madeAt,
        @Nullable Instant sentAt,
        boolean here) {
    /** Whether it is still to be written by the link. */
    public boolean going(Instant now) {
        return status == NoticeStatus.DRAFT && link.open(now);
    }

    /** Whether a new link can be sent, or the old one be withdrawn. */
    public boolean writable() {
        return status == NoticeStatus.DRAFT && !link.revoked();
    }
}
