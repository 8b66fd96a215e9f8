package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeath.ChildDeathQuestions;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeathmeeting.model.MeetingGuest;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.childdeathmeeting.model.ReviewMeetingTransitions;
import uk.slp.portal.childdeathreturn.MergedPicture;
import uk.slp.portal.childdeathreturn.ReturnPictures;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.time.PortalTime;

/** Reads of child death review meetings, on deaths that the person's own panel reviews. */
@ApplicationScoped
public class ReviewMeetingQueries {
    /** Rule of the three months within which a meeting is aimed at. */
    public static final String RULE = "cdrm";

    private static final Set<ChildDeathStatus> BEFORE_PANEL =
            EnumSet.range(ChildDeathStatus.NOTIFIED, ChildDeathStatus.ANALYSIS);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private MeetingPeople people;

    @Inject
    private ReturnPictures pictures;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The meetings of a case. Three statements, the line of the audit trail among them. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public MeetingsOfDeath of(String childDeath) {
        ChildDeathCase death = own(childDeath);
        List<ReviewMeetingRow> rows = em
                .createQuery(
                        "select m.reference, m.day, m.time, m.place, m.lead, m.status, (select count(g.id) from"
                                + " MeetingGuest g where g.meeting = m) from ReviewMeeting m where m.childDeathId ="
                                + " :death order by m.day desc, m.time desc, m.reference desc",
                        Object[].class)
                .setParameter("death", death.id())
                .getResultList()
                .stream()
                .map(row -> new ReviewMeetingRow(
                        (String) row[0],
                        (LocalDate) row[1],
                        (String) row[2],
                        row[3] == null ? "Online" : (String) row[3],
                        (String) row[4],
                        (ReviewMeetingStatus) row[5],
                        (Long) row[6]))
                .toList();
        boolean reviewed = BEFORE_PANEL.contains(death.status());
        LocalDate aim = MeetingAim.of(calculator, death.deathDate());
        boolean held = rows.stream().anyMatch(row -> row.status() == ReviewMeetingStatus.HELD);
        return new MeetingsOfDeath(
                death,
                rows,
                death.reviewed() ? aim : null,
                reviewed && !held && aim != null && today().isAfter(aim),
                reviewed && user.has("CHILD_DEATH_WRITE"));
    }

    /** What is needed to plan a meeting. Three statements, the line of the audit trail among them. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public MeetingOffer offer(String childDeath) {
        ChildDeathCase death = own(childDeath);
        return new MeetingOffer(death, people.of(death.id()));
    }

    /**
     * One meeting as it is kept. Two statements, the line of the audit trail among them.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public ReviewMeetingView view(String reference) {
        Found found = find(reference);
        return shown(
                found,
                new MeetingFields(found.meeting().texts(), found.meeting().questions()),
                found.meeting().questions());
    }

    /** One meeting with the questions that the family asked since; what its screen shows. Two statements. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public ReviewMeetingView screen(String reference) {
        Found found = find(reference);
        List<FamilyAnswer> family = found.meeting().status() == ReviewMeetingStatus.PLANNED
                ? MeetingFields.family(found.meeting().questions(), ChildDeathQuestions.open(found.asked()))
                : found.meeting().questions();
        return shown(found, new MeetingFields(found.meeting().texts(), family), family);
    }

    /** What all agencies say, for the screen of a meeting that was read before. One statement. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public MergedPicture picture(ReviewMeetingView meeting) {
        return pictures.of(meeting.death().id());
    }

    /** Who is offered for a meeting that was read before. One statement. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<Invitee> offered(ReviewMeetingView meeting) {
        return people.of(meeting.death().id());
    }

    /**
     * The minutes as an accessible PDF.
     *
     * @throws NotFound while it was not held
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public byte[] minutes(String reference) {
        ReviewMeetingView view = view(reference);
        if (view.status() != ReviewMeetingStatus.HELD) {
            throw new NotFound("There are no minutes of a meeting that was not held.");
        }
        return TaggedPdf.of(MeetingMinutes.of(view));
    }

    private record Found(ReviewMeeting meeting, List<GuestLine> guests, List<?> asked, ChildDeathCase death) {}

    private Found find(String reference) {
        List<Object[]> rows = reach.bind(em.createQuery(
                        "select m, d, g, l from QueryPart p left join ReviewMeeting m on m.reference = :reference"
                                + " left join ChildDeath d on d.id = m.childDeathId left join MeetingGuest g on p.number = 1 and"
                                + " g.meeting = m left join DeathLine l on p.number = 2 and l.ownerId = d.id and l.kind ="
                                + " :question where p.number <= 2 and" + ChildDeathReach.OWN
                                + "order by p.number, g.number, l.createdAt, l.id",
                        Object[].class))
                .setParameter("reference", reference)
                .setParameter("question", LineKind.QUESTION)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no review meeting of that reference.");
        }
        List<GuestLine> guests = rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> ((MeetingGuest) row[2]).line())
                .toList();
        List<Object> asked =
                rows.stream().map(row -> row[3]).filter(Objects::nonNull).toList();
        return new Found((ReviewMeeting) rows.get(0)[0], guests, asked, desk.opened(rows.get(0)[1]));
    }

    private ReviewMeetingView shown(Found found, MeetingFields fields, List<FamilyAnswer> family) {
        ReviewMeeting meeting = found.meeting();
        return new ReviewMeetingView(
                meeting.reference(),
                meeting.version(),
                meeting.status(),
                found.death(),
                meeting.day(),
                meeting.time(),
                meeting.place(),
                meeting.link(),
                meeting.lead(),
                meeting.inquestNote(),
                found.guests(),
                meeting.texts(),
                fields.all(),
                family,
                MeetingAim.of(calculator, found.death().deathDate()),
                meeting.changedAt(),
                Set.copyOf(ReviewMeetingTransitions.RULES.allowed(meeting.status(), user.permissions())));
    }

    private ChildDeathCase own(String reference) {
        ChildDeathCase death = desk.open(reference);
        if (!reach.reaches(death.ownerId())) {
            throw new NotFound("There is no child death review of that reference.");
        }
        return death;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }
}
