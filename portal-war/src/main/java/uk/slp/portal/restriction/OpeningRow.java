package uk.slp.portal.restriction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A restricted case that somebody who is not on the list opened for reading.
 *
 * @param caseReference what the case begins with
 * @param person who opened it
 * @param organisation for whom they act
 * @param closedAt when the person closed it before its time, if they did
 * @param judgement what those who keep the list think of it; null until one of them has said so
 */
public record OpeningRow(
        UUID id,
        long version,
        String caseReference,
        String username,
        String person,
        String organisation,
        OpeningKind kind,
        String reason,
        Instant openedAt,
        Instant endsAt,
        @Nullable Instant closedAt,
        @Nullable Judgement judgement,
        @Nullable String judgedWords,
        @Nullable String judgedBy) {
    /** Whether the case is open to the person by this. */
    public boolean openAt(Instant moment) {
        return closedAt == null && moment.isBefore(endsAt);
    }
}
