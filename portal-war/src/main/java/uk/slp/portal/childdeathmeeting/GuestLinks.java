package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.childdeathmeeting.model.ReviewMeetings;
import uk.slp.portal.onelink.AskByLink;
import uk.slp.portal.onelink.LinkAddresses;
import uk.slp.portal.onelink.LinkPurpose;
import uk.slp.portal.onelink.LinkState;
import uk.slp.portal.onelink.OneLinks;

/**
 * The links by which those who are invited answer. Everybody who is written to has one, with or without an account: nobody
 * but the panel reaches a meeting by an account. Called inside a use case that holds the meeting's lock.
 */
@ApplicationScoped
class GuestLinks {
    @Inject
    private OneLinks links;

    @Inject
    private ReviewMeetings meetings;

    /** The reference by which a link knows an invitation: that of the meeting, and the number of the person. */
    static String reference(String meeting, int number) {
        return meeting + "-" + number;
    }

    /**
     * Sees to it that everybody of these numbers to whom a letter may go has a link that works.
     *
     * @param anew whether one that works is renewed, its former keys void
     */
    void ready(ReviewMeeting meeting, Collection<Integer> numbers, boolean anew, String by, Instant now) {
        UUID panel = null;
        for (GuestLine guest : meeting.guests()) {
            String address = guest.address();
            if (!numbers.contains(guest.number())
                    || address == null
                    || LinkAddresses.problem(address).isPresent()) {
                continue;
            }
            UUID link = meeting.linkOf(guest.number());
            if (link != null) {
                links.renew(link, meeting.day(), anew, by, now);
                continue;
            }
            if (panel == null) {
                panel = meetings.panel(meeting.childDeathId());
            }
            AskByLink asked = new AskByLink(
                    LinkPurpose.CHILD_DEATH_MEETING,
                    meeting.id(),
                    reference(meeting.reference(), guest.number()),
                    panel,
                    guest.name(),
                    address,
                    meeting.day());
            meeting.linked(guest.number(), links.prepare(asked, by, now));
        }
    }

    /** The invitation is taken back: the link ends, and its holder is told. */
    void revoke(@Nullable UUID link, String by, Instant now) {
        if (link != null) {
            links.revoke(link, by, now);
        }
    }

    /** Nothing is answered any more. */
    void end(ReviewMeeting meeting, String by, Instant now) {
        List<UUID> all = meeting.guests().stream()
                .map(guest -> meeting.linkOf(guest.number()))
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, LinkState> states = links.states(all);
        all.stream()
                .filter(link -> !Objects.requireNonNull(states.get(link)).finished())
                .forEach(link -> links.finish(link, by, now));
    }
}
