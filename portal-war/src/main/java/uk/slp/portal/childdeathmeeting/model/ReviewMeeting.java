package uk.slp.portal.childdeathmeeting.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathmeeting.FamilyAnswer;
import uk.slp.portal.childdeathmeeting.GuestAnswer;
import uk.slp.portal.childdeathmeeting.GuestLine;
import uk.slp.portal.childdeathmeeting.GuestReply;
import uk.slp.portal.childdeathmeeting.Invitee;
import uk.slp.portal.childdeathmeeting.MeetingText;
import uk.slp.portal.childdeathmeeting.ReviewMeetingAction;
import uk.slp.portal.childdeathmeeting.ReviewMeetingPlan;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/** A meeting of the professionals who knew a child who died (domain reference 6.2). A case may have several. */
@Entity
@Table(name = "child_death_meeting")
public class ReviewMeeting extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "child_death_review_meeting";

    private static final int LONGEST_REASON = 2000;
    private static final int MOST_GUESTS = 100;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "child_death_id", updatable = false)
    private UUID childDeathId;

    @Column(name = "status")
    private ReviewMeetingStatus status;

    @Column(name = "meeting_day")
    private LocalDate day;

    @Column(name = "start_time")
    private String time;

    @Column(name = "place")
    private @Nullable String place;

    @Column(name = "link")
    private @Nullable String link;

    @Column(name = "lead")
    private String lead;

    @Column(name = "inquest_note")
    private @Nullable String inquestNote;

    @Column(name = "last_guest")
    private int lastGuest;

    @Column(name = "texts")
    private MeetingTexts texts;

    @Column(name = "questions")
    private FamilyAnswers questions;

    @Column(name = "family_due")
    private @Nullable LocalDate familyDue;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<MeetingGuest> guests = new ArrayList<>();

    /** For the persistence provider. */
    protected ReviewMeeting() {}

    /**
     * Plans a meeting.
     *
     * @throws RuleViolation with everything that is wrong
     */
    public ReviewMeeting(String reference, UUID childDeathId, ReviewMeetingPlan plan, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.childDeathId = childDeathId;
        this.status = ReviewMeetingTransitions.RULES.initial();
        this.texts = MeetingTexts.NONE;
        this.questions = FamilyAnswers.NONE;
        set(plan);
    }

    private void set(ReviewMeetingPlan plan) {
        RuleViolation.throwIfAny(plan.problems());
        day = Objects.requireNonNull(plan.when().day());
        time = Objects.requireNonNull(plan.when().time());
        place = plan.when().place();
        link = plan.when().link();
        lead = Objects.requireNonNull(plan.lead());
        inquestNote = plan.inquestNote();
    }

    /** Moves it, with a reason; who was invited is asked again whether they come. */
    public StatusChange move(ReviewMeetingPlan plan, @Nullable String reason, String by, Instant at) {
        RuleViolation.throwIfAny(plan.problems());
        StatusChange change = apply(ReviewMeetingAction.MOVE, reason, by, at);
        set(plan);
        guests.forEach(MeetingGuest::askedAgain);
        return change;
    }

    /** The meeting does not take place. */
    public StatusChange callOff(@Nullable String reason, String by, Instant at) {
        return apply(ReviewMeetingAction.CALL_OFF, reason, by, at);
    }

    /**
     * Invites people; who is invited already is passed over.
     *
     * @return the numbers of those who are new
     */
    public List<Integer> invite(Collection<Invitee> people, String by, Instant at) {
        ReviewMeetingTransitions.RULES.require(status, ReviewMeetingAction.INVITE, null);
        Set<String> there = new HashSet<>();
        guests.forEach(guest -> there.add(guest.who().key()));
        List<Integer> added = new ArrayList<>();
        for (Invitee one : people) {
            RuleViolation.throwIfAny(one.problems());
            if (there.add(one.key())) {
                if (guests.size() == MOST_GUESTS) {
                    throw new RuleViolation("guestName", "too_many", "A meeting has at most 100 people.");
                }
                guests.add(new MeetingGuest(this, ++lastGuest, one));
                added.add(lastGuest);
            }
        }
        touched(by, at);
        return added;
    }

    /** Takes an invitation back. */
    public void uninvite(int number, String by, Instant at) {
        ReviewMeetingTransitions.RULES.require(status, ReviewMeetingAction.INVITE, null);
        guests.remove(guest(number));
        touched(by, at);
    }

    /** Notes what somebody answered. */
    public void answered(int number, GuestAnswer given, String by, Instant at) {
        ReviewMeetingTransitions.RULES.require(status, ReviewMeetingAction.INVITE, null);
        guest(number).answered(given);
        touched(by, at);
    }

    /**
     * Keeps what somebody answers by their link.
     *
     * @param expected version of the person's line that was seen
     * @param today in London
     * @throws StaleVersion if the meeting was moved, or the answer changed, since
     * @throws NotAllowedNow once it is called off or held, or after its day
     * @throws RuleViolation with everything that is wrong
     */
    public void replied(int number, long expected, GuestReply reply, LocalDate today, String by, Instant at) {
        MeetingGuest guest = guest(number);
        if (guest.version() != expected) {
            throw new StaleVersion(changedBy(), changedAt());
        }
        if (!answerable(today)) {
            throw new NotAllowedNow("This meeting does not wait for answers any more.");
        }
        RuleViolation.throwIfAny(reply.problems());
        guest.replied(reply, at);
        touched(by, at);
    }

    /** Whether somebody who is invited may still answer. */
    public boolean answerable(LocalDate today) {
        return status == ReviewMeetingStatus.PLANNED && !today.isAfter(day);
    }

    /** The link by which somebody answers, or null. */
    public @Nullable UUID linkOf(int number) {
        return guest(number).linkId();
    }

    /** Somebody answers by that link. */
    public void linked(int number, UUID link) {
        guest(number).linked(link);
    }

    /** The number of who answers by a link. */
    public int numberOf(UUID link) {
        return guests.stream()
                .filter(guest -> link.equals(guest.linkId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("This person is not invited any more."))
                .number();
    }

    /** Letters to be sent now, to those of these numbers who have an address; for changes made in the same breath. */
    public List<UUID> letters(Collection<Integer> numbers, Instant at) {
        return guests.stream()
                .filter(guest -> numbers.contains(guest.number()))
                .map(guest -> guest.letter(at))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Who has an address, has not answered, and was last written to before a moment.
     *
     * @return their numbers
     */
    public List<Integer> waiting(Instant before) {
        ReviewMeetingTransitions.RULES.require(status, ReviewMeetingAction.INVITE, null);
        return guests.stream()
                .filter(guest -> guest.waitsSince(before))
                .map(MeetingGuest::number)
                .toList();
    }

    /** Reminders to be sent now to those of these numbers. */
    public List<UUID> remind(Collection<Integer> numbers, String by, Instant at) {
        ReviewMeetingTransitions.RULES.require(status, ReviewMeetingAction.INVITE, null);
        touched(by, at);
        return guests.stream()
                .filter(guest -> numbers.contains(guest.number()))
                .map(guest -> guest.reminder(at))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A letter to one of those who are invited, whether they answered or not; empty without an address. */
    public List<UUID> writeAgain(int number, String by, Instant at) {
        ReviewMeetingTransitions.RULES.require(status, ReviewMeetingAction.INVITE, null);
        guest(number);
        touched(by, at);
        return letters(List.of(number), at);
    }

    /** Keeps what is written on the screen of the meeting. */
    public void write(Map<MeetingText, @Nullable String> written, List<FamilyAnswer> family, String by, Instant at) {
        ReviewMeetingTransitions.RULES.require(status, ReviewMeetingAction.WRITE, null);
        texts = texts.with(written);
        questions = new FamilyAnswers(family);
        touched(by, at);
    }

    /**
     * Closes the record: who came, and what was written, stand as they are from now on.
     *
     * @param present numbers of those who came
     * @param today in London
     * @throws RuleViolation with everything that is missing
     */
    public StatusChange hold(Collection<Integer> present, LocalDate today, String by, Instant at) {
        ReviewMeetingTransitions.RULES.require(status, ReviewMeetingAction.HOLD, null);
        RuleViolation.throwIfAny(MeetingChecks.missing(this, present, today));
        guests.forEach(guest -> guest.came(present.contains(guest.number())));
        heldAt = at;
        familyDue = questions.firstDue();
        return apply(ReviewMeetingAction.HOLD, null, by, at);
    }

    /** The factors of a domain, as they were noted. */
    public List<String> factors(FactorDomain domain) {
        String text = texts.all().get(MeetingText.factors(domain));
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /**
     * Records that the family was told.
     *
     * @param index of the question at this meeting, counted from 1
     * @param today in London
     */
    public FamilyAnswer takeBack(
            int index, @Nullable LocalDate on, @Nullable String how, LocalDate today, String by, Instant at) {
        ReviewMeetingTransitions.RULES.require(status, ReviewMeetingAction.TAKE_BACK, null);
        if (index < 1 || index > questions.all().size()) {
            throw new NotFound("There is no such question at this meeting.");
        }
        String told = how == null || how.isBlank() ? null : how.strip();
        RuleViolation.throwIfAny(MeetingChecks.told(day, on, told, today));
        List<FamilyAnswer> next = new ArrayList<>(questions.all());
        FamilyAnswer taken = next.get(index - 1).taken(Objects.requireNonNull(on), Objects.requireNonNull(told));
        next.set(index - 1, taken);
        questions = new FamilyAnswers(next);
        familyDue = questions.firstDue();
        touched(by, at);
        return taken;
    }

    private StatusChange apply(ReviewMeetingAction action, @Nullable String reason, String by, Instant at) {
        Transition<ReviewMeetingStatus, ReviewMeetingAction> step =
                ReviewMeetingTransitions.RULES.require(status, action, reason);
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "too_long", "Shorten this to 2,000 characters.");
        }
        status = step.to();
        touched(by, at);
        return new StatusChange(TYPE, id(), step.from().code(), step.to().code(), action.code(), by, at, reason);
    }

    private MeetingGuest guest(int number) {
        return guests.stream()
                .filter(guest -> guest.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("This person is not invited any more."));
    }

    /** Who is invited, as they were added. */
    public List<GuestLine> guests() {
        return guests.stream()
                .map(MeetingGuest::line)
                .sorted(Comparator.comparingInt(GuestLine::number))
                .toList();
    }

    /** What is written, by part. */
    public Map<MeetingText, String> texts() {
        return texts.all();
    }

    /** The questions of the family at this meeting. */
    public List<FamilyAnswer> questions() {
        return questions.all();
    }

    public String reference() {
        return reference;
    }

    public UUID childDeathId() {
        return childDeathId;
    }

    public ReviewMeetingStatus status() {
        return status;
    }

    public LocalDate day() {
        return day;
    }

    /** When it begins, in London, such as 09:30. */
    public String time() {
        return time;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable String link() {
        return link;
    }

    /** Who leads it, and from which organisation. */
    public String lead() {
        return lead;
    }

    public @Nullable String inquestNote() {
        return inquestNote;
    }
}
