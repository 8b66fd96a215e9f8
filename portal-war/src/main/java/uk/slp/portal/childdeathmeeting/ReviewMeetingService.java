package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeath.ChildDeathQuestions;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathanalysis.AnalysisDesk;
import uk.slp.portal.childdeathanalysis.AnalysisService;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.childdeathmeeting.model.ReviewMeetings;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Changes of child death review meetings, on deaths that the person's own panel reviews. */
@ApplicationScoped
public class ReviewMeetingService {
    /** While the panel has not got the case: afterwards it gives it back first. */
    private static final Set<ChildDeathStatus> BEFORE_PANEL =
            EnumSet.range(ChildDeathStatus.NOTIFIED, ChildDeathStatus.ANALYSIS);

    @Inject
    private ReviewMeetings meetings;

    @Inject
    private MeetingPeople people;

    @Inject
    private GuestLinks links;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private ChildDeathQuestions questions;

    @Inject
    private AnalysisService analyses;

    @Inject
    private AnalysisDesk drafts;

    @Inject
    private References references;

    @Inject
    private Event<MeetingLetter> letters;

    @Inject
    private MeetingConflicts conflicts;

    @Inject
    private ReviewMeetingWorkQueries work;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Plans a meeting and invites who was chosen.
     *
     * @return its reference
     * @throws NotAllowedNow once the panel has the case
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public String plan(ReviewMeetingCommands.Plan command) {
        ChildDeathCase death = desk.lock(command.childDeath());
        requireBeforePanel(death);
        Instant now = now();
        RuleViolation.throwIfAny(command.plan().problems());
        List<Invitee> invited = chosen(death.id(), command.chosen());
        conflicts.refuse(death.id(), invited, null);
        ReviewMeeting meeting = new ReviewMeeting(references.next("CDM"), death.id(), command.plan(), by(), now);
        meetings.add(meeting);
        meetings.add(new StatusChange(
                ReviewMeeting.TYPE, meeting.id(), null, meeting.status().code(), "plan", by(), now, null));
        List<Integer> numbers = meeting.invite(invited, by(), now);
        desk.note(death, "meeting_planned", null);
        audit.changed("plan", ReviewMeeting.TYPE, meeting.reference(), death.reference());
        work.forget();
        meetings.flush();
        send(meeting, numbers, now);
        return meeting.reference();
    }

