package uk.slp.portal.childdeathmeeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.GuestAnswer;
import uk.slp.portal.childdeathmeeting.GuestLine;
import uk.slp.portal.childdeathmeeting.GuestReply;
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

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "link_id")
    private @Nullable UUID linkId;

    @Column(name = "instead")
    private @Nullable String instead;

    @Column(name = "needs")
    private @Nullable String needs;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

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

    /** The meeting was moved: the person is asked again. What they need to take part is still so. */
    void askedAgain() {
        answer = GuestAnswer.NONE;
        instead = null;
        note = null;
        repliedAt = null;
        remindedAt = null;
    }

    void replied(GuestReply reply, Instant at) {
        answer = reply.answer();
        instead = reply.instead();
        needs = reply.needs();
        note = reply.note();
        repliedAt = at;
    }

    void linked(UUID link) {
        linkId = link;
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

    /** The same, of somebody who has not answered. */
    @Nullable
    UUID reminder(Instant at) {
        UUID letter = letter(at);
        if (letter != null) {
            remindedAt = at;
        }
        return letter;
    }

    /** Whether somebody who has not answered was last written to before a moment. */
    boolean waitsSince(Instant moment) {
        return answer == GuestAnswer.NONE && address != null && (letterAt == null || letterAt.isBefore(moment));
    }

    /** As it is read. */
    public GuestLine line() {
        return new GuestLine(
                number, name, role, organisation, address, attended, letterAt, remindedAt, reply(), repliedAt);
    }

    /** What is answered. */
    public GuestReply reply() {
        return new GuestReply(answer, instead, needs, note);
    }

    /** Changes with everything of this person; a change of another's leaves it as it is. */
    public long version() {
        return version;
    }

    /** The link by which the person answers, or null. */
    public @Nullable UUID linkId() {
        return linkId;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
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
