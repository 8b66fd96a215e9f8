package uk.slp.portal.onelink;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a link shows before it is opened: nothing of a case.
 *
 * @param from the body that asks
 * @param what "agency sheet AS-2026-0004"
 * @param address where the code goes, with most of its name left out
 * @param holderName the name that was given before, or null
 * @param purpose for what the link was sent
 * @param known whether the browser may open it without a code
 */
public record LinkDoor(
        String from, LinkPurpose purpose, String what, String address, @Nullable String holderName, boolean known) {
    /** Whether the body asks for it; otherwise it goes to that body. */
    public boolean asked() {
        return purpose.asked();
    }

    /** Whether it is an invitation to answer. */
    public boolean invites() {
        return purpose.invites();
    }
}
