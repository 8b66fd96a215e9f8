package uk.slp.portal.panelmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The agenda of a meeting was sent out, or the meeting was cancelled. Observed synchronously: those who were asked are
 * told.
 *
 * @param members accounts of those who were asked
 * @param version of the meeting
 */
public record PanelMeetingStepped(
        String reference,
        MeetingAction action,
        LocalDate day,
        String time,
        List<UUID> members,
        long version,
        String by,
        Instant at) {
    public PanelMeetingStepped {
        members = List.copyOf(members);
    }
}
