package uk.slp.portal.rapidreview;

import jakarta.persistence.Query;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;

/** Which rapid reviews a person reaches, for a query of another feature that shows them as one stage among others. */
public final class RapidReviewReach {
    /** The condition on a review {@code r}; asks for the parameters of the scope, as {@link #give} gives them. */
    public static final String CONDITION = RapidReviewQueries.REACH;

    private RapidReviewReach() {}

    /** Gives the parameter that is no part of the scope. */
    public static void give(Query query) {
        query.setParameter("sent", RapidReviewStatus.SENT);
    }
}
