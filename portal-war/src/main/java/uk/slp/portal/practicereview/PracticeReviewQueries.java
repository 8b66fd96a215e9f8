package uk.slp.portal.practicereview;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.known.KnownLines;
import uk.slp.portal.known.KnownMark;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.practicereview.PracticeReviewView.ReviewStep;
import uk.slp.portal.practicereview.model.ImprovementInformation;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviewDocument;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewTransitions;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.work.Awaited;

/** Reads of practice reviews, each within the reach of the person who asks. */
@ApplicationScoped
public class PracticeReviewQueries {
    private static final int MOST_WORK = 200;
    private static final String FACTS = "select new uk.slp.portal.practicereview.ReviewFacts("
            + "r.id, r.version, r.reference, r.status, r.guidanceEdition, r.notificationId, "
            + "r.notificationReference, r.authorityId, r.partnershipId, a.name, a.region, p.name, "
            + "r.caseName, r.scope, r.keyLines, r.notProceedingReason, r.reviewerAccountId, "
            + "r.reviewerName, r.startedOn, r.dueDate, r.delayReason, r.finalOn, r.report.method, "
            + "r.report.title, r.report.summary, r.report.contentNote, r.report.themes, "
            + "r.report.harms, r.report.ageBands, r.report.agencies, r.report.reportText, "
            + "r.report.reportSource, r.report.fileProperties, r.report.improvementsSection, r.report.reasonsSection, "
            + "r.release.plannedPublication, r.release.copyDue, r.release.copySentOn, "
            + "r.release.copyOverrideReason, r.release.matchOverrideReason, r.release.publishedOn, "
            + "r.release.repositorySentOn, r.release.withheldOn, r.release.withheldJustification, "
            + "n.status, n.text.improvements, n.noneReason, n.copySentOn, r.changedAt, "
            + "coalesce(u.displayName, r.changedBy), (select count(c) from PracticeReviewCheck c where c.review = r), "
            + "(select max(i.slug) from PublishedItem i where i.practiceReviewId = r.id and i.beside is null), "
            + "(select count(k) from KnownPassage k where k.subjectId = r.id"
            + " and k.mark = :used), m.publishAt, m.refusal) from PracticeReview r join Organisation a on a.id = r.authorityId"
            + " join Organisation p on p.id = r.partnershipId"
            + " left join Account u on u.username = r.changedBy"
            + " left join TimedRelease m on m.currentFor = r.id"
            + " left join ImprovementInformation n on n.id = r.id where ";
    private static final String EARLIER = " or (s.action in :told and (s.subjectId = :root or s.subjectId in"
            + " (select x.id from RapidReview x where x.notificationId = :root) or s.subjectId in"
            + " (select c.id from PanelCase c where c.notificationId = :root)))";

    /** Where the marked passages stand among the columns of the history. */
    private static final int KNOWN = 7;

    /** Where the identity of a step stands: the first step comes once for each marked passage. */
    private static final int STEP = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationRegister register;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The reviews in reach, those that run first and by their limit. Two statements at most.
     *
     * @param status only those in this state, or null for all
     */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public Page<ListedReview> list(@Nullable ReviewStatus status, PageRequest request) {
        Scope scope = user.scope();
        String where = PracticeReviews.within(scope) + (status == null ? "" : " and r.status = :status");
        List<PracticeReviewRow> rows = filtered(
                        em.createQuery(
                                PracticeReviewRow.SELECT + where
                                        + " order by case when r.release.publishedOn is null and r.release.withheldOn is null"
                                        + " and r.notProceedingReason is null then 0 else 1 end,"
                                        + " case when r.dueDate is null then 0 else 1 end, r.dueDate, r.reference",
                                PracticeReviewRow.class),
                        scope,
                        status)
                .setParameter("organisation", user.require().organisationId())
                .setParameter("paper", SummaryShowing.PAPER)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        boolean everything = request.page() == 1 && rows.size() < request.size();
        long total = everything
                ? rows.size()
                : filtered(
                                em.createQuery("select count(r) from PracticeReview r where " + where, Long.class),
                                scope,
                                status)
                        .getSingleResult();
        return new Page<>(
                total,
                request.page(),
                request.size(),
                rows.stream().map(this::listed).toList());
    }

    /** One review with its history and its marked passages. Three statements, the audit line among them. */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public PracticeReviewView view(String reference) {
        PracticeReviewView view = open(reference);
        List<Object[]> rows = history(view.facts());
        return view.withHistory(steps(rows), KnownLines.of(rows, KNOWN));
    }

