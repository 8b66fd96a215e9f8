package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import uk.slp.portal.practicereview.model.ReviewProblems;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/**
 * What still stands against the next step of a review, every problem at once. Each read gives the review too, so that
 * its page is shown in three statements: the review, what surrounds it, and the line of the audit trail.
 */
@ApplicationScoped
public class ReviewCheckQueries {
    @Inject
    private PracticeReviewQueries reviews;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private PracticeReviewRepeatService repeats;

    /** What stands against marking the report final, and where the text matches what identifies a child. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public FinalCheck beforeFinal(String reference) {
        PracticeReviewView view = reviews.open(reference);
        ReviewFacts facts = view.facts();
        return new FinalCheck(
                view,
                ReviewProblems.beforeFinal(facts.considered(Set.of()), surroundings.today()),
                surroundings
                        .checked(facts.id(), facts.notificationId(), facts.parts(), facts.publicWords())
                        .identity(),
                repeats.open(view));
    }

    /** The checklist, what stands against publishing today, and where the report matches what identifies a child. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public ReleaseCheck beforePublication(String reference) {
        PracticeReviewView view = reviews.open(reference);
        ReviewFacts facts = view.facts();
        ReviewSurroundings.Checked checked =
                surroundings.checked(facts.id(), facts.notificationId(), facts.parts(), facts.publicWords());
        Set<ChecklistItem> confirmed =
                checked.confirmed().stream().map(ConfirmedItem::item).collect(Collectors.toSet());
        LocalDate today = surroundings.today();
        LocalDate lastDay = surroundings.copyDue(today);
        return new ReleaseCheck(
                view,
                checked.confirmed(),
                ReviewProblems.beforePublication(
                        facts.considered(confirmed),
                        today,
                        lastDay,
                        checked.identity().problems(),
                        null),
                checked.identity(),
                lastDay);
    }
}
