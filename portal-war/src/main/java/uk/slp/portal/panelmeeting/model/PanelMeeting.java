package uk.slp.portal.panelmeeting.model;

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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.Attendance;
import uk.slp.portal.panelmeeting.MeetingAction;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A meeting of the national body. Cases are put on its agenda while it is planned; what was said and decided of each is
 * minuted once it was held; a later meeting agrees the minutes, and nothing changes from then on.
 */
@Entity
@Table(name = "panel_meeting")
public class PanelMeeting extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "panel_meeting";

    private static final int LONGEST_CORRECTIONS = 4000;
    private static final int LONGEST_REASON = 2000;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private MeetingStatus status;

    @Column(name = "meeting_day")
    private LocalDate day;

    @Column(name = "start_time")
    private String time;

    @Column(name = "place")
    private @Nullable String place;

    @Column(name = "link")
    private @Nullable String link;

    @Column(name = "chair_id")
    private UUID chairId;

    @Column(name = "agreed_at_id")
    private @Nullable UUID agreedAtId;

    @Column(name = "corrections")
    private @Nullable String corrections;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<MeetingMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<MeetingItem> items = new ArrayList<>();

    /** For the persistence provider. */
    protected PanelMeeting() {}

    /**
     * Plans a meeting.
     *
     * @param chair who leads it; asked with the others
     * @param invited who else is asked
     * @throws RuleViolation with everything that is wrong
     */
    public PanelMeeting(
            String reference, MeetingPlan plan, UUID chair, Collection<UUID> invited, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.status = MeetingTransitions.RULES.initial();
        set(plan, chair, invited);
    }

    /** Changes when and where it is, and who is asked. What was given before to those who stay is kept. */
    public void plan(MeetingPlan plan, UUID chair, Collection<UUID> invited, String by, Instant at) {
        requirePlanned();
        set(plan, chair, invited);
        touched(by, at);
    }

    private void set(MeetingPlan plan, UUID chair, Collection<UUID> invited) {
        RuleViolation.throwIfAny(plan.problems());
        day = Objects.requireNonNull(plan.day());
        time = Objects.requireNonNull(plan.time());
        place = plan.place();
        link = plan.link();
        chairId = chair;
        Set<UUID> wanted = new HashSet<>(invited);
        wanted.add(chair);
        members.removeIf(member -> !wanted.contains(member.accountId()));
        members.forEach(member -> wanted.remove(member.accountId()));
        wanted.stream().sorted().forEach(account -> members.add(new MeetingMember(this, account)));
        Set<UUID> asked = new HashSet<>();
        members.forEach(member -> asked.add(member.accountId()));
        items.stream()
                .filter(item -> item.leadId() != null && !asked.contains(item.leadId()))
                .forEach(item -> item.led(null));
    }

    /** Puts cases at the end of the agenda; those that stand there already stay where they are. */
    public void putOn(Collection<UUID> panelCases, String by, Instant at) {
        requirePlanned();
        int number = items.stream().mapToInt(MeetingItem::number).max().orElse(0);
        int last = items.stream().mapToInt(MeetingItem::place).max().orElse(0);
        for (UUID panelCase : panelCases) {
            if (items.stream().noneMatch(item -> item.panelCaseId().equals(panelCase))) {
                items.add(new MeetingItem(this, panelCase, ++number, ++last));
            }
        }
        touched(by, at);
    }

    /** Takes a case off the agenda. */
    public void takeOff(int number, String by, Instant at) {
        requirePlanned();
        items.remove(item(number));
        touched(by, at);
    }

    /**
     * Says who presents a case, and where it stands.
     *
     * @param lead one of those who are asked, or null
     * @param newPlace counted from 1 among all items
     */
    public void arrange(int number, @Nullable UUID lead, int newPlace, String by, Instant at) {
        requirePlanned();
        MeetingItem moved = item(number);
        if (lead != null
                && members.stream().noneMatch(member -> member.accountId().equals(lead))) {
            throw new RuleViolation("lead", "not_invited", "Choose somebody who is asked to the meeting.");
        }
        if (newPlace < 1 || newPlace > items.size()) {
            throw new RuleViolation(
                    "place", "wrong_place", "Enter a number from 1 to " + items.size() + " for the place.");
        }
        moved.led(lead);
        List<MeetingItem> ordered = new ArrayList<>(items);
        ordered.sort(Comparator.comparingInt(MeetingItem::place));
        ordered.remove(moved);
        ordered.add(newPlace - 1, moved);
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).stand(i + 1);
        }
        touched(by, at);
    }

    /** Sends the agenda out. */
    public StatusChange sendAgenda(String by, Instant at) {
        if (status == MeetingStatus.PLANNED && items.isEmpty()) {
            throw new RuleViolation("", "agenda_empty", "Put at least one case on the agenda first.");
        }
        return apply(MeetingAction.SEND_AGENDA, null, by, at);
    }

    /** Opens an agenda that was sent out. */
    public StatusChange changeAgenda(@Nullable String reason, String by, Instant at) {
        return apply(MeetingAction.CHANGE_AGENDA, reason, by, at);
    }

    /** The meeting does not take place. */
    public StatusChange cancel(@Nullable String reason, String by, Instant at) {
        return apply(MeetingAction.CANCEL, reason, by, at);
    }

    /**
     * Records that it took place.
     *
     * @param present who came, among those who were asked
     * @param today in London
     */
    public StatusChange hold(Collection<UUID> present, LocalDate today, String by, Instant at) {
        MeetingTransitions.RULES.require(status, MeetingAction.HOLD, null);
        List<Violation> wrong = new ArrayList<>();
        if (today.isBefore(day)) {
            wrong.add(new Violation("present", "not_yet", "Record who came on the day of the meeting or later."));
        }
        if (members.stream().noneMatch(member -> present.contains(member.accountId()))) {
            wrong.add(new Violation("present", "nobody_came", "Choose who came; a meeting of nobody is cancelled."));
        }
        RuleViolation.throwIfAny(wrong);
        members.forEach(member -> member.came(present.contains(member.accountId())));
        return apply(MeetingAction.HOLD, null, by, at);
    }

    /**
     * Keeps the minute of a case.
     *
     * @param whoLeft names of those who came and left for this item, or null
     */
    public void minute(int number, Minute minute, @Nullable String whoLeft, String by, Instant at) {
        if (status != MeetingStatus.HELD) {
            throw new NotAllowedNow("Minutes are written once the meeting was held, until they are agreed.");
        }
        MeetingItem item = item(number);
        RuleViolation.throwIfAny(minute.problems());
        item.minute(minute, whoLeft, by, at);
        touched(by, at);
    }

    /**
     * Records that a later meeting agreed the minutes.
     *
     * @param later the meeting at which it was done, or null if none was chosen
     * @param said corrections that were asked for and made, or null
     */
    public StatusChange agree(@Nullable PanelMeeting later, @Nullable String said, String by, Instant at) {
        MeetingTransitions.RULES.require(status, MeetingAction.AGREE, null);
        String text = said == null || said.isBlank() ? null : said.strip();
        long open = items.stream().filter(item -> !item.minuted()).count();
        List<Violation> wrong = new ArrayList<>();
        if (later == null || !later.tookPlace() || later.equals(this) || later.day.isBefore(day)) {
            wrong.add(
                    new Violation("agreedAt", "meeting_required", "Choose the later meeting that agreed the minutes."));
        }
        if (open > 0) {
            wrong.add(new Violation(
                    "",
                    "not_minuted",
                    open == 1 ? "One case has no minute yet." : open + " cases have no minute yet."));
        }
        if (text != null && text.length() > LONGEST_CORRECTIONS) {
            wrong.add(new Violation("corrections", "too_long", "Shorten this to 4000 characters."));
        }
        RuleViolation.throwIfAny(wrong);
        agreedAtId = Objects.requireNonNull(later).id();
        corrections = text;
        return apply(MeetingAction.AGREE, null, by, at);
    }

    private boolean tookPlace() {
        return status == MeetingStatus.HELD || status == MeetingStatus.AGREED;
    }

    private void requirePlanned() {
        if (status != MeetingStatus.PLANNED) {
            throw new NotAllowedNow("The meeting and its agenda change only while it is planned.");
        }
    }

    private MeetingItem item(int number) {
        return items.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such case on the agenda."));
    }

    private StatusChange apply(MeetingAction action, @Nullable String reason, String by, Instant at) {
        Transition<MeetingStatus, MeetingAction> transition = MeetingTransitions.RULES.require(status, action, reason);
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "too_long", "Shorten this to 2,000 characters.");
        }
        status = transition.to();
        touched(by, at);
        return new StatusChange(
                TYPE, id(), transition.from().code(), transition.to().code(), action.code(), by, at, reason);
    }

    public String reference() {
        return reference;
    }

    public MeetingStatus status() {
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

    public UUID chairId() {
        return chairId;
    }

    public @Nullable UUID agreedAtId() {
        return agreedAtId;
    }

    public @Nullable String corrections() {
        return corrections;
    }

    public List<MeetingMember> members() {
        return Collections.unmodifiableList(members);
    }

    public List<MeetingItem> items() {
        return Collections.unmodifiableList(items);
    }

    /** The accounts of those who came. */
    public Set<UUID> present() {
        Set<UUID> found = new HashSet<>();
        members.stream()
                .filter(member -> member.attendance() == Attendance.ATTENDED)
                .forEach(member -> found.add(member.accountId()));
        return found;
    }
}
