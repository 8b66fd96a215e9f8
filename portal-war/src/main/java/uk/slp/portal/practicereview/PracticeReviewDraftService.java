package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewReport;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.draft.DraftEdits;
import uk.slp.portal.shared.draft.DraftFields;
import uk.slp.portal.shared.draft.DraftMerge;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;

/** Keeps the text of a report while its author types. The one field of the page is {@code text}. */
@ApplicationScoped
public class PracticeReviewDraftService {
    private static final String TEXT = "text";

    @Inject
    private PracticeReviews reviews;

    @Inject
    private DraftEdits edits;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Merges and keeps. With nothing typed it only tells what others changed, and writes nothing.
     *
     * @throws uk.slp.portal.shared.error.NotAllowedNow if the report is closed and something was typed
     */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        PracticeReview review = reviews.findAndHold(save.reference(), person.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + save.reference() + ", or it is not one that you can open."));
        String lastBy = review.changedBy();
        Instant lastAt = review.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Report report = new Report(review);
        DraftMerge merge = new DraftMerge(report, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(PracticeReview.TYPE, review.reference(), ""),
                merge,
                report,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (merge.toWrite().containsKey(TEXT)) {
            review.write(merge.toWrite().get(TEXT), null, person.username(), now);
            reviews.flush();
            audit.changed("write", PracticeReview.TYPE, review.reference(), "version " + review.version());
        }
        return saved;
    }

    /** The report as the merge sees it: one field. */
    private record Report(PracticeReview review) implements DraftFields {
        @Override
        public boolean knows(String field) {
            return field.equals(TEXT);
        }

        @Override
        public @Nullable String saved(String field) {
            return review.report().text();
        }

        @Override
        public String label(String field) {
            return "Text of the report";
        }

        @Override
        public String words(String field, @Nullable String text) {
            return text == null ? "" : text;
        }

        @Override
        public @Nullable String clean(String field, @Nullable String text) {
            return ReviewReport.kept(text);
        }

        @Override
        public List<Violation> refusals(String field, @Nullable String text) {
            int length = text == null ? 0 : text.length();
            return length <= PracticeReview.LONGEST_REPORT
                    ? List.of()
                    : List.of(new Violation(
                            TEXT,
                            "too_long",
                            String.format(
                                    Locale.UK,
                                    "The report has %,d characters; shorten it to %,d.",
                                    length,
                                    PracticeReview.LONGEST_REPORT)));
        }
    }
}
