package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewProblems;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;

/** What still stands against the next step of a review, every problem at once. */
@ApplicationScoped
public class ReviewCheckQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private CurrentUser user;

    /** What stands against marking the report final. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public List<Violation> beforeFinal(String reference) {
        return ReviewProblems.beforeFinal(own(reference), surroundings.today());
    }

    /** What stands against publishing today, and where the report matches what identifies a child. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public ReleaseCheck beforePublication(String reference) {
        PracticeReview review = own(reference);
        LocalDate today = surroundings.today();
        LocalDate lastDay = surroundings.copyDue(today);
        List<IdentityMatch> matches = surroundings.matches(review);
        return new ReleaseCheck(
                ReviewProblems.beforePublication(review, today, lastDay, matches.size(), null), matches, lastDay);
    }

    /** Where the text so far matches what identifies a child; for the author while writing. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public List<IdentityMatch> matches(String reference) {
        return surroundings.matches(own(reference));
    }

    private PracticeReview own(String reference) {
        Scope scope = user.scope();
        return PracticeReviews.scoped(
                        em.createQuery(
                                "select r from PracticeReview r where r.reference = :reference and "
                                        + PracticeReviews.within(scope),
                                PracticeReview.class),
                        scope)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
    }
}