    /** One review without its history, for the pages on which it is worked on. Two statements, the audit line among them. */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public PracticeReviewView open(String reference) {
        Person person = user.require();
        Scope scope = person.scope();
        ReviewFacts facts = facts(reference, scope);
        // Whoever is neither of the partnership nor of the national body reached it as its reviewer.
        boolean own = scope.reachesPartnership(facts.partnershipId()) || !scope.panel();
        boolean whole = own || facts.copySentOn() != null;
        boolean informed = own
                || facts.improvementCopySentOn() != null
                || facts.improvementStatus() == ImprovementStatus.PUBLISHED;
        audit.read(PracticeReview.TYPE, reference);
        Instant now = clock.instant();
        return new PracticeReviewView(
                whole ? facts : facts.withoutReport(),
                ReviewClock.ofReview(deadlines, facts, now),
                facts.withheldOn() == null ? ReviewClock.ofCopy(deadlines, facts, now) : null,
                ReviewClock.repositoryDue(deadlines, facts.publishedOn()),
                own
                        ? ReviewTransitions.RULES.allowed(facts.status(), person.permissions()).stream()
                                .map(ReviewAction::code)
                                .toList()
                        : List.of(),
                whole,
                informed,
                List.of(),
                List.of());
    }

    /** Those who may be asked to write a review: active accounts with the role, by name. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ReviewerOption> reviewers() {
        return em.createQuery(
                        "select new uk.slp.portal.practicereview.ReviewerOption(a.id, a.username, a.displayName, o.name)"
                                + " from Account a join a.roles x join Organisation o on o.id = a.organisationId"
                                + " where x.role = :role and a.active = true order by a.displayName",
                        ReviewerOption.class)
                .setParameter("role", Role.REVIEWER)
                .getResultList();
    }

    /** The last uploaded file, for download by those who may read the whole report. */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public UploadedFile document(String reference) {
        PracticeReviewView view = open(reference);
        if (view.whole()) {
            List<PracticeReviewDocument> found = em.createQuery(
                            "select d from PracticeReviewDocument d where d.practiceReviewId = :id"
                                    + " order by d.uploadedAt desc",
                            PracticeReviewDocument.class)
                    .setParameter("id", view.facts().id())
                    .setMaxResults(1)
                    .getResultList();
            if (!found.isEmpty() && view.facts().reportSource() != null) {
                PracticeReviewDocument d = found.get(0);
                d.handOut(user.require().username());
                return new UploadedFile(d.fileName(), d.mediaType(), d.content());
            }
        }
        throw new NotFound("No file was uploaded for " + reference + ", or it is not one that you can open.");
    }

    /** What the present person must do next about reviews, without order. One statement. */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public List<PracticeReviewWork> work() {
        Person person = user.require();
        Scope scope = person.scope();
        Scope own = new Scope(scope.authorities(), scope.partnerships(), false, false, scope.accountId());
        List<PracticeReviewRow> rows = PracticeReviews.scoped(
                        em.createQuery(
                                PracticeReviewRow.SELECT + PracticeReviews.within(own)
                                        + " and (r.status in :open or (r.status = :published and"
                                        + " (r.release.repositorySentOn is null or " + PracticeReviewRow.SUMMARY_WAITS
                                        + ")) or n.status in :informing) order by r.dueDate, r.reference",
                                PracticeReviewRow.class),
                        own,
                        today())
                .setParameter("open", List.of(ReviewStatus.TO_COMMISSION, ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL))
                .setParameter("published", ReviewStatus.PUBLISHED)
                .setParameter("organisation", person.organisationId())
                .setParameter("paper", SummaryShowing.PAPER)
                .setParameter("informing", List.of(ImprovementStatus.DRAFT, ImprovementStatus.FINAL))
                .setMaxResults(MOST_WORK)
                .getResultList();
        List<PracticeReviewWork> work = new ArrayList<>();
        Set<Permission> held = new HashSet<>(person.permissions());
        if (held.contains(Permission.PRACTICE_REVIEW_SIGN_OFF) && !signs(person)) {
            held.remove(Permission.PRACTICE_REVIEW_SIGN_OFF);
        }
        rows.forEach(row -> work.addAll(
                PracticeReviewWork.of(row, held, today(), ReviewClock.repositoryDue(deadlines, row.publishedOn()))));
        return work;
    }

    /** Whether the organisation is one of the three that sign; others of the role would wait for ever. */
    private boolean signs(Person person) {
        return register.byId(person.organisationId())
                .flatMap(own -> Partner.of(own.kind()))
                .isPresent();
    }

