package uk.slp.portal.rapidreview;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.rapidreview.model.Partner;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/**
 * Reads of rapid reviews. Partners and the approvers of the authority reach those of their partnership; the national
 * body reaches a review only once it was sent to it.
 */
@ApplicationScoped
public class RapidReviewQueries {
    /** Who reaches what: in every query here. */
    private static final String REACH = " (r.partnershipId in :partnerships or (:panel = true and r.status = :sent)) ";

    private static final String FROM = " from RapidReview r join Organisation a on a.id = r.authorityId"
            + " join Organisation p on p.id = r.partnershipId where" + REACH;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The reviews in reach, the nearest limit first, those sent last.
     *
     * @param status only those in this state, or null for all
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public Page<RapidReviewRow> list(@Nullable RapidReviewStatus status, PageRequest request) {
        String only = status == null ? "" : " and r.status = :status ";
        TypedQuery<Object[]> rows = reach(em.createQuery(
                "select r, a.name, p.name" + FROM + only
                        + "order by case when r.status = :sent then 1 else 0 end, r.dueDate, r.reference",
                Object[].class));
        TypedQuery<Long> count = reach(em.createQuery("select count(r)" + FROM + only, Long.class));
        if (status != null) {
            rows.setParameter("status", status);
            count.setParameter("status", status);
        }
        List<RapidReviewRow> found =
                rows.setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                        .map(row -> row((RapidReview) row[0], (String) row[1], (String) row[2]))
                        .toList();
        return new Page<>(count.getSingleResult(), request.page(), request.size(), found);
    }

    /**
     * One review, whole. Three statements: the review, its signatures, the line of the audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public RapidReviewView view(String reference) {
        Object[] row = load(reference);
        audit.read(RapidReview.TYPE, reference);
        return view((RapidReview) row[0], (String) row[1], (String) row[2]);
    }

    /**
     * The receipt of a sent review.
     *
     * @throws NotFound if there is none in reach, or it was not sent
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public RapidReviewReceipt receipt(String reference) {
        RapidReview review = (RapidReview) load(reference)[0];
        String sender = em.createQuery("select c.displayName from Account c where c.username = :name", String.class)
                .setParameter("name", review.sentBy())
                .getResultStream()
                .findFirst()
                .orElse(String.valueOf(review.sentBy()));
        audit.read(RapidReview.TYPE, reference);
        return ReviewReceipts.of(calculator, review, sender);
    }

    /** What the present person must do for rapid reviews, the nearest limit first. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<RapidReviewWork> work() {
        Person person = user.require();
        Set<Permission> held = person.permissions();
        boolean writes = held.contains(Permission.RAPID_REVIEW_WRITE);
        boolean signs = held.contains(Permission.RAPID_REVIEW_SIGN_OFF);
        if (!writes && !signs) {
            return List.of();
        }
        Optional<Partner> partner = signs
                ? organisations
                        .byId(person.organisationId())
                        .map(OrganisationView::kind)
                        .flatMap(Partner::of)
                : Optional.empty();
        List<RapidReview> open = em.createQuery(
                        "select distinct r from RapidReview r left join fetch r.signOffs"
                                + " where r.partnershipId in :partnerships and r.status <> :sent"
                                // Nothing is to be done for a notification that was withdrawn.
                                + " and not exists (select c.id from StatusChange c where c.subjectId ="
                                + " r.notificationId and c.toStatus = 'withdrawn')",
                        RapidReview.class)
                .setParameter("partnerships", person.scope().partnerships())
                .setParameter("sent", RapidReviewStatus.SENT)
                .getResultList();
        List<RapidReviewWork> work = new ArrayList<>();
        for (RapidReview review : open) {
            boolean locked = review.status() == RapidReviewStatus.AWAITING_SIGN_OFF;
            if (writes) {
                work.add(work(locked ? RapidReviewWork.Task.SEND : RapidReviewWork.Task.WRITE, review));
            }
            if (locked && partner.isPresent() && review.missingPartners().contains(partner.get())) {
                work.add(work(RapidReviewWork.Task.SIGN_OFF, review));
            }
        }
        work.sort(
                Comparator.comparing((RapidReviewWork w) -> w.clock().due()).thenComparing(RapidReviewWork::reference));
        return work;
    }

    private RapidReviewWork work(RapidReviewWork.Task task, RapidReview review) {
        String page =
                switch (task) {
                    case WRITE -> "";
                    case SEND -> "/check";
                    case SIGN_OFF -> "/sign-off";
                };
        return new RapidReviewWork(
                task,
                review.reference(),
                review.caseName(),
                review.notificationReference(),
                review.signOffs().size(),
                clock(review),
                "/rapid-reviews/" + review.reference() + page);
    }

    private Object[] load(String reference) {
        return reach(em.createQuery(
                        "select r, a.name, p.name" + FROM + " and r.reference = :reference", Object[].class))
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no rapid review of that reference."));
    }

    private <T> TypedQuery<T> reach(TypedQuery<T> query) {
        Scope scope = user.scope();
        return query.setParameter("partnerships", scope.partnerships())
                .setParameter("panel", scope.panel())
                .setParameter("sent", RapidReviewStatus.SENT);
    }

    private RapidReviewRow row(RapidReview review, String authority, String partnership) {
        return new RapidReviewRow(
                review.reference(),
                review.caseName(),
                review.notificationReference(),
                authority,
                partnership,
                review.status(),
                review.openedAt(),
                review.sentAt(),
                review.practiceReviewProposed(),
                clock(review));
    }

    private ReviewClock clock(RapidReview review) {
        return ReviewClock.of(calculator, review.openedAt(), review.dueDate(), review.sentAt(), clock.instant());
    }

    private RapidReviewView view(RapidReview review, String authority, String partnership) {
        Instant now = clock.instant();
        Instant sentAt = review.sentAt();
        boolean mine = user.scope().reachesPartnership(review.partnershipId());
        return new RapidReviewView(
                review.notificationId(),
                review.reference(),
                review.version(),
                review.status(),
                review.edition(),
                review.notificationReference(),
                review.caseName(),
                authority,
                partnership,
                review.openedAt(),
                clock(review),
                ReviewParts.sections(review),
                ReviewParts.signOffs(review),
                review.practiceReviewProposed(),
                review.isLate(sentAt == null ? now : sentAt),
                review.lateReason(),
                sentAt,
                review.sentBy(),
                review.contentHash(),
                review.changedAt(),
                review.changedBy(),
                mine ? ReviewParts.actions(review, user.permissions()) : Set.of(),
                review.problems(LocalDate.now(clock)),
                review.warnings());
    }
}
