package uk.slp.portal.rapidreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.agencysheet.ReviewDesk;
import uk.slp.portal.agencysheet.SheetedReview;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewAction;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.rapidreview.model.RapidReviewTransitions;
import uk.slp.portal.rapidreview.model.RapidReviews;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotFound;

/** Shows a rapid review to those who ask agencies for it; its scope is that of those who write it. */
@ApplicationScoped
public class RapidReviewDesk implements ReviewDesk {
    @Inject
    private RapidReviews reviews;

    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentUser user;

    @Override
    public SheetedReview open(String reference) {
        return shown(reviews.find(reference, user.scope()).orElseThrow(RapidReviewDesk::missing));
    }

    @Override
    public SheetedReview lock(String reference) {
        RapidReview review = reviews.lock(reference, user.scope()).orElseThrow(RapidReviewDesk::missing);
        RapidReviewTransitions.RULES.require(review.status(), RapidReviewAction.WRITE, null);
        return shown(review);
    }

    private static NotFound missing() {
        return new NotFound("There is no rapid review of that reference.");
    }

    private SheetedReview shown(RapidReview review) {
        String name = review.caseName();
        return new SheetedReview(
                review.id(),
                review.reference(),
                name == null ? review.notificationReference() : name,
                review.notificationId(),
                review.partnershipId(),
                register.name(review.partnershipId()),
                review.openedAt(),
                review.dueDate(),
                review.status() == RapidReviewStatus.IN_PROGRESS);
    }
}