    /**
     * Reviews that lie with others: with their author while the report is written, with the partnership once it is final.
     * One statement.
     */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public List<Awaited> awaited() {
        Person person = user.require();
        Scope scope = person.scope();
        boolean manages = person.permissions().contains(Permission.PRACTICE_REVIEW_RELEASE);
        boolean writes = person.permissions().contains(Permission.PRACTICE_REVIEW_WRITE);
        return PracticeReviews.scoped(
                        em.createQuery(
                                PracticeReviewRow.SELECT + PracticeReviews.within(scope) + " and r.status in :open"
                                        + " order by r.dueDate, r.reference",
                                PracticeReviewRow.class),
                        scope,
                        today())
                .setParameter("open", List.of(ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL))
                .setParameter("organisation", person.organisationId())
                .setParameter("paper", SummaryShowing.PAPER)
                .setMaxResults(MOST_WORK)
                .getResultList()
                .stream()
                .filter(row -> row.status() == ReviewStatus.IN_PROGRESS ? !writes || manages : !manages)
                .map(PracticeReviewQueries::awaited)
                .toList();
    }

    private static Awaited awaited(PracticeReviewRow row) {
        boolean written = row.status() == ReviewStatus.IN_PROGRESS;
        String author = row.reviewerName();
        LocalDate planned = row.plannedPublication();
        LocalDate since = written ? row.startedOn() : row.finalOn();
        return new Awaited(
                written ? "Report of the practice review" : "Publication of the practice review",
                row.title(),
                row.reference(),
                "/practice-reviews/" + row.reference(),
                written && author != null ? author : "the partnership for " + row.authorityName(),
                written || planned == null ? row.dueDate() : planned,
                ReviewClock.REVIEW_RULE,
                since == null
                        ? row.changedAt()
                        : since.atStartOfDay(PortalTime.LONDON).toInstant());
    }

    /** The case that a reference belongs to, if the person may reach it (rule 76). One statement. */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public Optional<CaseRoot> caseOf(String reference) {
        Scope scope = user.scope();
        return PracticeReviews.scoped(
                        em.createQuery(
                                "select coalesce(r.notificationId, r.id), coalesce(r.notificationReference, r.reference),"
                                        + " r.authorityId, r.partnershipId from PracticeReview r"
                                        + " where r.reference = :reference and " + PracticeReviews.within(scope),
                                Object[].class),
                        scope,
                        today())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(row -> new CaseRoot((UUID) row[0], (String) row[1], (UUID) row[2], (UUID) row[3]));
    }

    private ReviewFacts facts(String reference, Scope scope) {
        return PracticeReviews.scoped(
                        em.createQuery(
                                FACTS + "r.reference = :reference and " + PracticeReviews.within(scope),
                                ReviewFacts.class),
                        scope,
                        today())
                .setParameter("reference", reference)
                .setParameter("used", KnownMark.USED)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
    }

    /** The steps of the review and of what stands for a withheld report; for who may read them, of the case before it too. */
    private List<Object[]> history(ReviewFacts facts) {
        boolean whole = user.permissions().contains(Permission.RAPID_REVIEW_VIEW) && facts.notificationId() != null;
        var query = em.createQuery(
                        "select s.changedAt, s.action, s.reason, s.changedBy, a.displayName, s.subjectType, s.id, "
                                + KnownLines.COLUMNS
                                + " from StatusChange s left join Account a on a.username = s.changedBy"
                                // They hang on the first step of the review, so that they come once and not with each.
                                + KnownLines.joined(
                                        "s.fromStatus is null and kp.subjectId = s.subjectId and kp.subjectId = :id")
                                + " where (s.subjectType in :types and s.subjectId = :id)" + (whole ? EARLIER : "")
                                + " order by s.changedAt desc",
                        Object[].class)
                .setParameter("types", List.of(PracticeReview.TYPE, ImprovementInformation.TYPE))
                .setParameter("id", facts.id());
        if (whole) {
            query.setParameter("root", facts.notificationId()).setParameter("told", EarlierStages.actions());
        }
        return query.getResultList();
    }

    private static List<ReviewStep> steps(List<Object[]> rows) {
        Set<Object> told = new HashSet<>();
        return rows.stream()
                .filter(row -> told.add(row[STEP]))
                .flatMap(row -> Stream.ofNullable(step(row)))
                .toList();
    }

    private static @Nullable ReviewStep step(Object[] row) {
        String action = (String) row[1];
        String type = (String) row[5];
        boolean before = EarlierStages.before(type);
        String words = before ? EarlierStages.words(type, action) : Done.of(type, action);
        String by = (String) (row[4] == null ? row[3] : row[4]);
        return words == null
                ? null
                : new ReviewStep((Instant) row[0], action, words, by, before ? null : (String) row[2]);
    }

    private ListedReview listed(PracticeReviewRow row) {
        ReviewClock limit = ReviewClock.ofRow(deadlines, row, clock.instant());
        return new ListedReview(row, limit == null ? null : limit.oneLine(), limit == null ? "" : limit.state());
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, Scope scope, @Nullable ReviewStatus status) {
        PracticeReviews.scoped(query, scope, today());
        if (status != null) {
            query.setParameter("status", status);
        }
        return query;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }
}
