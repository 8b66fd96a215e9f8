package uk.slp.portal.childdeathmeeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.GuestAnswer;
import uk.slp.portal.childdeathmeeting.GuestLine;
import uk.slp.portal.childdeathmeeting.Invitee;

/** Somebody who is invited to a review meeting. Changed through its meeting only. */
@Entity
@Table(name = "child_death_meeting_guest")
public class MeetingGuest {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private ReviewMeeting meeting;

    @Column(name = "guest_number", updatable = false)
    private int number;

    @Column(name = "name")
    private String name;

    @Column(name = "role")
    private @Nullable String role;

    @Column(name = "organisation")
    private @Nullable String organisation;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "answer")
    private GuestAnswer answer;

    @Column(name = "attended")
    private boolean attended;

    @Column(name = "letter_id")
    private @Nullable UUID letterId;

    @Column(name = "letter_at")
    private @Nullable Instant letterAt;

    /** For the persistence provider. */
    protected MeetingGuest() {}

    MeetingGuest(ReviewMeeting meeting, int number, Invitee who) {
        this.meeting = meeting;
        this.number = number;
        this.name = Objects.requireNonNull(who.name());
        this.role = who.role();
        this.organisation = who.organisation();
        this.address = who.address();
        this.answer = GuestAnswer.NONE;
    }

    void answered(GuestAnswer given) {
        answer = given;
    }

    void came(boolean present) {
        attended = present;
    }

    /** A letter goes; a former one that still waits is not sent any more. Empty without an address. */
    @Nullable
    UUID letter(Instant at) {
        if (address == null) {
            return null;
        }
        letterId = UUID.randomUUID();
        letterAt = at;
        return letterId;
    }

    /** As it is read. */
    public GuestLine line() {
        return new GuestLine(number, name, role, organisation, address, answer, attended, letterAt);
    }

    public int number() {
        return number;
    }

    public GuestAnswer answer() {
        return answer;
    }

    Invitee who() {
        return new Invitee(name, role, organisation, address);
    }
}
