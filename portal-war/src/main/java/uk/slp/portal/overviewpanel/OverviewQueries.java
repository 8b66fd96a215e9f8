package uk.slp.portal.overviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.AgeWords;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathanalysis.AnalysisContent;
import uk.slp.portal.childdeathanalysis.AnalysisDesk;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.overviewpanel.model.OverviewItem;
import uk.slp.portal.overviewpanel.model.OverviewMeeting;
import uk.slp.portal.overviewpanel.model.OverviewTransitions;
import uk.slp.portal.panelmeeting.Attendance;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.panelmeeting.MemberLine;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.pdf.TaggedPdf;

/**
 * Reads of the meetings of one's own overview panel. A death that is closed to the reader by a conflict of interest is in no
 * list, no number and no paper (rule 76); none of what is given here names a child (rule 66).
 */
@ApplicationScoped
public class OverviewQueries {
    private static final int MOST = 200;
    private static final Set<Role> ASKED = EnumSet.of(Role.CDOP_COORDINATOR, Role.CDOP_MEMBER, Role.DESIGNATED_DOCTOR);

    /** The analysis comes with its own statement: here only what the agenda shows of it. */
    private static final String ITEM = "select i, d.id, d.reference, d.ageDays, d.birthDate, d.deathDate, d.sex,"
            + " d.expected, d.panelAim, a.category, d.givenNames, d.familyName, d.postcode, d.nhsNumber, d.keyWorker"
            + " from OverviewItem i join i.meeting m"
            + " join ChildDeath d on d.id = i.childDeathId join ChildDeathAnalysis a on a.childDeathId = d.id"
            + " where m.reference = :reference and" + ChildDeathReach.OWN;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private AnalysisDesk analyses;

    @Inject
    private HeldInDeath held;

    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The latest 200 meetings of one's panel, the latest day first. Two statements. */
    @Requires(Permission.OVERVIEW_PANEL_VIEW)
    @Transactional
    public List<OverviewRow> list() {
        List<OverviewMeeting> meetings = em.createQuery(
                        "select m from OverviewMeeting m where m.panelId in :panels order by m.day desc, m.time desc,"
                                + " m.reference desc",
                        OverviewMeeting.class)
                .setParameter("panels", reach.panels())
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, long[]> counts = counts(meetings);
        return meetings.stream()
                .map(m -> {
                    long[] count = counts.getOrDefault(m.id(), new long[2]);
                    String place = m.place();
                    return new OverviewRow(
                            m.reference(),
                            m.day(),
                            m.time(),
                            place == null ? "Online" : place,
                            m.theme(),
                            m.status(),
                            count[0],
                            count[1]);
                })
                .toList();
    }

    /** How many cases, and how many of them with a minute, of these meetings only: a panel has had thousands. */
    private Map<UUID, long[]> counts(List<OverviewMeeting> meetings) {
        Map<UUID, long[]> counts = new HashMap<>();
        if (meetings.isEmpty()) {
            return counts;
        }
        TypedQuery<Object[]> query = em.createQuery(
                "select i.meeting.id, count(i.id), count(i.minutedAt) from OverviewItem i"
                        + " join ChildDeath d on d.id = i.childDeathId where i.meeting.id in :shown and"
                        + ChildDeathReach.OWN + "group by i.meeting.id",
                Object[].class);
        query.setParameter("shown", meetings.stream().map(OverviewMeeting::id).toList());
        for (Object[] row : reach.bind(query).getResultList()) {
            counts.put((UUID) row[0], new long[] {(Long) row[1], (Long) row[2]});
        }
        return counts;
    }

