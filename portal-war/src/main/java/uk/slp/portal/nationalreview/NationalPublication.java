package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningService;
import uk.slp.portal.learning.Publication;
import uk.slp.portal.nationalreview.model.NationalRelease;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.nationalreview.model.NationalTextProblems;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.practicereview.ConfirmedItem;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** How the text of a national review is published, by a person now or by itself at its minute. */
@Dependent
class NationalPublication {
    private static final String STAYS = "national-availability";
    private static final String IMPROVEMENTS_CONTAIN =
            "The improvements that followed from a review. It does not tell what happened and describes no child or"
                    + " family.";

    @Inject
    private NationalSurroundings surroundings;

    @Inject
    private NationalFile files;

    @Inject
    private NationalReviews reviews;

    @Inject
    private LearningService library;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Everything that stands against publishing on a day: the checklist, who could be recognised of any of the cases (rule
     * 50), the copy to the Secretary of State (rule 41), and the file if there is one.
     *
     * @param copyMayFollow whether the copy may still be on its way, because its last day has not passed
     */
    List<Violation> problems(NationalReview review, NationalText text, LocalDate publication, boolean copyMayFollow) {
        List<Violation> found = problems(review, publication, copyMayFollow, surroundings.around(review.id(), text));
        found.addAll(files.problems(text));
        return found;
    }

    /** The same where what surrounds the text is known already, and without its file, which was cleaned once before. */
    List<Violation> problems(
            NationalReview review, LocalDate publication, boolean copyMayFollow, NationalSurroundings.Around around) {
        Set<ChecklistItem> confirmed =
                around.confirmed().stream().map(ConfirmedItem::item).collect(Collectors.toSet());
        List<Violation> found = new ArrayList<>(NationalTextProblems.beforePublication(
                confirmed, around.identity().problems()));
        LocalDate lastDay = surroundings.copyDue(publication);
        List<Violation> copy = new ArrayList<>(review.release().problems(lastDay));
        if (copyMayFollow && !surroundings.today().isAfter(lastDay)) {
            copy.removeIf(problem -> problem.code().equals(NationalRelease.COPY_REQUIRED));
        }
        found.addAll(copy);
        return found;
    }

    /**
     * Publishes; the text enters the library in the same transaction, where it stays available for three years at least
     * (rule 42).
     *
     * @throws RuleViolation with everything that stands against it
     */
    void publish(NationalReview review, NationalText text, String by) {
        LocalDate today = surroundings.today();
        Instant now = clock.instant();
        RuleViolation.throwIfAny(problems(review, text, today, false));
        files.release(review, text, by);
        boolean report = text.kind() == NationalTextKind.REPORT;
        String slug = library.publish(new Publication(
                report ? type(review) : ItemType.IMPROVEMENT_INFORMATION,
                words(text.title()),
                Settings.current().panelName(),
                null,
                null,
                today,
                now,
                by,
                words(text.summary()),
                report ? words(text.contentNote()) : IMPROVEMENTS_CONTAIN,
                report ? text.method() : null,
                text.themes(),
                text.harms(),
                text.ageBands(),
                text.agencies(),
                words(text.text()),
                null,
                null));
        reviews.add(review.publish(
                today,
                slug,
                surroundings.copyDue(today),
                calculator.count(STAYS, today).due(),
                by,
                now));
        reviews.flush();
        audit.changed(NationalAction.PUBLISH.code(), NationalReview.TYPE, review.reference(), slug);
    }

    private static ItemType type(NationalReview review) {
        return review.kind() == NationalKind.SINGLE ? ItemType.NATIONAL_REVIEW : ItemType.THEMATIC_REVIEW;
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
