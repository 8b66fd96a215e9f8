package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.IdentitySettlements;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.identifiability.Replacing;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewSummary;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;

/**
 * Could anyone be recognised in what is written beside a report (rule 50)? As for the report: those who write settle the
 * hits, and a second person who did neither confirms the list of a complete text.
 */
@ApplicationScoped
public class SummaryIdentityService {
    @Inject
    private SummaryQueries queries;

    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private SummaryPublication publication;

    @Inject
    private IdentitySettlements settlements;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A summary that is held, with its hits. */
    private record Held(PracticeReview review, ReviewSummary summary, IdentityState state) {}

    /** The hits of a summary. Three statements, the audit line among them. */
    @Requires(Permission.PRACTICE_REVIEW_CONFIRM)
    @Transactional
    public IdentityList list(String reference, SummaryKind kind) {
        SummaryView view = queries.one(reference, kind);
        if (view.version() == 0 || view.status() == SummaryStatus.PUBLISHED) {
            throw nothing();
        }
        Person person = user.require();
        boolean settles = person.permissions().contains(Permission.PRACTICE_REVIEW_WRITE);
        boolean writing = view.status() == SummaryStatus.DRAFT;
        return new IdentityList(
                reference,
                kind.label() + ", " + view.caseTitle(),
                "/practice-reviews/" + reference + "/summaries/" + kind.code(),
                view.version(),
                view.status().label(),
                null,
                view.text().published(),
                view.identity(),
                settles,
                settles && writing,
                !writing,
                person.username(),
                List.of());
    }

    /** Settles a hit; with other words, the summary is changed. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void settle(SettleHit command, SummaryKind kind) {
        Held held = hold(command.reference(), kind, command.expectedVersion());
        List<IdentityHit> hits = settlements.meant(held.state(), command);
        Map<String, @Nullable String> changed = new HashMap<>();
        if (command.answer() == IdentityAnswer.CHANGED) {
            if (held.summary().status() != SummaryStatus.DRAFT) {
                throw new NotAllowedNow(
                        "The text is complete and cannot be changed here. Open it for writing, change it,"
                                + " and settle what is new. What you settled stays settled.");
            }
            String words = command.words();
            changed.putAll(Replacing.replaced(held.summary().text().published(), hits, words == null ? "" : words));
        }
        settlements.settle(subject(held), hits, command, user.require());
        if (!changed.isEmpty()) {
            held.summary().write(changed, user.require().username(), clock.instant());
            reviews.flush();
            audit.changed(
                    "write",
                    ReviewSummary.TYPE,
                    held.review().reference(),
                    kind.code() + ", version " + held.summary().version());
        }
    }

    /** As the second person, confirms the settled list. */
    @Requires(Permission.PRACTICE_REVIEW_CONFIRM)
    @Transactional
    public void confirm(String reference, SummaryKind kind, long expectedVersion, @Nullable String listMark) {
        Held held = hold(reference, kind, expectedVersion);
        if (held.summary().status() != SummaryStatus.COMPLETE) {
            throw new NotAllowedNow(
                    "The list is confirmed once the text is complete, so that what is read is what is" + " published.");
        }
        settlements.confirm(subject(held), held.state(), user.require(), listMark);
    }

    private Held hold(String reference, SummaryKind kind, long expectedVersion) {
        PracticeReview review = reviews.findAndHold(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
        ReviewSummary summary = SummaryService.begun(reviews, review, kind, expectedVersion);
        summary.expectVersion(expectedVersion);
        if (summary.status() == SummaryStatus.PUBLISHED) {
            throw new NotAllowedNow("It is published. Correct it in the library.");
        }
        return new Held(
                review,
                summary,
                surroundings
                        .summary(
                                review.id(),
                                kind,
                                review.notificationId(),
                                summary.text().published(),
                                publication.publicWords(review))
                        .identity());
    }

    private static IdentitySettlements.Subject subject(Held held) {
        return new IdentitySettlements.Subject(
                ReviewSummary.TYPE,
                held.review().id(),
                held.review().reference(),
                held.summary().kind().code());
    }

    private static NotFound nothing() {
        return new NotFound("There is nothing to check for you here now.");
    }
}
