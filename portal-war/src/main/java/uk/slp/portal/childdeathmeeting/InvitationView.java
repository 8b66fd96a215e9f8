package uk.slp.portal.childdeathmeeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * What somebody who is invited to a review meeting sees of it by their link: when and where, and what they answered. Nothing
 * of a case, and nobody else.
 *
 * @param reference of the invitation
 * @param version of the person's own answer
 * @param from the panel that invites
 * @param meeting reference of the meeting
 * @param open whether an answer can be given now
 * @param repliedAt when the person answered by a link, or null
 */
public record InvitationView(
        String reference,
        long version,
        ReviewMeetingStatus status,
        String from,
        String meeting,
        LocalDate day,
        String time,
        @Nullable String place,
        @Nullable String link,
        GuestReply reply,
        @Nullable Instant repliedAt,
        boolean open)
        implements ShownRecord {}
