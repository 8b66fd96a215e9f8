package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewSummary;
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
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/** Keeps the text of a summary while its author types. The part of the save is the kind of summary. */
@ApplicationScoped
public class SummaryDraftService {
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
     * Merges and keeps; the first words begin it. With nothing typed it only tells what others changed, and writes nothing.
     *
     * @throws NotAllowedNow if it is complete and something was typed
     */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        PracticeReview review = reviews.findAndHold(save.reference(), person.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + save.reference() + ", or it is not one that you can open."));
        if (!Coded.known(SummaryKind.class, save.part())) {
            throw new NotFound("There is no such summary.");
        }
        SummaryKind kind = Coded.of(SummaryKind.class, save.part());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ReviewSummary begun = reviews.holdSummary(review.id(), kind).orElse(null);
        ReviewSummary summary = begun == null ? new ReviewSummary(review.id(), kind, person.username(), now) : begun;
        String lastBy = summary.changedBy();
        Instant lastAt = summary.changedAt();
        Fields fields = new Fields(summary);
        DraftMerge merge = new DraftMerge(fields, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(ReviewSummary.TYPE, review.reference(), kind.code()),
                merge,
                fields,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            if (!SummaryService.WRITTEN_BESIDE.contains(review.status())) {
                throw new NotAllowedNow("Nothing is written beside a report in this state of its review.");
            }
            summary.write(merge.toWrite(), person.username(), now);
            if (begun == null) {
                reviews.add(summary);
            }
            kept(review, summary);
        }
        return saved;
    }

    /**
     * Replaces the whole text, complete or not; the first words begin it.
     *
     * @param expectedVersion the version it was written against; 0 for one that nobody has begun
     * @param fields the texts of its fields; one that is left out becomes empty
     */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void replace(
            String reference, SummaryKind kind, long expectedVersion, Map<String, @Nullable String> fields) {
        String by = user.require().username();
        PracticeReview review = reviews.findAndHold(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
        if (!SummaryService.WRITTEN_BESIDE.contains(review.status())) {
            throw new NotAllowedNow("Nothing is written beside a report in this state of its review.");
        }
        ReviewSummary begun = reviews.holdSummary(review.id(), kind).orElse(null);
        ReviewSummary summary = begun == null ? new ReviewSummary(review.id(), kind, by, clock.instant()) : begun;
        if (begun != null || expectedVersion != 0) {
            summary.expectVersion(expectedVersion);
        }
        List<Violation> wrong = new ArrayList<>();
        fields.forEach((field, text) ->
                wrong.addAll(SummaryText.refusals(field, SummaryText.label(kind, field), ReviewSummary.clean(text))));
        RuleViolation.throwIfAny(wrong);
        summary.write(fields, by, clock.instant());
        if (begun == null) {
            reviews.add(summary);
        }
        kept(review, summary);
    }

    private void kept(PracticeReview review, ReviewSummary summary) {
        reviews.flush();
        audit.changed(
                SummaryAction.WRITE.code(),
                ReviewSummary.TYPE,
                review.reference(),
                summary.kind().code() + ", version " + summary.version());
    }

    /** The summary as the merge sees it. */
    private record Fields(ReviewSummary summary) implements DraftFields {
        @Override
        public boolean knows(String field) {
            return field.equals("title")
                    || field.equals("contentNote")
                    || summary.kind().fields().contains(field);
        }

        @Override
        public @Nullable String saved(String field) {
            return of(summary.text()).get(field);
        }

        @Override
        public String label(String field) {
            return SummaryText.label(summary.kind(), field);
        }

        @Override
        public String words(String field, @Nullable String text) {
            return text == null ? "" : text;
        }

        @Override
        public @Nullable String clean(String field, @Nullable String text) {
            return ReviewSummary.clean(text);
        }

        @Override
        public List<Violation> refusals(String field, @Nullable String text) {
            return SummaryText.refusals(field, label(field), text);
        }
    }

    /** A text field by field, as its page has them. */
    static Map<String, @Nullable String> of(SummaryText text) {
        Map<String, @Nullable String> fields = new HashMap<>();
        fields.put("title", Objects.requireNonNullElse(text.title(), ""));
        fields.put("contentNote", Objects.requireNonNullElse(text.contentNote(), ""));
        for (int i = 0; i < text.parts().size(); i++) {
            fields.put(text.kind().fields().get(i), text.parts().get(i));
        }
        return fields;
    }
}
