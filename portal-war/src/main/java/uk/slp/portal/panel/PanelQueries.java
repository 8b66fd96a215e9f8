package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.CaseAgenda;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCaseAction;
import uk.slp.portal.panel.model.PanelCaseStatus;
import uk.slp.portal.panel.model.PanelCaseTransitions;
import uk.slp.portal.panel.model.PanelLetter;
import uk.slp.portal.panel.model.PanelReply;
import uk.slp.portal.panel.model.PanelReplySignOff;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.workflow.StatusChange;

/** Reads of cases before the national body: by the body itself, and by the partners whose rapid review it is. */
@ApplicationScoped
public class PanelQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private PanelRows rows;

    @Inject
    private RapidReviewQueries reviews;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * One part of the queue. Two statements: the rows, and how many there are.
     *
     * @param with whose: a sign-in name, {@link QueueCounts#ME}, {@link QueueCounts#NOBODY}, or empty for all
     */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public Page<PanelCaseRow> queue(
            QueueView view, String with, QueueSort sort, boolean descending, PageRequest request) {
        String where = "and c.status in :states" + (view.pastOnly() ? PanelRows.PAST : "") + held(with);
        List<PanelCaseRow> found = past(with(
                        with,
                        rows.reach(em.createQuery(PanelRows.ROWS + where + sort.orderBy(descending), Object[].class))))
                .setParameter("states", view.states())
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList()
                .stream()
                .map(rows::row)
                .toList();
        long total = past(with(
                        with, rows.reach(em.createQuery("select count(c)" + PanelRows.FROM + where, Long.class))))
                .setParameter("states", view.states())
                .getSingleResult();
        return new Page<>(total, request.page(), request.size(), found);
    }

    /** Only the body itself knows who of it has a case. */
    private String held(String with) {
        if (!user.scope().panel()) {
            return "";
        }
        return switch (with) {
            case "" -> "";
            case QueueCounts.NOBODY -> " and c.allocatedTo is null";
            case QueueCounts.ME -> " and c.allocatedTo = :asking";
            default -> " and h.username = :with";
        };
    }

    private static <T> TypedQuery<T> with(String with, TypedQuery<T> query) {
        boolean named = query.getParameters().stream().anyMatch(p -> "with".equals(p.getName()));
        return named ? query.setParameter("with", with) : query;
    }

    private <T> TypedQuery<T> past(TypedQuery<T> query) {
        boolean named = query.getParameters().stream().anyMatch(p -> "today".equals(p.getName()));
        return named ? query.setParameter("today", rows.today()) : query;
    }

    /** How many cases each saved view holds. One statement. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public QueueCounts counts() {
        boolean body = user.scope().panel();
        List<QueueCounts.Line> lines = rows
                .reach(em.createQuery(
                        "select c.status, c.replyUsualBy, h.username, h.displayName, count(c)" + PanelRows.FROM
                                + "group by c.status, c.replyUsualBy, h.username, h.displayName",
                        Object[].class))
                .getResultList()
                .stream()
                .map(row -> new QueueCounts.Line(
                        (PanelCaseStatus) row[0],
                        QueueCounts.past((@Nullable LocalDate) row[1], rows.today()),
                        body ? (@Nullable String) row[2] : null,
                        body ? (@Nullable String) row[3] : null,
                        (Long) row[4]))
                .toList();
        return new QueueCounts(lines, user.require().username());
    }

    /**
     * One case, whole. Two statements: the case with its history, and the line of the audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public PanelCaseView view(String reference) {
        PanelCaseView view = load(reference);
        audit.read(PanelCase.TYPE, view.reference());
        return view;
    }

    /**
     * One case beside the rapid review that led to it. Three statements: the case, the review, and the lines of the
     * audit trail for both.
     *
     * @param reference the case's own, or that of the rapid review
     * @throws NotFound if there is none in reach
     */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public ConsideredCase withReview(String reference) {
        PanelCaseView view = load(reference);
        RapidReviewView review = reviews.part(view.rapidReviewReference());
        audit.readTogether(
                new AuditTrail.Read(PanelCase.TYPE, view.reference()),
                new AuditTrail.Read(RapidReviewView.TYPE, review.reference()));
        return new ConsideredCase(view, review);
    }

    /** The case that a reference belongs to, if the person may reach it (rule 76). One statement. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public Optional<CaseRoot> caseOf(String reference) {
        return rows.reach(em.createQuery("select c" + PanelRows.FROM + "and c.reference = :reference", PanelCase.class))
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(c -> new CaseRoot(
                        c.notificationId(), c.notificationReference(), c.authorityId(), c.partnershipId()));
    }

    /** A case in reach, without a line in the audit trail: for reads of this feature that write one themselves. */
    PanelCaseView load(String reference) {
        String column = reference.startsWith("RR-") ? "c.rapidReviewReference" : "c.reference";
        List<Object[]> found = rows.reach(em.createQuery(
                        "select c, a.name, p.name, s, n.displayName, y, o, h.displayName, t, g from PanelCase c"
                                + " join Organisation a on a.id = c.authorityId"
                                + " join Organisation p on p.id = c.partnershipId"
                                + " left join Account h on h.id = c.allocatedTo"
                                + " left join StatusChange s on s.subjectType = :type and s.subjectId = c.id"
                                + " left join Account n on n.username = s.changedBy"
                                + " left join PanelReply y on y.stepId = s.id"
                                + " left join y.signOffs o left join PanelLetter t on t.stepId = s.id"
                                + " left join CaseAgenda g on g.panelCaseId = c.id where" + PanelRows.REACH
                                + "and "
                                + column + " = :reference order by s.changedAt desc, o.partner",
                        Object[].class))
                .setParameter("type", PanelCase.TYPE)
                .setParameter("reference", reference)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("There is no case of that reference.");
        }
        Map<UUID, PanelStep> steps = new LinkedHashMap<>();
        Map<PanelReply, List<PanelReplySignOff>> replies = new LinkedHashMap<>();
        Map<PanelReply, @Nullable String> senders = new HashMap<>();
        Map<Integer, LetterLine> letters = new LinkedHashMap<>();
        Set<AgendaLine> agendas =
                new TreeSet<>(Comparator.comparing(AgendaLine::day).reversed().thenComparing(AgendaLine::meeting));
        for (Object[] row : found) {
            StatusChange step = (StatusChange) row[3];
            if (step != null) {
                steps.putIfAbsent(step.id(), step(step, (String) row[4]));
            }
            if (row[8] instanceof PanelLetter letter) {
                letters.put(
                        letter.number(),
                        new LetterLine(letter.number(), letter.subject(), letter.body(), letter.sentAt()));
            }
            if (row[9] instanceof CaseAgenda agenda && user.scope().panel()) {
                agendas.add(new AgendaLine(agenda.meeting(), agenda.number(), agenda.day(), agenda.coming()));
            }
            PanelReply reply = (PanelReply) row[5];
            if (reply != null) {
                senders.put(reply, (String) row[4]);
                List<PanelReplySignOff> signed = replies.computeIfAbsent(reply, r -> new ArrayList<>());
                if (row[6] != null) {
                    signed.add((PanelReplySignOff) row[6]);
                }
            }
        }
        List<PanelReplyView> answered = new ArrayList<>();
        replies.forEach((reply, signed) -> answered.add(ReplyParts.view(reply, signed, senders.get(reply), Set.of())));
        Object[] first = found.get(0);
        return view(first, List.copyOf(steps.values()), answered, List.copyOf(letters.values()), List.copyOf(agendas));
    }

    private static PanelStep step(StatusChange step, @Nullable String name) {
        return new PanelStep(
                step.action(),
                step.toStatus(),
                name == null ? step.changedBy() : name,
                step.changedAt(),
                step.reason());
    }

    private PanelCaseView view(
            Object[] found,
            List<PanelStep> steps,
            List<PanelReplyView> replies,
            List<LetterLine> letters,
            List<AgendaLine> agendas) {
        PanelCase c = (PanelCase) found[0];
        Set<Permission> held = user.permissions();
        return new PanelCaseView(
                c.reference(),
                c.version(),
                c.status(),
                c.edition(),
                c.caseName(),
                c.notificationReference(),
                c.rapidReviewReference(),
                (String) found[1],
                (String) found[2],
                c.practiceReviewProposed(),
                c.sentLate(),
                c.receivedAt(),
                rows.usual(c),
                c.outcome(),
                c.reasons().reasons(),
                c.reasons().improvements(),
                c.reasons().law(),
                c.reasons().recurrent(),
                c.reasons().qualityFeedback(),
                c.decidedAt(),
                c.changedAt(),
                steps,
                replies,
                PanelCaseTransitions.RULES.allowed(c.status(), held).contains(PanelCaseAction.DECIDE),
                c.asksPartners()
                        && user.scope().reachesPartnership(c.partnershipId())
                        && (held.contains(Permission.RAPID_REVIEW_WRITE)
                                || held.contains(Permission.RAPID_REVIEW_SIGN_OFF)),
                user.scope().panel() ? (@Nullable String) found[7] : null,
                held.contains(Permission.PANEL_DECIDE) && !PanelCaseTransitions.RULES.isFinal(c.status()),
                letters,
                agendas);
    }
}