    /** The days of the meetings of one's panel that are still to come, by reference, the next one first. One statement. */
    @Requires(Permission.OVERVIEW_PANEL_VIEW)
    @Transactional
    public Map<String, LocalDate> coming() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        em.createQuery(
                        "select m.reference, m.day from OverviewMeeting m where m.panelId in :panels and m.status in :coming"
                                + " order by m.day, m.reference",
                        Object[].class)
                .setParameter("panels", reach.panels())
                .setParameter("coming", EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.AGENDA_SENT))
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> days.put((String) row[0], (LocalDate) row[1]));
        return days;
    }

    /**
     * One meeting with its agenda by theme. Three statements, the line of the audit trail among them.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.OVERVIEW_PANEL_VIEW)
    @Transactional
    public OverviewView view(String reference) {
        List<AgendaLine> items = items(reference, null).stream()
                .map(this::line)
                .sorted(Comparator.comparing(AgendaLine::theme).thenComparing(AgendaLine::place))
                .toList();
        OverviewView view = head(reference, items);
        audit.read(OverviewView.TYPE, reference);
        return view;
    }

    /** One meeting without its agenda for a page that reads and records one of its deaths. One statement. */
    @Requires(Permission.OVERVIEW_PANEL_VIEW)
    @Transactional
    public OverviewView aroundItem(String reference) {
        return head(reference, List.of());
    }

    /** One meeting without its agenda. Two statements. */
    @Requires(Permission.OVERVIEW_PANEL_VIEW)
    @Transactional
    public OverviewView withoutAgenda(String reference) {
        OverviewView view = head(reference, List.of());
        audit.read(OverviewView.TYPE, reference);
        return view;
    }

    /**
     * One death of an agenda, pseudonymised, for the meeting. Four statements, the line of the audit trail among them: what
     * names the people of a case stands in its lists, and is read to be taken out of every text.
     *
     * @throws NotFound if it is not there or closed to the reader
     */
    @Requires(Permission.OVERVIEW_PANEL_VIEW)
    @Transactional
    public PackCase item(String reference, int number) {
        List<Object[]> rows = items(reference, number);
        if (rows.isEmpty()) {
            throw new NotFound("There is no such case on the agenda.");
        }
        audit.changed("read_pseudonymised", OverviewView.TYPE, reference, "case " + number);
        return pack(rows).get(0);
    }

    /** The pack for a meeting as an accessible PDF: pseudonymised, and made for its reader (rules 66 and 76). */
    @Requires(Permission.OVERVIEW_PANEL_VIEW)
    @Transactional
    public byte[] pack(String reference) {
        return TaggedPdf.of(OverviewPapers.pack(view(reference), cases(reference)));
    }

    /**
     * The minutes as an accessible PDF, pseudonymised as the pack is.
     *
     * @throws NotFound while it was not held
     */
    @Requires(Permission.OVERVIEW_PANEL_VIEW)
    @Transactional
    public byte[] minutes(String reference) {
        OverviewView view = view(reference);
        if (!view.tookPlace()) {
            throw new NotFound("There are no minutes of a meeting that was not held.");
        }
        return TaggedPdf.of(OverviewPapers.minutes(view, cases(reference)));
    }

    private List<PackCase> cases(String reference) {
        return pack(items(reference, null)).stream()
                .sorted(Comparator.comparing((PackCase one) -> one.line().theme())
                        .thenComparing(one -> one.line().place()))
                .toList();
    }

    /**
     * Deaths of one's panel that are ready and stand on no agenda to come, those whose aim comes or came first before all
     * others. One statement.
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<WaitingDeath> waiting() {
        return reach
                .bind(em.createQuery(
                        "select d.reference, d.ageDays, d.expected, d.birthDate, d.deathDate, d.panelAim, a.category"
                                + " from ChildDeath d join ChildDeathAnalysis a on a.childDeathId = d.id"
                                + " where d.status = :ready and" + ChildDeathReach.OWN
                                + "and d.id not in (select i.childDeathId from OverviewItem i where i.meeting.status in"
                                + " :coming or (i.meeting.status = :held and i.minutedAt is null))"
                                + " order by d.panelAim, d.reference",
                        Object[].class))
                .setParameter("ready", ChildDeathStatus.PANEL)
                .setParameter("held", MeetingStatus.HELD)
                .setParameter("coming", EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.AGENDA_SENT))
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new WaitingDeath(
                        (String) row[0],
                        PanelTheme.of((@Nullable Integer) row[1], (@Nullable String) row[2], (@Nullable DeathCategory)
                                row[6]),
                        AgeWords.band((@Nullable LocalDate) row[3], (LocalDate) row[4]),
                        (LocalDate) row[4],
                        (@Nullable LocalDate) row[5]))
                .toList();
    }

    /** Who can be asked to a meeting of one's own panel. One statement. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<MemberLine> invitable() {
        return em
                .createQuery(
                        "select a.id, a.username, a.displayName, a.jobTitle from Account a where a.active = true and"
                                + " a.organisationId = :panel and a.id in (select r.account.id from AccountRole r where"
                                + " r.role in :roles) order by a.displayName, a.username",
                        Object[].class)
                .setParameter("panel", user.require().organisationId())
                .setParameter("roles", ASKED)
                .getResultList()
                .stream()
                .map(row -> new MemberLine(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], Attendance.INVITED))
                .toList();
    }

    private List<Object[]> items(String reference, @Nullable Integer number) {
        TypedQuery<Object[]> query = em.createQuery(
                ITEM + (number == null ? "" : "and i.number = :number") + " order by i.place, i.number",
                Object[].class);
        query.setParameter("reference", reference);
        if (number != null) {
            query.setParameter("number", number);
        }
        return reach.bind(query).getResultList();
    }

    private AgendaLine line(Object[] row) {
        OverviewItem item = (OverviewItem) row[0];
        DeathCategory category = (@Nullable DeathCategory) row[9];
        return new AgendaLine(
                (UUID) row[1],
                item.number(),
                item.place(),
                PanelTheme.of((@Nullable Integer) row[3], (@Nullable String) row[7], category),
                AgeWords.band((@Nullable LocalDate) row[4], (LocalDate) row[5]),
                Objects.requireNonNullElse((@Nullable String) row[6], "not_known"),
                (@Nullable LocalDate) row[8],
                user.has("CHILD_DEATH_VIEW") ? (String) row[2] : null,
                category,
                item.outcome(),
                item.minuted());
    }

    private List<PackCase> pack(List<Object[]> rows) {
        List<UUID> deaths = rows.stream().map(row -> (UUID) row[1]).toList();
        Map<UUID, AnalysisContent> contents = analyses.of(deaths);
        Map<UUID, Pseudonyms> names = held.of(rows.stream()
                .map(row -> new HeldInDeath.Known(
                        (UUID) row[1],
                        (String) row[2],
                        (@Nullable String) row[10],
                        (@Nullable String) row[11],
                        (@Nullable LocalDate) row[4],
                        (LocalDate) row[5],
                        (@Nullable String) row[12],
                        (@Nullable String) row[13],
                        (@Nullable String) row[14]))
                .toList());
        List<PackCase> cases = new ArrayList<>();
        for (Object[] row : rows) {
            UUID death = (UUID) row[1];
            OverviewItem item = (OverviewItem) row[0];
            cases.add(OverviewPapers.pseudonymised(
                    line(row),
                    Objects.requireNonNull(contents.get(death)),
                    Objects.requireNonNull(names.get(death)),
                    item.minute(),
                    item.leftRoom()));
        }
        return cases;
    }

    private OverviewView head(String reference, List<AgendaLine> items) {
        List<Object[]> rows = em.createQuery(
                        "select m, h.username, h.displayName, b.accountId, b.attendance, p.username, p.displayName,"
                                + " p.jobTitle from OverviewMeeting m join Account h on h.id = m.chairId"
                                + " join m.members b join Account p on p.id = b.accountId"
                                + " where m.reference = :reference and m.panelId in :panels"
                                + " order by p.displayName, p.username",
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("panels", reach.panels())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no meeting of that reference.");
        }
        Object[] first = rows.get(0);
        OverviewMeeting meeting = (OverviewMeeting) first[0];
        List<MemberLine> members = rows.stream()
                .map(row -> new MemberLine(
                        (UUID) row[3], (String) row[5], (String) row[6], (String) row[7], (Attendance) row[4]))
                .toList();
        return new OverviewView(
                meeting.reference(),
                meeting.version(),
                meeting.status(),
                register.name(meeting.panelId()),
                meeting.theme(),
                meeting.day(),
                meeting.time(),
                meeting.place(),
                meeting.link(),
                (String) first[1],
                (String) first[2],
                members,
                items,
                meeting.corrections(),
                user.has("OVERVIEW_PANEL_DECIDE"),
                Set.copyOf(OverviewTransitions.RULES.allowed(meeting.status(), user.permissions())));
    }
}
