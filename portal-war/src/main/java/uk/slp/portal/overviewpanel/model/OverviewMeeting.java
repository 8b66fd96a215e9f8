package uk.slp.portal.overviewpanel.model;

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
import uk.slp.portal.overviewpanel.ItemOutcome;
import uk.slp.portal.overviewpanel.PanelTheme;
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

/** A meeting of one child death overview panel. Deaths are put on its agenda while it is planned, and decided once it is held. */
@Entity
@Table(name = "overview_meeting")
public class OverviewMeeting extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "child_death_panel_meeting";

    private static final int LONGEST_CORRECTIONS = 4000;
    private static final int LONGEST_REASON = 2000;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "panel_id", updatable = false)
    private UUID panelId;

    @Column(name = "status")
    private MeetingStatus status;

    @Column(name = "theme")
    private @Nullable PanelTheme theme;

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

    @Column(name = "corrections")
    private @Nullable String corrections;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<OverviewMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<OverviewItem> items = new ArrayList<>();

    /** For the persistence provider. */
    protected OverviewMeeting() {}

    /**
     * Who is asked, and for what.
     *
     * @param theme null where deaths of every kind are reviewed
     * @param chair asked with the others
     */
    public record Asked(@Nullable PanelTheme theme, UUID chair, Set<UUID> members) {
        public Asked {
            members = Set.copyOf(members);
        }
    }

    /**
     * Plans a meeting.
     *
     * @throws RuleViolation with everything that is wrong
     */
    public OverviewMeeting(String reference, UUID panelId, MeetingPlan plan, Asked asked, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.panelId = panelId;
        this.status = OverviewTransitions.RULES.initial();
        set(plan, asked);
    }

    /** Changes when and where it is, its theme, and who is asked. */
    public void plan(MeetingPlan plan, Asked asked, String by, Instant at) {
        requirePlanned();
        set(plan, asked);
        touched(by, at);
    }

    private void set(MeetingPlan plan, Asked asked) {
        RuleViolation.throwIfAny(plan.problems());
        day = Objects.requireNonNull(plan.day());
        time = Objects.requireNonNull(plan.time());
        place = plan.place();
        link = plan.link();
        theme = asked.theme();
        chairId = asked.chair();
        Set<UUID> wanted = new HashSet<>(asked.members());
        wanted.add(asked.chair());
        members.removeIf(member -> !wanted.contains(member.accountId()));
        members.forEach(member -> wanted.remove(member.accountId()));
        wanted.stream().sorted().forEach(account -> members.add(new OverviewMember(this, account)));
    }

    /** Puts deaths at the end of the agenda; those that stand there already stay where they are. */
    public void putOn(Collection<UUID> deaths, String by, Instant at) {
        requirePlanned();
        int number = items.stream().mapToInt(OverviewItem::number).max().orElse(0);
        int last = items.stream().mapToInt(OverviewItem::place).max().orElse(0);
        for (UUID death : deaths) {
            if (items.stream().noneMatch(item -> item.childDeathId().equals(death))) {
                items.add(new OverviewItem(this, death, ++number, ++last));
            }
        }
        touched(by, at);
    }

    /** Takes a death off the agenda. */
    public void takeOff(int number, String by, Instant at) {
        requirePlanned();
        items.remove(item(number));
        touched(by, at);
    }

    /**
     * Moves a death within the agenda.
     *
     * @param newPlace counted from 1 among all items
     */
    public void move(int number, int newPlace, String by, Instant at) {
        requirePlanned();
        OverviewItem moved = item(number);
        if (newPlace < 1 || newPlace > items.size()) {
            throw new RuleViolation(
                    "place", "wrong_place", "Enter a number from 1 to " + items.size() + " for the place.");
        }
        List<OverviewItem> ordered = new ArrayList<>(items);
        ordered.sort(Comparator.comparingInt(OverviewItem::place));
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

    /** Opens an agenda that was sent out, with a reason. */
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
        OverviewTransitions.RULES.require(status, MeetingAction.HOLD, null);
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
     * Keeps what was said and decided of a death.
     *
     * @param whoLeft names of those who came and left for this item, or null
     */
    public void decide(
            int number, Minute minute, @Nullable ItemOutcome outcome, @Nullable String whoLeft, String by, Instant at) {
        if (status != MeetingStatus.HELD) {
            throw new NotAllowedNow("Decisions are recorded once the meeting was held, until its minutes are agreed.");
        }
        OverviewItem item = item(number);
        List<Violation> wrong = new ArrayList<>(minute.problems());
        if (outcome == null) {
            wrong.add(new Violation("outcome", "outcome_required", "Choose what the panel decided."));
        }
        RuleViolation.throwIfAny(wrong);
        item.minute(minute, Objects.requireNonNull(outcome), whoLeft, by, at);
        touched(by, at);
    }

    /**
     * Records that the minutes are agreed.
     *
     * @param said corrections that were asked for and made, or null
     */
    public StatusChange agree(@Nullable String said, String by, Instant at) {
        OverviewTransitions.RULES.require(status, MeetingAction.AGREE, null);
        String text = said == null || said.isBlank() ? null : said.strip();
        long open = items.stream().filter(item -> !item.minuted()).count();
        List<Violation> wrong = new ArrayList<>();
        if (open > 0) {
            wrong.add(new Violation(
                    "",
                    "not_minuted",
                    open == 1 ? "One case has no decision yet." : open + " cases have no decision yet."));
        }
        if (text != null && text.length() > LONGEST_CORRECTIONS) {
            wrong.add(new Violation("corrections", "too_long", "Shorten this to 4000 characters."));
        }
        RuleViolation.throwIfAny(wrong);
        corrections = text;
        return apply(MeetingAction.AGREE, null, by, at);
    }

    private void requirePlanned() {
        if (status != MeetingStatus.PLANNED) {
            throw new NotAllowedNow("The meeting and its agenda change only while it is planned.");
        }
    }

    /** An item by its number. */
    public OverviewItem item(int number) {
        return items.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such case on the agenda."));
    }

    private StatusChange apply(MeetingAction action, @Nullable String reason, String by, Instant at) {
        Transition<MeetingStatus, MeetingAction> step = OverviewTransitions.RULES.require(status, action, reason);
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "too_long", "Shorten this to 2,000 characters.");
        }
        status = step.to();
        touched(by, at);
        return new StatusChange(TYPE, id(), step.from().code(), step.to().code(), action.code(), by, at, reason);
    }

    public String reference() {
        return reference;
    }

    public UUID panelId() {
        return panelId;
    }

    public MeetingStatus status() {
        return status;
    }

    public @Nullable PanelTheme theme() {
        return theme;
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

    public @Nullable String corrections() {
        return corrections;
    }

    public List<OverviewMember> members() {
        return Collections.unmodifiableList(members);
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
