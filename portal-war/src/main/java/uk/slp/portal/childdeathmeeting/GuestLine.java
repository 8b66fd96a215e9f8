package uk.slp.portal.childdeathmeeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited, as it is read.
 *
 * @param number part of the address
 * @param letterAt when the last letter went, or null if none did
 */
public record GuestLine(
        int number,
        String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String address,
        GuestAnswer answer,
        boolean attended,
        @Nullable Instant letterAt) {
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
