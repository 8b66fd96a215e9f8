package uk.slp.portal.rapidreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviews;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewRules;
import uk.slp.portal.rapidreview.model.ReviewSection;
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

/** Keeps what is typed on the pages of a rapid review, each answer merged by itself. */
@ApplicationScoped
public class RapidReviewDraftService {
    @Inject
    private RapidReviews reviews;

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
     * @throws uk.slp.portal.shared.error.NotAllowedNow if the review is locked or sent and something was typed
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        RapidReview review = (save.typed().isEmpty()
                        ? reviews.find(save.reference(), person.scope())
                        : reviews.lock(save.reference(), person.scope()))
                .orElseThrow(() -> new NotFound("There is no rapid review of that reference."));
        String lastBy = review.changedBy();
        Instant lastAt = review.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Answers answers = new Answers(review);
        DraftMerge merge = new DraftMerge(answers, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(RapidReview.TYPE, review.reference(), ""),
                merge,
                answers,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            write(review, merge.toWrite(), person.username(), now);
        }
        return saved;
    }

    private void write(RapidReview review, Map<String, @Nullable String> texts, String by, Instant at) {
        Set<ReviewSection> sections = new LinkedHashSet<>();
        texts.keySet().forEach(field -> sections.add(Answers.field(field).section()));
        for (ReviewSection section : sections) {
            Map<ReviewField, String> all = new EnumMap<>(ReviewField.class);
            for (ReviewField field : section.fields()) {
                String text = texts.containsKey(field.apiName())
                        ? texts.get(field.apiName())
                        : review.content().get(field);
                if (text != null) {
                    all.put(field, text);
                }
            }
            review.write(section, all, by, at);
            audit.changed("write", RapidReview.TYPE, review.reference(), section.code());
        }
        reviews.flush();
    }

    /** The answers as the merge sees them. */
    private record Answers(RapidReview review) implements DraftFields {
        static ReviewField field(String name) {
            return ReviewField.named(name).orElseThrow();
        }

        @Override
        public boolean knows(String field) {
            return ReviewField.named(field).isPresent();
        }

        @Override
        public @Nullable String saved(String field) {
            return review.content().get(field(field));
        }

        @Override
        public String label(String field) {
            return field(field).question();
        }

        @Override
        public String words(String field, @Nullable String text) {
            String shown = ReviewWords.shown(field(field), text);
            return shown == null ? "" : shown;
        }

        @Override
        public @Nullable String clean(String field, @Nullable String text) {
            return ReviewRules.tidied(text);
        }

        @Override
        public List<Violation> refusals(String field, @Nullable String text) {
            return text == null ? List.of() : ReviewRules.unkeepable(Map.of(field(field), text));
        }
    }
}
