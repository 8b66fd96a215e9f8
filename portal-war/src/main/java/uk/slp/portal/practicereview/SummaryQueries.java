package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewSummary;
import uk.slp.portal.practicereview.model.SummaryTransitions;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/**
 * Reads of what is written beside a report, for its partnership and its reviewers. The national body reads it where everybody
 * does.
 */
@ApplicationScoped
public class SummaryQueries {
    private static final String SLUG =
            "(select max(i.slug) from PublishedItem i where i.practiceReviewId = r.id and i.beside = ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * Those beside a report.
     *
     * @param caseTitle name of the case, or the reference of the review
     * @param lines one of each kind, begun or not
     */
    public record Beside(String reference, String caseTitle, ReviewStatus reviewStatus, List<SummaryLine> lines) {
        public Beside {
            lines = List.copyOf(lines);
        }
    }

    /** One of each kind, begun or not. Three statements, the audit line among them. */
    @Requires(Permission.PRACTICE_REVIEW_COMMENT)
    @Transactional
    public Beside list(String reference) {
        Object[] review = review(reference, null);
        List<ReviewSummary> begun = em.createQuery(
                        "select s from ReviewSummary s where s.reviewId = :id", ReviewSummary.class)
                .setParameter("id", review[0])
                .getResultList();
        audit.read(ReviewSummary.TYPE, reference);
        List<SummaryLine> lines = new ArrayList<>();
        for (SummaryKind kind : SummaryKind.values()) {
            ReviewSummary one = begun.stream()
                    .filter(summary -> summary.kind() == kind)
                    .findFirst()
                    .orElse(null);
            lines.add(new SummaryLine(
                    kind,
                    one == null ? null : one.status(),
                    one == null ? kind.usual() : one.showing(),
                    one == null ? "" : one.text().length(),
                    one == null ? null : one.publishedOn()));
        }
        return new Beside(reference, title(review), (ReviewStatus) review[1], lines);
    }

    /** One, begun or not. Three statements, the audit line among them. */
    @Requires(Permission.PRACTICE_REVIEW_COMMENT)
    @Transactional
    public SummaryView one(String reference, SummaryKind kind) {
        Object[] row = review(reference, kind);
        audit.read(ReviewSummary.TYPE, reference);
        ReviewSummary summary = (ReviewSummary) row[8];
        SummaryText text = summary == null
                ? new SummaryText(
                        kind, null, null, Collections.nCopies(kind.sections().size(), ""))
                : summary.text();
        ReviewSurroundings.AroundSummary around = surroundings.summary(
                (UUID) row[0],
                kind,
                (UUID) row[3],
                text.published(),
                PublishedParts.publicWords((String) row[5], (String) row[6]));
        SummaryStatus status = summary == null ? SummaryStatus.DRAFT : summary.status();
        String slug = (String) row[9];
        return new SummaryView(
                reference,
                title(row),
                (ReviewStatus) row[1],
                kind,
                summary == null ? 0 : summary.version(),
                status,
                summary == null ? kind.usual() : summary.showing(),
                text,
                summary == null ? null : summary.finalOn(),
                summary == null ? null : summary.publishedOn(),
                summary == null ? null : summary.changedAt(),
                slug == null ? null : "/learning/" + slug,
                around.identity(),
                around.kept(),
                around.handed(),
                allowed(status, (ReviewStatus) row[1], user.require()));
    }

    private static List<String> allowed(SummaryStatus status, ReviewStatus review, Person person) {
        if (!SummaryService.WRITTEN_BESIDE.contains(review)) {
            return List.of();
        }
        return SummaryTransitions.RULES.allowed(status, person.permissions()).stream()
                .filter(action -> action != SummaryAction.PUBLISH || review == ReviewStatus.PUBLISHED)
                .map(SummaryAction::code)
                .toList();
    }

    private static String title(Object[] row) {
        return (String) Objects.requireNonNullElse(row[2], row[7]);
    }

    /** The review with the summary of a kind, within the reach of the person; whoever reads there for all of England is not. */
    private Object[] review(String reference, @Nullable SummaryKind kind) {
        Person person = user.require();
        String summary = kind == null ? "" : ", s, " + SLUG + ":code)";
        String joined = kind == null ? "" : " left join ReviewSummary s on s.reviewId = r.id and s.kind = :kind";
        var query = PracticeReviews.scoped(
                        em.createQuery(
                                "select r.id, r.status, r.caseName, r.notificationId, r.partnershipId, a.name, p.name,"
                                        + " r.reference" + summary + " from PracticeReview r"
                                        + " join Organisation a on a.id = r.authorityId"
                                        + " join Organisation p on p.id = r.partnershipId" + joined
                                        + " where r.reference = :reference and "
                                        + PracticeReviews.within(person.scope()),
                                Object[].class),
                        person.scope(),
                        surroundings.today())
                .setParameter("reference", reference);
        if (kind != null) {
            query.setParameter("kind", kind).setParameter("code", kind.code());
        }
        return query.getResultStream()
                .filter(row -> SummaryService.WRITTEN_BESIDE.contains((ReviewStatus) row[1]))
                .filter(row -> person.scope().reachesPartnership((UUID) row[4])
                        || !person.scope().panel())
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no practice review " + reference
                        + ", or what is beside its report is not yours to open."));
    }
}
