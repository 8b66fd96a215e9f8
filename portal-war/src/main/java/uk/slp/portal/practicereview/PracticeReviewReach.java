package uk.slp.portal.practicereview;

import jakarta.persistence.Query;
import java.time.LocalDate;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewedCase;
import uk.slp.portal.shared.access.Scope;

/** Which practice reviews a person reaches, for a query of another feature that shows them as one stage among others. */
public final class PracticeReviewReach {
    private PracticeReviewReach() {}

    /** The condition on a review of a given name in the query. */
    public static String condition(Scope scope, String name) {
        return PracticeReviews.within(scope).replaceAll("\\br\\.", name + ".");
    }

    /**
     * The condition that a review of a given name in the query is about the notification {@code :id}: the one that it
     * began from or one that was added to it (rule 52).
     */
    public static String about(String name) {
        String link = "linked" + name;
        return "(" + name + ".notificationId = :id or " + name + ".id in (select " + link + ".reviewId from "
                + ReviewedCase.class.getName() + " " + link + " where " + link + ".notificationId = :id and " + link
                + ".unlinkedAt is null))";
    }

    /**
     * Gives the parameters that are no part of the scope.
     *
     * @param today the day on which the access of reviewers is asked for
     */
    public static void give(Query query, Scope scope, LocalDate today) {
        query.setParameter("me", scope.accountId());
        query.setParameter("today", today);
        if (scope.panel()) {
            query.setParameter("unseen", ReviewStatus.TO_COMMISSION);
        }
    }
}
