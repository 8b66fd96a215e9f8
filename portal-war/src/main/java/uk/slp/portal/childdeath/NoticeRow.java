package uk.slp.portal.childdeath;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice in a list; names no child.
 *
 * @param panelName to whom it went, or null
 * @param waitsFor what the panel must decide first, or null
 */
public record NoticeRow(
        String reference,
        NoticeKind kind,
        NoticeStatus status,
        String by,
        @Nullable String panelName,
        @Nullable NoticeWait waitsFor,
        @Nullable Instant sentAt,
        Instant changedAt) {}
