package uk.slp.portal.practicereview;

import jakarta.persistence.Query;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.shared.access.Scope;

/** Which practice reviews a person reaches, for a query of another feature that shows them as one stage among others. */
public final class PracticeReviewReach {
    private PracticeReviewReach() {}

    /** The condition on a review of a given name in the query. */
    public static String condition(Scope scope, String name) {
        return PracticeReviews.within(scope).replaceAll("\\br\\.", name + ".");
    }

    /** Gives the parameters that are no part of the scope. */
    public static void give(Query query, Scope scope) {
        query.setParameter("me", scope.accountId());
        if (scope.panel()) {
            query.setParameter("unseen", ReviewStatus.TO_COMMISSION);
        }
    }
}
