package uk.slp.portal.panelmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.PanelCaseView;
import uk.slp.portal.panel.QueueView;
import uk.slp.portal.panelmeeting.model.MeetingItem;
import uk.slp.portal.panelmeeting.model.MeetingTransitions;
import uk.slp.portal.panelmeeting.model.PanelMeeting;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/**
 * Reads of meetings of the national body. An item of an agenda whose case is closed to the reader is in no list, no number
 * and no paper (rule 76).
 */
@ApplicationScoped
public class PanelMeetingQueries {
    private static final int MOST = 200;

    private static final String ITEM = "select i, c.reference, c.version, c.caseName, c.notificationReference,"
            + " c.rapidReviewReference, a.name, c.status, c.outcome, c.practiceReviewProposed, c.sentLate, c.receivedAt,"
            + " c.usualBy, l.username, l.displayName, k.accountId from MeetingItem i join i.meeting m"
            + " left join PanelCase c on c.id = i.panelCaseId join Organisation a on a.id = c.authorityId"
            + " left join Account l on l.id = i.leadId"
            + " left join CaseConflict k on k.caseId = c.notificationId and k.liftedAt is null"
            + " where m.reference = :reference and :panel = true and " + Scope.open("c.notificationId");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RapidReviewQueries rapidReviews;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The latest meetings, the latest day first. Two statements: the meetings, and how many cases each has. */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public List<MeetingRow> list() {
        return rows(0, MOST);
    }

    /** One part of the meetings, the latest day first. Three statements: as {@link #list}, and how many there are. */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public Page<MeetingRow> list(PageRequest request) {
        long total = em.createQuery("select count(m) from PanelMeeting m where :panel = true", Long.class)
                .setParameter("panel", user.scope().panel())
                .getSingleResult();
        return new Page<>(total, request.page(), request.size(), rows(request.offset(), request.size()));
    }

