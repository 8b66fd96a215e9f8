package uk.slp.portal.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.LedgerView.Note;
import uk.slp.portal.recommendation.LedgerView.Step;
import uk.slp.portal.recommendation.model.AreaAnswer;
import uk.slp.portal.recommendation.model.LedgerTransitions;
import uk.slp.portal.recommendation.model.Recommendation;
import uk.slp.portal.recommendation.model.RecommendationNote;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Reads of the ledger for the staff of the area that answers. */
@ApplicationScoped
public class RecommendationQueries {
    /** As many lines as one file holds. */
    public static final int MOST_EXPORTED = 5_000;

    private static final int MOST_WORK = 200;
    private static final List<LedgerStatus> OPEN = List.of(LedgerStatus.ACCEPTED, LedgerStatus.IN_PROGRESS);
    private static final String ROW =
            "select r, i.title, i.slug, i.publisher, i.area, i.themes, i.publishedOn," + " i.withdrawnAt";
    private static final String OURS =
            " from Recommendation r join PublishedItem i on i.id = r.itemId where r.partnershipId in :partnerships";
    private static final String ORDER = " order by case when r.now.status in :open and r.now.dueOn is not null"
            + " then 0 else 1 end, r.now.dueOn, i.publishedOn desc, i.slug, r.number";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private WorkMemory memory;

    @Inject
    private Clock clock;

    /** The recommendations that the person's partnership answers, those with the nearest day first. Two statements. */
    @Requires(Permission.RECOMMENDATION_VIEW)
    @Transactional
    public Page<LedgerLine> list(LedgerFilter filter, PageRequest request) {
        List<LedgerLine> lines =
                rows(filter).setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                        .map(RecommendationQueries::line)
                        .toList();
        boolean everything = request.page() == 1 && lines.size() < request.size();
        long total = everything
                ? lines.size()
                : filtered(em.createQuery("select count(r)" + OURS + filter.where(), Long.class), filter)
                        .getSingleResult();
        return new Page<>(total, request.page(), request.size(), lines);
    }

    /**
     * The same as a file. Two statements, the line of the audit trail among them.
     *
     * @throws RuleViolation if there are too many for a file
     */
    @Requires(Permission.RECOMMENDATION_VIEW)
    @Transactional
    public List<LedgerLine> export(LedgerFilter filter) {
        List<LedgerLine> lines = rows(filter).setMaxResults(MOST_EXPORTED + 1).getResultList().stream()
                .map(RecommendationQueries::line)
                .toList();
        if (lines.size() > MOST_EXPORTED) {
            throw new RuleViolation(
                    "filter", "too_many_rows", "A file holds " + MOST_EXPORTED + " recommendations. Ask for fewer.");
        }
        audit.exported(Recommendation.TYPE, lines.size(), "csv");
        return lines;
    }

    /**
     * One recommendation with what the area keeps of it. One statement.
     *
     * @throws NotFound if the person's partnership does not answer it
     */
    @Requires(Permission.RECOMMENDATION_VIEW)
    @Transactional
    public LedgerView view(String reference) {
        Person person = user.require();
        List<Object[]> rows = em.createQuery(
                        ROW + ", rk, ro, oi.slug, oi.title, oi.withdrawnAt, n, s, a.displayName from QueryPart q"
                                + " left join Recommendation r on r.reference = :reference"
                                + " left join PublishedItem i on i.id = r.itemId"
                                + " left join Recommendation rl on rl.id = r.id and q.number = 1" + PublicLines.LINKS
                                + " left join RecommendationNote n on n.recommendationId = r.id and q.number = 2"
                                + " left join StatusChange s on s.subjectId = r.id and s.subjectType = :type"
                                + " and q.number = 3 left join Account a on a.username = s.changedBy"
                                + " where q.number <= 3 and r.partnershipId in :partnerships",
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("type", Recommendation.TYPE)
                .setParameter("partnerships", person.scope().partnerships())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no recommendation " + reference + " that your partnership answers.");
        }
        Object[] first = rows.get(0);
        Recommendation r = (Recommendation) first[0];
        AreaAnswer released = r.released();
        return new LedgerView(
                line(first),
                released == null ? null : AreaWords.of(released),
                LedgerTransitions.RULES.allowed(r.now().status(), person.permissions()).stream()
                        .map(LedgerAction::code)
                        .toList(),
                notes(rows),
                PublicLines.links(r, rows, 8),
                steps(rows));
    }

