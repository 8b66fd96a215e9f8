package uk.slp.portal.childdeathmeeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited, as it is read.
 *
 * @param number part of the address
 * @param letterAt when the last letter went, or null if none did
 * @param remindedAt when the last reminder went, or null if none did
 * @param reply what the person answered, with what the panel noted
 * @param repliedAt when the person answered by the link, or null if they did not
 */
public record GuestLine(
        int number,
        String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String address,
        boolean attended,
        @Nullable Instant letterAt,
        @Nullable Instant remindedAt,
        GuestReply reply,
        @Nullable Instant repliedAt) {
    /** Whether the person comes, as far as it is known. */
    public GuestAnswer answer() {
        return reply.answer();
    }

    /** Role and organisation in a line; empty if neither is known. */
    public String rest() {
        return new Invitee(name, role, organisation, address).rest();
    }

    /** Nobody's name reaches a log. */
    @Override
    public String toString() {
        return "GuestLine[" + number + "]";
    }
}