    private List<MeetingRow> rows(int from, int most) {
        Map<String, long[]> counts = new HashMap<>();
        for (Object[] row : reach(em.createQuery(
                        "select m.reference, count(i.id), count(i.minutedAt) from MeetingItem i join i.meeting m"
                                + " join PanelCase c on c.id = i.panelCaseId where :panel = true and "
                                + Scope.open("c.notificationId") + " group by m.reference",
                        Object[].class))
                .getResultList()) {
            counts.put((String) row[0], new long[] {(Long) row[1], (Long) row[2]});
        }
        return em
                .createQuery(
                        "select m, h.displayName from PanelMeeting m join Account h on h.id = m.chairId"
                                + " where :panel = true order by m.day desc, m.time desc, m.reference desc",
                        Object[].class)
                .setParameter("panel", user.scope().panel())
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> row(
                        (PanelMeeting) row[0],
                        (String) row[1],
                        counts.getOrDefault(((PanelMeeting) row[0]).reference(), new long[2])))
                .toList();
    }

    private static MeetingRow row(PanelMeeting m, String chair, long[] counts) {
        String place = m.place();
        return new MeetingRow(
                m.reference(),
                m.day(),
                m.time(),
                place == null ? "Online" : place,
                chair,
                m.status(),
                counts[0],
                counts[1]);
    }

    /**
     * One meeting with its agenda. Three statements: the meeting with those who are asked, the agenda, and the line of the
     * audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public MeetingView view(String reference) {
        MeetingView view = head(
                reference,
                items(reach(em.createQuery(ITEM + " order by i.place, i.number", Object[].class))
                        .setParameter("reference", reference)));
        audit.read(MeetingView.TYPE, view.reference());
        return view;
    }

    /**
     * One meeting without its agenda, for a page that shows something else beside it. Two statements.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public MeetingView withoutAgenda(String reference) {
        MeetingView view = head(reference, List.of());
        audit.read(MeetingView.TYPE, view.reference());
        return view;
    }

    /**
     * One meeting with one item of its agenda, the only one in {@link MeetingView#items()}. Three statements.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public MeetingView item(String reference, int number) {
        List<ItemLine> found = items(reach(em.createQuery(ITEM + " and i.number = :number", Object[].class))
                .setParameter("reference", reference)
                .setParameter("number", number));
        if (found.isEmpty()) {
            throw new NotFound("There is no such case on the agenda.");
        }
        MeetingView view = head(reference, found);
        audit.readTogether(
                new AuditTrail.Read(MeetingView.TYPE, reference),
                new AuditTrail.Read(PanelCaseView.TYPE, found.get(0).panelCase().reference()));
        return view;
    }

    /** Cases that wait and stand on no agenda that is still to come, the next usual time first. One statement. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public List<WaitingCase> waiting() {
        return reach(em.createQuery(
                        "select c.reference, c.caseName, c.notificationReference, a.name, c.status, c.usualBy"
                                + " from PanelCase c join Organisation a on a.id = c.authorityId where :panel = true and "
                                + Scope.open("c.notificationId") + " and c.status in :states and c.id not in"
                                + " (select i.panelCaseId from MeetingItem i where i.meeting.status in :coming)"
                                + " order by c.usualBy, c.reference",
                        Object[].class))
                .setParameter("states", QueueView.WAITING.states())
                .setParameter("coming", EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.AGENDA_SENT))
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new WaitingCase(
                        (String) row[0], title(row[1], row[2]), (String) row[3], label(row[4]), (LocalDate) row[5]))
                .toList();
    }

    /** Meetings that took place on the day of this one or later, which can have agreed its minutes. One statement. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public List<MeetingRow> later(String reference) {
        return em
                .createQuery(
                        "select n from PanelMeeting n, PanelMeeting m where m.reference = :reference and :panel = true"
                                + " and n.status in :held and n.day >= m.day and n.id <> m.id order by n.day, n.reference",
                        PanelMeeting.class)
                .setParameter("reference", reference)
                .setParameter("panel", user.scope().panel())
                .setParameter("held", EnumSet.of(MeetingStatus.HELD, MeetingStatus.AGREED))
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(n -> row(n, "", new long[2]))
                .toList();
    }

    /**
     * The pack for a meeting as an accessible PDF: the agenda and, for each case that the reader may see, the rapid review.
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public byte[] pack(String reference) {
        MeetingView view = view(reference);
        Map<String, RapidReviewView> reviews = new LinkedHashMap<>();
        for (ItemLine item : view.items()) {
            RapidReviewView review = rapidReviews.part(item.panelCase().rapidReviewReference());
            reviews.put(item.panelCase().reference(), review);
            audit.readTogether(
                    new AuditTrail.Read(PanelCaseView.TYPE, item.panelCase().reference()),
                    new AuditTrail.Read(RapidReviewView.TYPE, review.reference()));
        }
        return TaggedPdf.of(MeetingPapers.pack(view, reviews));
    }

    /**
     * The minutes of a meeting as an accessible PDF, without cases that are closed to the reader.
     *
     * @throws NotFound while it was not held
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public byte[] minutes(String reference) {
        MeetingView view = view(reference);
        if (!view.tookPlace()) {
            throw new NotFound("There are no minutes of a meeting that was not held.");
        }
        view.items()
                .forEach(item -> audit.read(PanelCaseView.TYPE, item.panelCase().reference()));
        return TaggedPdf.of(MeetingPapers.minutes(view));
    }

    private <T> TypedQuery<T> reach(TypedQuery<T> query) {
        Scope scope = user.scope();
        return query.setParameter("panel", scope.panel()).setParameter(Scope.ASKING, scope.accountId());
    }

    private MeetingView head(String reference, List<ItemLine> items) {
        List<Object[]> rows = em.createQuery(
                        "select m, h.username, h.displayName, b.accountId, b.attendance, p.username, p.displayName,"
                                + " p.jobTitle, g.reference from PanelMeeting m join Account h on h.id = m.chairId"
                                + " left join m.members b left join Account p on p.id = b.accountId"
                                + " left join PanelMeeting g on g.id = m.agreedAtId"
                                + " where m.reference = :reference and :panel = true order by p.displayName, p.username",
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("panel", user.scope().panel())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no meeting of that reference.");
        }
        Object[] first = rows.get(0);
        PanelMeeting meeting = (PanelMeeting) first[0];
        List<MemberLine> members = new ArrayList<>();
        for (Object[] row : rows) {
            if (row[3] != null) {
                members.add(new MemberLine(
                        (UUID) row[3], (String) row[5], (String) row[6], (String) row[7], (Attendance) row[4]));
            }
        }
        return new MeetingView(
                meeting.reference(),
                meeting.version(),
                meeting.status(),
                meeting.day(),
                meeting.time(),
                meeting.place(),
                meeting.link(),
                (String) first[1],
                (String) first[2],
                members,
                items,
                (@Nullable String) first[8],
                meeting.corrections(),
                Set.copyOf(MeetingTransitions.RULES.allowed(meeting.status(), user.permissions())));
    }

    private static List<ItemLine> items(TypedQuery<Object[]> query) {
        Map<Integer, Object[]> found = new LinkedHashMap<>();
        Map<Integer, Set<UUID>> closed = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            int number = ((MeetingItem) row[0]).number();
            found.putIfAbsent(number, row);
            Set<UUID> accounts = closed.computeIfAbsent(number, n -> new HashSet<>());
            if (row[15] != null) {
                accounts.add((UUID) row[15]);
            }
        }
        List<ItemLine> items = new ArrayList<>();
        found.forEach((number, row) -> items.add(item(row, closed.getOrDefault(number, Set.of()))));
        return items;
    }

    private static ItemLine item(Object[] row, Set<UUID> closedTo) {
        MeetingItem item = (MeetingItem) row[0];
        boolean waits = Set.<Object>copyOf(QueueView.OPEN.states()).contains(row[7]);
        return new ItemLine(
                item.number(),
                item.place(),
                new ItemLine.Case(
                        (String) row[1],
                        (Long) row[2],
                        title(row[3], row[4]),
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        label(row[7]),
                        row[8] == null ? null : label(row[8]),
                        (Boolean) row[9],
                        (Boolean) row[10],
                        (Instant) row[11],
                        (LocalDate) row[12],
                        waits),
                (@Nullable String) row[13],
                (@Nullable String) row[14],
                new Minute(item.discussion(), item.decision(), item.dissent()),
                item.leftRoom(),
                item.minuted(),
                closedTo);
    }

    private static String title(@Nullable Object caseName, Object notification) {
        return caseName == null ? (String) notification : (String) caseName;
    }

    private static String label(Object coded) {
        return ((Coded) coded).label();
    }
}