    /** What the person's partnership must do about recommendations. One statement, none where it is remembered. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<LedgerWork> work() {
        Person person = user.require();
        if (!person.permissions().contains(Permission.RECOMMENDATION_ANSWER)) {
            return List.of();
        }
        Set<UUID> partnerships = person.scope().partnerships();
        return memory.of(partnerships, () -> work(partnerships));
    }

    private List<LedgerWork> work(Set<UUID> partnerships) {
        List<Object[]> rows = em.createQuery(
                        "select i.slug, i.title, r" + OURS + " and r.removedOn is null and i.withdrawnAt is null"
                                + " and ((r.now.status = :waiting and i.practiceReviewId is not null)"
                                + " or r.now.status in :open) order by i.publishedOn, i.slug, r.number",
                        Object[].class)
                .setParameter("partnerships", partnerships)
                .setParameter("waiting", LedgerStatus.NO_ANSWER)
                .setParameter("open", OPEN)
                .setMaxResults(MOST_WORK)
                .getResultList();
        List<LedgerWork> work = new ArrayList<>();
        Set<Object> told = new HashSet<>();
        for (Object[] row : rows) {
            Recommendation r = (Recommendation) row[2];
            if (r.now().status() != LedgerStatus.NO_ANSWER) {
                work.add(new LedgerWork(
                        0,
                        r.reference(),
                        (String) row[1],
                        r.place(),
                        r.now().dueOn(),
                        r.now().since()));
            } else if (told.add(row[0])) {
                int waiting = (int) rows.stream()
                        .filter(one -> one[0].equals(row[0])
                                && ((Recommendation) one[2]).now().status() == LedgerStatus.NO_ANSWER)
                        .count();
                work.add(new LedgerWork(
                        waiting,
                        (String) row[0],
                        (String) row[1],
                        "",
                        null,
                        r.now().since()));
            }
        }
        return work;
    }

    private TypedQuery<Object[]> rows(LedgerFilter filter) {
        return filtered(em.createQuery(ROW + OURS + filter.where() + ORDER, Object[].class), filter)
                .setParameter("open", OPEN);
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, LedgerFilter filter) {
        query.setParameter("partnerships", user.scope().partnerships());
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.overdue()) {
            query.setParameter("today", LocalDate.ofInstant(clock.instant(), PortalTime.LONDON))
                    .setParameter("open", OPEN);
        }
        if (!filter.theme().isEmpty()) {
            query.setParameter("theme", "%," + filter.theme() + ",%");
        }
        if (!filter.item().isEmpty()) {
            query.setParameter("item", filter.item());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", filter.pattern());
        }
        return query;
    }

    private static LedgerLine line(Object[] row) {
        Recommendation r = (Recommendation) row[0];
        return new LedgerLine(
                r.reference(),
                r.version(),
                r.place(),
                // What was withdrawn is read nowhere, by staff neither.
                row[7] == null ? r.text() : "",
                r.addressee(),
                (String) row[1],
                "/learning/" + row[2] + "#" + r.anchor(),
                (String) row[3],
                (String) row[4],
                PublicLines.codes((String) row[5]),
                (LocalDate) row[6],
                AreaWords.of(r.now()),
                r.unreleased(),
                r.removedOn(),
                row[7] != null);
    }

    private static List<Note> notes(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[13] != null)
                .map(row -> (RecommendationNote) row[13])
                .sorted(Comparator.comparing(RecommendationNote::madeAt).reversed())
                .map(note -> new Note(
                        note.text(), EvidenceLevel.of(note.level()).orElse(null), note.madeName(), note.madeAt()))
                .toList();
    }

    private static List<Step> steps(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[14] != null)
                .sorted(Comparator.comparing((Object[] row) -> ((StatusChange) row[14]).changedAt())
                        .reversed())
                .map(row -> step((StatusChange) row[14], (String) row[15]))
                .toList();
    }

    private static Step step(StatusChange change, @Nullable String name) {
        String title = Coded.known(LedgerAction.class, change.action())
                ? Coded.of(LedgerAction.class, change.action()).done()
                : "Published";
        Instant at = change.changedAt();
        return new Step(title, change.reason(), name == null ? change.changedBy() : name, at);
    }
}
