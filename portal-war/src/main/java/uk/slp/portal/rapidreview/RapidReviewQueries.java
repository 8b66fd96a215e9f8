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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AwaitedSheets;
import uk.slp.portal.agencysheet.SheetLines;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.known.KnownLines;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotifiedFacts;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewSignOff;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.work.Awaited;

/**
 * Reads of rapid reviews. Partners and the approvers of the authority reach those of their partnership, and those who
 * notify reach those that their own authority's notifications began; the national body reaches a review only once it
 * was sent to it (domain reference 8.1).
 */
@ApplicationScoped
public class RapidReviewQueries {
    /** Who reaches what: in every query here. */
    static final String REACH = " (r.partnershipId in :partnerships or r.authorityId in :authorities"
            + " or (:panel = true and r.status = :sent)) and " + Scope.open("r.notificationId") + " ";

    private static final String FROM = " from RapidReview r join Organisation a on a.id = r.authorityId"
            + " join Organisation p on p.id = r.partnershipId where" + REACH;

    /** Where the marked passages, and the chronology, stand among the columns of one review. */
    private static final int KNOWN = 4;

    private static final int SHEETS = 9;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private NotificationQueries notifications;

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
                        + "order by case when r.status = :sent or r.status = :closed then 1 else 0 end, r.dueDate, r.reference",
                Object[].class));
        rows.setParameter("closed", RapidReviewStatus.CLOSED);
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

    /** The reference of the review that a notification opened, if the person may read it. One statement. */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public Optional<String> ofNotification(String notificationReference) {
        return reach(em.createQuery(
                                "select r.reference" + FROM + " and r.notificationReference = :notification",
                                String.class)
                        .setParameter("notification", notificationReference))
                .getResultStream()
                .findFirst();
    }

    /**
     * One review, whole. Two statements: the review with its signatures and the passages of published learning that were
     * marked for it, and the line of the audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public RapidReviewView view(String reference) {
        RapidReviewView view = part(reference);
        audit.read(RapidReview.TYPE, reference);
        return view;
    }

    /**
     * One review beside what was notified. Three statements: the review, the notification, and the lines of the audit
     * trail for both.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public ReviewedCase withNotification(String reference) {
        RapidReviewView view = part(reference);
        NotifiedFacts notified = notifications.forReview(view.notificationId());
        audit.readTogether(
                new AuditTrail.Read(RapidReviewView.TYPE, view.reference()),
                new AuditTrail.Read(NotifiedFacts.TYPE, notified.reference()));
        return new ReviewedCase(view, notified);
    }

    /**
     * A review as a part of what a later stage shows. One statement; the line of the audit trail is written by that
     * reader, in whose transaction this runs, together with its own.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional(Transactional.TxType.MANDATORY)
    public RapidReviewView part(String reference) {
        List<Object[]> rows = reach(em.createQuery(
                        "select r, a.name, p.name, s, " + KnownLines.COLUMNS + ", " + SheetLines.COLUMNS
                                + ", v.content from QueryPart q"
                                + " left join RapidReview r on q.number = 1 and r.reference = :reference"
                                + " left join Organisation a on a.id = r.authorityId"
                                + " left join Organisation p on p.id = r.partnershipId"
                                + " left join RapidReview x on q.number > 1 and x.reference = :reference"
                                + " left join x.signOffs s on q.number = 2"
                                + KnownLines.joined("q.number = 3 and kp.subjectId = x.id")
                                + SheetLines.joined(4, "x.id")
                                + "left join RapidReviewVersion v on q.number = 7 and v.rapidReviewId = x.id "
                                + "where q.number <= 7 and (q.number > 1 or (" + REACH + "))",
                        Object[].class))
                .setParameter("reference", reference)
                .getResultList();
        // What hangs on the review is worth nothing without the review itself, which only its row within reach gives.
        Object[] root = rows.stream()
                .filter(row -> row[0] != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no rapid review of that reference."));
        List<RapidReviewSignOff> signed = rows.stream()
                .map(row -> (RapidReviewSignOff) row[3])
                .filter(Objects::nonNull)
                .toList();
        RapidReview review = (RapidReview) root[0];
        LocalDate opened = LocalDate.ofInstant(review.openedAt(), PortalTime.LONDON);
        ReviewParts.Hanging hanging = new ReviewParts.Hanging(
                signed,
                KnownLines.of(rows, KNOWN),
                SheetLines.of(rows, SHEETS, opened),
                SaidOfEarlier.of(sealed(rows)));
        return view(review, (String) root[1], (String) root[2], hanging);
    }

    /**
     * The receipt of a sent review.
     *
     * @throws NotFound if there is none in reach, or it was not sent
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public RapidReviewReceipt receipt(String reference) {
        Object[] row = reach(em.createQuery(
                        "select r, c.displayName from RapidReview r left join Account c on c.username = r.sentBy where"
                                + REACH + "and r.reference = :reference",
                        Object[].class))
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no rapid review of that reference."));
        RapidReview review = (RapidReview) row[0];
        String sender = row[1] == null ? String.valueOf(review.sentBy()) : (String) row[1];
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
        List<Object[]> rows = em.createQuery(
                        "select r, s, o.kind from RapidReview r left join r.signOffs s left join Organisation o on o.id ="
                                + " :own where r.partnershipId in :partnerships and r.status in :open and "
                                + Scope.open("r.notificationId"),
                        Object[].class)
                .setParameter("own", person.organisationId())
                .setParameter("partnerships", person.scope().partnerships())
                .setParameter(Scope.ASKING, person.accountId())
                .setParameter("open", List.of(RapidReviewStatus.IN_PROGRESS, RapidReviewStatus.AWAITING_SIGN_OFF))
                .getResultList();
        Map<RapidReview, Set<Partner>> open = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Set<Partner> signed = open.computeIfAbsent((RapidReview) row[0], review -> EnumSet.noneOf(Partner.class));
            if (row[1] != null) {
                signed.add(((RapidReviewSignOff) row[1]).partner());
            }
        }
        Optional<Partner> partner =
                signs && !rows.isEmpty() ? Partner.of((OrganisationKind) rows.get(0)[2]) : Optional.empty();
        List<RapidReviewWork> work = new ArrayList<>();
        open.forEach((review, signed) -> {
            boolean locked = review.status() == RapidReviewStatus.AWAITING_SIGN_OFF;
            if (writes) {
                work.add(ReviewParts.work(
                        locked ? RapidReviewWork.Task.SEND : RapidReviewWork.Task.WRITE,
                        review,
                        signed.size(),
                        clock(review)));
            }
            if (locked && partner.isPresent() && !signed.contains(partner.get())) {
                work.add(ReviewParts.work(RapidReviewWork.Task.SIGN_OFF, review, signed.size(), clock(review)));
            }
        });
        work.sort(
                Comparator.comparing((RapidReviewWork w) -> w.clock().due()).thenComparing(RapidReviewWork::reference));
        return work;
    }

    /**
     * Rapid reviews that lie with others: with the partnership while somebody else writes them, with agencies whose sheet
     * is waited for, with the partners who have not signed. One statement.
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public List<Awaited> awaited() {
        Person person = user.require();
        Scope scope = person.scope();
        List<Object[]> rows = em.createQuery(
                        "select r, s, o.kind, p.name, " + AwaitedSheets.COLUMNS
                                + " from RapidReview r left join r.signOffs s"
                                + " left join Organisation o on o.id = :own join Organisation p on p.id ="
                                + " r.partnershipId" + AwaitedSheets.joined("r.id", "r.status = :writing") + "where"
                                + " (r.partnershipId in :partnerships or r.authorityId in :authorities) and r.status in"
                                + " :open and " + Scope.open("r.notificationId") + " order by r.dueDate, r.reference",
                        Object[].class)
                .setParameter("writing", RapidReviewStatus.IN_PROGRESS)
                .setParameter("waiting", AwaitedSheets.WAITING)
                .setParameter("own", person.organisationId())
                .setParameter("partnerships", scope.partnerships())
                .setParameter("authorities", scope.authorities())
                .setParameter(Scope.ASKING, person.accountId())
                .setParameter("open", List.of(RapidReviewStatus.IN_PROGRESS, RapidReviewStatus.AWAITING_SIGN_OFF))
                .getResultList();
        return ReviewAwaited.of(rows, person.permissions());
    }

    /** The case that a reference belongs to, if the person may reach it (rule 76). One statement. */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public Optional<CaseRoot> caseOf(String reference) {
        return reach(em.createQuery("select r" + FROM + " and r.reference = :reference", RapidReview.class))
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(r -> new CaseRoot(
                        r.notificationId(), r.notificationReference(), r.authorityId(), r.partnershipId()));
    }

    /** What was sent, the last of the columns; null before. */
    private static @Nullable String sealed(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (String) row[row.length - 1])
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private <T> TypedQuery<T> reach(TypedQuery<T> query) {
        Scope scope = user.scope();
        return query.setParameter("partnerships", scope.partnerships())
                .setParameter("authorities", scope.authorities())
                .setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
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
        if (review.status() == RapidReviewStatus.CLOSED) {
            return ReviewClock.stopped(
                    review.dueDate(),
                    review.changedAt().atZone(PortalTime.LONDON).toLocalDate());
        }
        return ReviewClock.of(calculator, review.openedAt(), review.dueDate(), review.sentAt(), clock.instant());
    }

    private RapidReviewView view(
            RapidReview review, String authority, String partnership, ReviewParts.Hanging hanging) {
        Instant now = clock.instant();
        Instant sentAt = review.sentAt();
        boolean mine = user.scope().reachesPartnership(review.partnershipId());
        return new RapidReviewView(
                review.id(),
                review.partnershipId(),
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
                ReviewParts.signOffs(hanging.signed()),
                review.practiceReviewProposed(),
                review.status() != RapidReviewStatus.CLOSED && review.isLate(sentAt == null ? now : sentAt),
                review.lateReason(),
                sentAt,
                review.sentBy(),
                review.contentHash(),
                review.closedReason(),
                review.changedAt(),
                review.changedBy(),
                mine ? ReviewParts.actions(review, user.permissions()) : Set.of(),
                review.problems(LocalDate.now(clock)),
                ReviewParts.warnings(review, hanging.chronology()),
                hanging.known(),
                hanging.chronology(),
                hanging.saidBefore());
    }
}
