package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ReviewCommands.SetMinute;
import uk.slp.portal.practicereview.ReviewCommands.Step;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;
import uk.slp.portal.shared.timed.ReleaseMinute;
import uk.slp.portal.shared.timed.TimedRelease;
import uk.slp.portal.shared.timed.TimedReleases;
import uk.slp.portal.shared.timed.TimedState;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A released report publishes itself at a minute of its planned day. It is released to it as it would be published now,
 * save that its copy may still be on its way; whether everything holds is looked at again when the minute comes.
 */
@ApplicationScoped
public class PublicationTimeService {
    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewPublication publication;

    @Inject
    private ReviewSteps steps;

    @Inject
    private TimedReleases releases;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Sets the minute, in place of an earlier one.
     *
     * @throws RuleViolation with everything that stands against publishing on that day
     */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void set(SetMinute command) {
        PracticeReview review = own(command.reference(), command.expectedVersion());
        String by = user.require().username();
        Instant now = clock.instant();
        StatusChange step = review.timed(ReviewAction.SET_MINUTE, null, by, now);
        LocalDate planned = review.release().plannedPublication();
        if (planned == null) {
            throw new RuleViolation("planned", "required", "Plan the day of publication first, and save it.");
        }
        String lessNotice = cleaned(command.overrideReason());
        Instant minute = ReleaseMinute.read(planned, command.time(), now);
        List<Violation> problems = publication.problems(review, planned, true, lessNotice);
        PracticeReview.refuseLongReason(problems, lessNotice);
        RuleViolation.throwIfAny(problems);
        releases.set(
                new TimedRelease(
                        new TimedRelease.Subject(
                                PracticeReview.TYPE,
                                review.id(),
                                review.reference(),
                                SignedText.markOf(review.report())),
                        minute,
                        lessNotice,
                        by,
                        now),
                by,
                now);
        steps.took(review, step);
    }

    /** Stops it: nothing is published until somebody publishes it or sets another minute. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void stop(Step command) {
        PracticeReview review = own(command.reference(), command.expectedVersion());
        String by = user.require().username();
        Instant now = clock.instant();
        StatusChange step = review.timed(ReviewAction.STOP_MINUTE, null, by, now);
        if (!releases.end(review.id(), TimedState.STOPPED, by, now)) {
            throw new RuleViolation(
                    ReleaseMinute.FIELD, "no_minute", "It is not going to publish itself: no minute is set.");
        }
        steps.took(review, step);
    }

    private PracticeReview own(String reference, long expectedVersion) {
        PracticeReview review = reviews.findAndHold(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
        review.expectVersion(expectedVersion);
        return review;
    }

    private static @Nullable String cleaned(@Nullable String text) {
        return TypedText.stripped(text);
    }
}