    /** Moves it or changes who leads it, with a reason; everybody who is invited is told. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void move(ReviewMeetingCommands.Move command) {
        ReviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        Instant now = now();
        keep(meeting, meeting.move(command.plan(), command.reason(), by(), now));
        note(meeting, "meeting_moved", command.reason());
        send(meeting, conflicts.without(meeting, everybody(meeting)), now);
    }

    /** Calls it off, with a reason; everybody who is invited is told, without the reason. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void callOff(String reference, long expectedVersion, @Nullable String reason) {
        ReviewMeeting meeting = lock(reference, expectedVersion);
        Instant now = now();
        keep(meeting, meeting.callOff(reason, by(), now));
        note(meeting, "meeting_called_off", reason);
        links.end(meeting, by(), now);
        send(meeting.letters(everybody(meeting), now), now);
    }

    /** Invites people. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void invite(ReviewMeetingCommands.Invite command) {
        ReviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        List<Invitee> invited = new ArrayList<>(chosen(meeting.childDeathId(), command.chosen()));
        Invitee other = command.other();
        conflicts.refuse(meeting.childDeathId(), invited, other);
        if (other != null) {
            invited.add(other);
        }
        if (invited.isEmpty()) {
            throw new RuleViolation("chosen", "nobody_chosen", "Choose who is invited, or enter somebody else.");
        }
        Instant now = now();
        List<Integer> numbers = meeting.invite(invited, by(), now);
        audit.changed("invite", ReviewMeeting.TYPE, meeting.reference(), String.valueOf(numbers.size()));
        send(meeting, numbers, now);
    }

    /** Takes an invitation back; a letter that has not gone yet does not go, and a link that still opens is withdrawn. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void uninvite(String reference, long expectedVersion, int number) {
        ReviewMeeting meeting = lock(reference, expectedVersion);
        Instant now = now();
        UUID link = meeting.linkOf(number);
        meeting.uninvite(number, by(), now);
        audit.changed("uninvite", ReviewMeeting.TYPE, reference, "person " + number);
        links.revoke(link, by(), now);
    }

    /** Notes whether somebody comes. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void answered(ReviewMeetingCommands.Answer command) {
        ReviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        String code = command.answer();
        if (!Coded.known(GuestAnswer.class, code)) {
            throw new RuleViolation("answer", "unknown_choice", "Choose whether the person comes.");
        }
        meeting.answered(command.number(), Coded.of(GuestAnswer.class, String.valueOf(code)), by(), now());
        audit.changed("answer", ReviewMeeting.TYPE, meeting.reference(), "person " + command.number() + " " + code);
    }

    /**
     * Writes again to those who have not answered, but for who has declared a conflict of interest.
     *
     * @return to how many
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public int remind(String reference, long expectedVersion) {
        ReviewMeeting meeting = lock(reference, expectedVersion);
        Instant now = now();
        List<Integer> waiting = conflicts.without(meeting, meeting.waiting(now));
        links.ready(meeting, waiting, false, by(), now);
        List<UUID> sent = meeting.remind(waiting, by(), now);
        audit.changed("remind", ReviewMeeting.TYPE, reference, String.valueOf(sent.size()));
        send(sent, now);
        return sent.size();
    }

    /**
     * Writes again to one of those who are invited, with a new link; the former one is void. Who has answered may answer
     * anew.
     *
     * @return whether a letter goes
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public boolean writeAgain(String reference, long expectedVersion, int number) {
        ReviewMeeting meeting = lock(reference, expectedVersion);
        conflicts.refuse(meeting, number);
        Instant now = now();
        List<UUID> sent = meeting.writeAgain(number, by(), now);
        links.ready(meeting, List.of(number), true, by(), now);
        audit.changed("write_again", ReviewMeeting.TYPE, reference, "person " + number);
        send(sent, now);
        return !sent.isEmpty();
    }

    /**
     * Keeps what is written on the screen of a meeting: for programs.
     *
     * @param typed texts by name; those that are not named stay as they are
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void write(String reference, long expectedVersion, Map<String, @Nullable String> typed) {
        ReviewMeeting meeting = lock(reference, expectedVersion);
        MeetingFields fields = fields(meeting);
        Map<String, @Nullable String> written = new HashMap<>();
        List<Violation> wrong = new ArrayList<>();
        typed.forEach((name, text) -> {
            if (fields.knows(name)) {
                String kept = fields.clean(name, text);
                wrong.addAll(fields.refusals(name, kept));
                written.put(name, kept);
            } else {
                wrong.add(new Violation(name, "unknown_field", "There is no part of this name."));
            }
        });
        RuleViolation.throwIfAny(wrong);
        meeting.write(MeetingFields.texts(written), fields.written(written), by(), now());
        audit.changed("write", ReviewMeeting.TYPE, reference);
    }

    /**
     * Closes the record and drafts the analysis form from it: the case moves on to its analysis, which is begun if there is
     * none. What the aim of three months says stands in the way of nothing.
     *
     * @throws RuleViolation with everything that is missing
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public void hold(ReviewMeetingCommands.Hold command) {
        ReviewMeeting meeting = lock(command.reference(), command.expectedVersion());
        Instant now = now();
        if (meeting.status() == ReviewMeetingStatus.PLANNED) {
            // A question that was asked since the last word was written is not lost.
            meeting.write(Map.of(), fields(meeting).written(Map.of()), by(), now);
        }
        StatusChange change =
                meeting.hold(new HashSet<>(command.present()), LocalDate.ofInstant(now, PortalTime.LONDON), by(), now);
        ChildDeathCase death = desk.lock(meetings.childDeath(meeting.childDeathId()));
        requireBeforePanel(death);
        keep(meeting, change);
        links.end(meeting, by(), now);
        desk.note(death, "meeting_held", null);
        meeting.questions().forEach(one -> questions.answered(death.reference(), one.line(), one.answer()));
        if (desk.possible(death, ChildDeathAction.CALL_MEETING)) {
            desk.move(death.reference(), ChildDeathAction.CALL_MEETING, null);
        }
        analyses.begin(death.reference());
        meetings.flush();
        drafts.draft(death.reference(), MeetingDraft.texts(meeting), MeetingDraft.factors(meeting));
    }

    /** Records that an answer was taken back to the family; the case says so too. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void takeBack(
            String reference, long expectedVersion, int index, @Nullable LocalDate on, @Nullable String how) {
        ReviewMeeting meeting = lock(reference, expectedVersion);
        Instant now = now();
        FamilyAnswer taken = meeting.takeBack(index, on, how, LocalDate.ofInstant(now, PortalTime.LONDON), by(), now);
        audit.changed("take_back", ReviewMeeting.TYPE, reference, "question " + index);
        LocalDate day = taken.takenBack();
        String words = taken.how();
        if (day != null && words != null) {
            questions.told(meetings.childDeath(meeting.childDeathId()), taken.line(), day, words);
        }
    }

    private MeetingFields fields(ReviewMeeting meeting) {
        return new MeetingFields(
                meeting.texts(), MeetingFields.family(meeting.questions(), questions.open(meeting.childDeathId())));
    }

    private List<Invitee> chosen(UUID death, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Invitee> found = people.of(death).stream()
                .filter(one -> keys.contains(one.key()))
                .toList();
        if (found.size() < new HashSet<>(keys).size()) {
            throw new RuleViolation("chosen", "unknown_choice", "Choose among those who are offered.");
        }
        return found;
    }

    private static void requireBeforePanel(ChildDeathCase death) {
        if (!BEFORE_PANEL.contains(death.status())) {
            throw new NotAllowedNow(
                    "A review meeting comes before the panel. Once the panel has the case, it gives it back first.");
        }
    }

    private static List<Integer> everybody(ReviewMeeting meeting) {
        return meeting.guests().stream().map(GuestLine::number).toList();
    }

    private void note(ReviewMeeting meeting, String action, @Nullable String reason) {
        desk.note(desk.lock(meetings.childDeath(meeting.childDeathId())), action, reason);
    }

    private void send(ReviewMeeting meeting, List<Integer> numbers, Instant now) {
        links.ready(meeting, numbers, true, by(), now);
        send(meeting.letters(numbers, now), now);
    }

    private void send(List<UUID> wanted, Instant now) {
        meetings.flush();
        wanted.forEach(letter -> letters.fire(new MeetingLetter(letter, now)));
    }

    private ReviewMeeting lock(String reference, long expectedVersion) {
        ReviewMeeting meeting = meetings.lock(reference)
                .orElseThrow(() -> new NotFound("There is no review meeting of that reference."));
        meeting.expectVersion(expectedVersion);
        return meeting;
    }

    private void keep(ReviewMeeting meeting, StatusChange change) {
        meetings.add(change);
        meetings.flush();
        audit.changed(change.action(), ReviewMeeting.TYPE, meeting.reference());
        work.forget();
    }

    private String by() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
