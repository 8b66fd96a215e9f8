package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import uk.slp.portal.practicereview.SummaryCommands.HandOver;
import uk.slp.portal.practicereview.SummaryCommands.Show;
import uk.slp.portal.practicereview.SummaryCommands.Step;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewSummary;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;

/** What becomes of a summary beside a report, once it is written. */
@ApplicationScoped
public class SummaryService {
    static final Set<ReviewStatus> WRITTEN_BESIDE =
            Set.of(ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL, ReviewStatus.PUBLISHED);

    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private SummaryPublication publication;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A summary that is held, with its review. */
    private record Held(PracticeReview review, ReviewSummary summary) {}

    /** Closes it, and keeps its text. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void complete(Step command) {
        Held held = hold(command.reference(), command.kind(), command.expectedVersion());
        reviews.add(held.summary().complete(surroundings.today(), me(), now()));
        changed(held, SummaryAction.COMPLETE);
    }

    /** Opens it for writing again. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void reopen(Step command) {
        Held held = hold(command.reference(), command.kind(), command.expectedVersion());
        held.summary().reopen(me(), now());
        changed(held, SummaryAction.REOPEN);
    }

    /** Says who reads it, and when. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void show(Show command) {
        Held held = hold(command.reference(), command.kind(), command.expectedVersion());
        held.summary().show(Coded.orNull(SummaryShowing.class, command.showing()), me(), now());
        changed(held, SummaryAction.SHOW);
    }

    /** Records that it was handed over as a paper. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void handOver(HandOver command) {
        Held held = hold(command.reference(), command.kind(), command.expectedVersion());
        reviews.add(held.summary()
                .handOver(command.to(), DayText.read(command.day()), command.by(), surroundings.today(), me(), now()));
        changed(held, SummaryAction.HAND_OVER);
    }

    /** Publishes it beside a report that is published. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void publish(Step command) {
        Held held = hold(command.reference(), command.kind(), command.expectedVersion());
        if (held.review().status() != ReviewStatus.PUBLISHED) {
            throw new NotAllowedNow(
                    "It is published with the report or after it, and the report is not published yet.");
        }
        publication.publish(held.review(), held.summary(), me());
    }

    private Held hold(String reference, SummaryKind kind, long expectedVersion) {
        PracticeReview review = reviews.findAndHold(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
        if (!WRITTEN_BESIDE.contains(review.status())) {
            throw new NotAllowedNow("Nothing is written beside a report in this state of its review.");
        }
        ReviewSummary summary = begun(reviews, review, kind, expectedVersion);
        summary.expectVersion(expectedVersion);
        return new Held(review, summary);
    }

    /** The summary that is meant; of one that nobody has begun there is no version but 0. */
    static ReviewSummary begun(PracticeReviews reviews, PracticeReview review, SummaryKind kind, long expectedVersion) {
        return reviews.holdSummary(review.id(), kind).orElseThrow(() -> {
            if (expectedVersion != 0) {
                return new StaleVersion(review.changedBy(), review.changedAt());
            }
            return new NotFound("Nobody has begun the " + kind.label() + " of " + review.reference() + ".");
        });
    }

    private void changed(Held held, SummaryAction action) {
        reviews.flush();
        audit.changed(
                action.code(),
                ReviewSummary.TYPE,
                held.review().reference(),
                held.summary().kind().code() + ", version " + held.summary().version());
    }

    private String me() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant();
    }
}
