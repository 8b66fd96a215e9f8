package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.timed.OnTime;
import uk.slp.portal.shared.timed.TimedRelease;
import uk.slp.portal.shared.timed.TimedReleases;
import uk.slp.portal.shared.timed.TimedState;

/**
 * The text of a national review publishes itself at its minute, or stays where it is because something no longer holds; the
 * sentences are kept with the minute and in the history of the review, and the secretariat is told.
 */
@ApplicationScoped
public class NationalOnTime implements OnTime {
    private static final String PORTAL = "system";

    @Inject
    private NationalReviews reviews;

    @Inject
    private NationalPublication publication;

    @Inject
    private NationalSurroundings surroundings;

    @Inject
    private TimedReleases releases;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<NationalNotPublished> refused;

    @Override
    public String subjectType() {
        return NationalReview.TYPE;
    }

    @Override
    @BySystem("the minute that was set for a publication")
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void publish(UUID subject, UUID release) {
        Optional<NationalReview> held = reviews.hold(subject);
        Instant now = clock.instant();
        Optional<TimedRelease> minute =
                releases.hold(subject).filter(one -> one.id().equals(release) && one.isDue(now));
        if (held.isEmpty() || minute.isEmpty()) {
            return;
        }
        NationalReview review = held.get();
        TimedRelease due = minute.get();
        Optional<NationalText> text =
                Optional.ofNullable(review.status().textKind()).flatMap(kind -> reviews.text(subject, kind));
        List<Violation> problems = problems(review, text, due);
        if (problems.isEmpty()) {
            due.end(TimedState.PUBLISHED, PORTAL, now);
            publication.publish(review, text.orElseThrow(), due.askedBy());
        } else {
            due.refuse(problems, PORTAL, now);
            reviews.add(review.timed(NationalAction.NOT_PUBLISHED, TimedRelease.words(problems), PORTAL, now));
            reviews.flush();
            audit.changed(NationalAction.NOT_PUBLISHED.code(), NationalReview.TYPE, review.reference());
            refused.fire(new NationalNotPublished(due.id(), review.reference(), due.askedBy(), due.publishAt(), now));
        }
    }

    private List<Violation> problems(NationalReview review, Optional<NationalText> text, TimedRelease due) {
        if (!review.status().isReady() || text.isEmpty()) {
            return List.of(new Violation("status", "not_complete", "The text is not complete any more."));
        }
        List<Violation> found = new ArrayList<>();
        if (!text.get().mark().equals(due.textMark())) {
            found.add(new Violation(
                    "text", "text_changed", "The text is another than the one that was released to this minute."));
        }
        found.addAll(publication.problems(review, text.get(), surroundings.today(), false));
        return found;
    }
}
