package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.deadlines.Editions;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.practicereview.CaseCommands.Link;
import uk.slp.portal.practicereview.CaseCommands.OpenOwn;
import uk.slp.portal.practicereview.CaseCommands.Unlink;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewedCase;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.time.PortalTime;

/** Opens reviews that the partners decide on alone, and says which cases a review is about (rule 52). */
@ApplicationScoped
public class ReviewCaseService {
    private static final String PREFIX = "PR";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 2_000;
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewCaseQueries queries;

    @Inject
    private NotificationQueries notifications;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Opens a review by the partners' own decision; its reference. It then waits to be commissioned. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public String open(OpenOwn o) {
        List<Violation> wrong = new ArrayList<>();
        String name =
                text(wrong, "caseName", o.caseName(), "Give the review a name that names no child.", LONGEST_NAME);
        String reason = text(wrong, "reason", o.reason(), "Say why the partners decide on a review.", LONGEST_REASON);
        List<CaseRoot> cases = cases(wrong, o.notifications());
        Optional<OrganisationView> authority = authority(wrong, o, cases);
        RuleViolation.throwIfAny(wrong);
        CaseRoot first = cases.isEmpty() ? null : cases.get(0);
        Instant now = clock.instant();
        PracticeReview review = new PracticeReview(
                references.next(PREFIX),
                new ReviewOrigin(
                        null,
                        first == null ? null : first.id(),
                        first == null ? null : first.reference(),
                        first == null ? authority.orElseThrow().id() : first.authorityId(),
                        first == null ? partnership(authority.orElseThrow()) : first.partnershipId(),
                        name,
                        edition(now),
                        me(),
                        now));
        reviews.add(review, review.opened(Done.DECIDED, reason));
        cases.stream().skip(1).forEach(root -> em.persist(new ReviewedCase(review.id(), root, null, me(), now)));
        em.flush();
        audit.changed("decide", PracticeReview.TYPE, review.reference(), cases.size() + " notifications");
        return review.reference();
    }

    /** Says that a review is about a further notification. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public void link(Link l) {
        PracticeReview review = own(l.reference(), l.expectedVersion());
        List<Violation> wrong = new ArrayList<>();
        List<CaseRoot> cases = cases(wrong, List.of(l.notification() == null ? "" : l.notification()));
        if (wrong.isEmpty() && cases.isEmpty()) {
            wrong.add(new Violation("notification", "required", "Enter the reference of the notification."));
        }
        RuleViolation.throwIfAny(wrong);
        CaseRoot root = cases.get(0);
        boolean there = root.id().equals(review.notificationId())
                || links(review.id()).stream()
                        .anyMatch(link -> link.stands() && link.notificationId().equals(root.id()));
        if (there) {
            throw new RuleViolation(
                    "notification", "already_linked", "The review is about " + root.reference() + " already.");
        }
        em.persist(new ReviewedCase(review.id(), root, l.reason(), me(), clock.instant()));
        em.flush();
        audit.changed("link", ReviewedCase.TYPE, review.reference(), root.reference());
    }

    /** Says that a review is not about a notification that was linked to it. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public void unlink(Unlink u) {
        PracticeReview review = own(u.reference(), u.expectedVersion());
        ReviewedCase link = links(review.id()).stream()
                .filter(one -> one.id().equals(u.link()) && one.stands())
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such case of this review."));
        link.unlink(u.reason(), me(), clock.instant());
        em.flush();
        audit.changed("unlink", ReviewedCase.TYPE, review.reference(), link.notificationReference());
    }

    private PracticeReview own(String reference, long expectedVersion) {
        PracticeReview review = reviews.findAndHold(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
        review.expectVersion(expectedVersion);
        if (review.status() != ReviewStatus.TO_COMMISSION && review.status() != ReviewStatus.IN_PROGRESS) {
            // What is checked and copied before publication is about the cases of that moment.
            throw new NotAllowedNow("The cases of a review are settled once its report is final.");
        }
        return review;
    }

    private List<ReviewedCase> links(UUID review) {
        return em.createQuery("select l from ReviewedCase l where l.reviewId = :id", ReviewedCase.class)
                .setParameter("id", review)
                .getResultList();
    }

    /** The cases of references, each within reach and of the person's own partnership. */
    private List<CaseRoot> cases(List<Violation> wrong, List<String> typed) {
        Map<UUID, CaseRoot> found = new LinkedHashMap<>();
        List<String> wanted = typed.stream()
                .map(one -> one.strip().toUpperCase(Locale.ROOT))
                .filter(one -> !one.isEmpty())
                .toList();
        if (wanted.size() > MOST) {
            wrong.add(new Violation("notification", "too_many", "Name at most 20 notifications."));
            return List.of();
        }
        for (String reference : wanted) {
            Optional<CaseRoot> root = notifications.caseOf(reference);
            root.filter(one -> user.scope().reachesPartnership(one.partnershipId()))
                    .ifPresentOrElse(
                            one -> found.put(one.id(), one),
                            () -> wrong.add(new Violation(
                                    "notification",
                                    "unknown_case",
                                    "There is no notification " + reference
                                            + ", or it is not one of your partnership that you can open.")));
        }
        return new ArrayList<>(found.values());
    }

    /** The authority that was chosen; where notifications are named, they say it. */
    private Optional<OrganisationView> authority(List<Violation> wrong, OpenOwn o, List<CaseRoot> cases) {
        boolean named = o.notifications().stream().anyMatch(one -> !one.isBlank());
        if (named || !cases.isEmpty()) {
            return Optional.empty();
        }
        Optional<OrganisationView> authority = queries.authorities().stream()
                .filter(one -> one.code().equals(o.authority()))
                .findFirst();
        if (authority.isEmpty()) {
            wrong.add(new Violation(
                    "authority", "required", "Choose the local authority, or name a notification that says it."));
        }
        return authority;
    }

    private UUID partnership(OrganisationView authority) {
        return user.require().partnerships().stream()
                .filter(one -> queries.belongs(authority, one))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such authority in your partnership."));
    }

    private static String text(List<Violation> wrong, String field, @Nullable String typed, String missing, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            wrong.add(new Violation(field, "required", missing));
        } else if (text.length() > most) {
            wrong.add(new Violation(field, "too_long", String.format(Locale.UK, "Use %,d characters at most.", most)));
        }
        return text;
    }

    /** The guidance that holds now, which stays with the review (rule 1). */
    private static String edition(Instant now) {
        return Editions.inForceOn(LocalDate.ofInstant(now, PortalTime.LONDON))
                .orElse(Edition.WT2018)
                .name();
    }

    private String me() {
        return user.require().username();
    }
}
