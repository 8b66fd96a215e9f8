package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.timed.OnTime;
import uk.slp.portal.shared.timed.TimedRelease;
import uk.slp.portal.shared.timed.TimedReleases;
import uk.slp.portal.shared.timed.TimedState;

/**
 * A report publishes itself at its minute, or stays where it is because something no longer holds: the copy did not go in
 * time, the case record names somebody who can now be found in the text, a signature is missing, the text is another.
 */
@ApplicationScoped
public class ReviewOnTime implements OnTime {
    /** Who did it, as the history names the portal. */
    static final String PORTAL = "system";

    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewPublication publication;

    @Inject
    private ReviewSteps steps;

    @Inject
    private TimedReleases releases;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReviewNotPublished> refused;

    @Override
    public String subjectType() {
        return PracticeReview.TYPE;
    }

    @Override
    @BySystem("the minute that was set for a publication")
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void publish(UUID subject, UUID release) {
        Optional<PracticeReview> held = reviews.hold(subject);
        Instant now = clock.instant();
        Optional<TimedRelease> minute =
                releases.hold(subject).filter(one -> one.id().equals(release) && one.isDue(now));
        if (held.isEmpty() || minute.isEmpty()) {
            return;
        }
        PracticeReview review = held.get();
        TimedRelease due = minute.get();
        List<Violation> problems = problems(review, due);
        if (problems.isEmpty()) {
            due.end(TimedState.PUBLISHED, PORTAL, now);
            publication.publish(review, due.lessNotice(), due.askedBy(), true);
        } else {
            due.refuse(problems, PORTAL, now);
            steps.took(review, review.timed(ReviewAction.NOT_PUBLISHED, TimedRelease.words(problems), PORTAL, now));
            refused.fire(new ReviewNotPublished(
                    due.id(), review.reference(), review.partnershipId(), due.askedBy(), due.publishAt(), now));
        }
    }

    private List<Violation> problems(PracticeReview review, TimedRelease due) {
        if (review.status() != ReviewStatus.FINAL) {
            return List.of(new Violation("status", "not_final", "The report is not final any more."));
        }
        List<Violation> found = new ArrayList<>();
        if (!SignedText.markOf(review.report()).equals(due.textMark())) {
            found.add(new Violation(
                    "text", "text_changed", "The text is another than the one that was released to this minute."));
        }
        found.addAll(publication.problems(
                review, LocalDate.ofInstant(clock.instant(), PortalTime.LONDON), false, due.lessNotice()));
        return found;
    }
}
