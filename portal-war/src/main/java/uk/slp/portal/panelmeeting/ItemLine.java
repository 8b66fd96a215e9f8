package uk.slp.portal.panelmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case on an agenda, with its minute if there is one. Nobody is given one of a case that is closed to them.
 *
 * @param number counted within the meeting; part of the address
 * @param place counted from 1 in the order of the agenda
 * @param panelCase the case as it stands now
 * @param leadName who presents it, or null
 * @param leftRoom who came and left for it, or null
 * @param closedTo accounts to whom the case is closed
 */
public record ItemLine(
        int number,
        int place,
        Case panelCase,
        @Nullable String leadUsername,
        @Nullable String leadName,
        Minute minute,
        @Nullable String leftRoom,
        boolean minuted,
        Set<UUID> closedTo) {
    public ItemLine {
        closedTo = Set.copyOf(closedTo);
    }

    /**
     * What a meeting shows of a case.
     *
     * @param usualBy the time in which it is usually answered; a service level, not a limit in law
     * @param waits whether an outcome can be recorded now
     */
    public record Case(
            String reference,
            long version,
            String title,
            String notificationReference,
            String rapidReviewReference,
            String authorityName,
            String statusLabel,
            @Nullable String outcomeLabel,
            boolean practiceReviewProposed,
            boolean sentLate,
            Instant receivedAt,
            LocalDate usualBy,
            boolean waits) {}
}
