package uk.slp.portal.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;

/** Reads of how a review is conducted; who may reach the review is decided by the review. */
@ApplicationScoped
public class ConductQueries {
    private static final String LINES =
            "select new uk.slp.portal.conduct.ConductLine(e.id, e.version, e.kind, e.subject,"
                    + " e.state, e.day, e.secondDay, e.people, e.agencies, e.words, e.moreWords, e.signedName, e.struckAt,"
                    + " e.struckReason, e.changedAt, coalesce(a.displayName, e.changedBy)) from ConductEntry e"
                    + " left join Account a on a.username = e.changedBy where e.reviewId = :id";

    /** What partners have told the national body, and it them. */
    private static final List<ConductKind> TOLD = List.of(ConductKind.NOTICE, ConductKind.COMMENT);

    private static final Set<ReviewStatus> RECORDED =
            EnumSet.of(ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL, ReviewStatus.PUBLISHED, ReviewStatus.WITHHELD);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PracticeReviewQueries reviews;

    @Inject
    private SigningPartner partners;

    @Inject
    private CurrentUser user;

    /** A review with its record. Three statements, the audit line among them. */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public ConductView view(String reference) {
        return of(reviews.open(reference));
    }

    /** The record of a review that is read already, for papers about the review. One statement. */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional(Transactional.TxType.MANDATORY)
    public ConductView of(PracticeReviewView review) {
        Person person = user.require();
        Scope scope = person.scope();
        boolean own = scope.reachesPartnership(review.facts().partnershipId()) || !scope.panel();
        TypedQuery<ConductLine> query = em.createQuery(
                        LINES + (own ? "" : " and e.kind in :told") + " order by e.day desc, e.createdAt desc, e.id",
                        ConductLine.class)
                .setParameter("id", review.facts().id());
        if (!own) {
            query.setParameter("told", TOLD);
        }
        Set<Permission> held = person.permissions();
        boolean writes = own && held.contains(Permission.PRACTICE_REVIEW_WRITE) && RECORDED.contains(review.status());
        boolean releases = own && held.contains(Permission.PRACTICE_REVIEW_RELEASE);
        boolean signs = own
                && review.status() == ReviewStatus.FINAL
                && held.contains(Permission.PRACTICE_REVIEW_SIGN_OFF)
                && partners.of(person).isPresent();
        return new ConductView(review, query.getResultList(), own, writes, releases, signs);
    }
}
