package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.draft.DraftEdits;
import uk.slp.portal.shared.draft.DraftMerge;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;

/** Keeps what a national review publishes while it is typed (rule 80). The part of the save is the kind of text. */
@ApplicationScoped
public class NationalTextDraftService {
    @Inject
    private NationalReviews reviews;

    @Inject
    private DraftEdits edits;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Merges and keeps; the first words begin the text. With nothing typed it only tells what others changed, and writes
     * nothing.
     *
     * @throws NotAllowedNow if the text is closed, or the review has to do with its other text by now, and something was
     *     typed
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        NationalReview review = reviews.lockForText(save.reference(), user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no national review of that reference, or one of its cases is closed to you."));
        NationalTextKind kind = review.status().textKind();
        if (kind == null) {
            throw NationalTextQueries.nothing();
        }
        if (!kind.code().equals(save.part())) {
            throw new NotAllowedNow("The review has to do with its other text by now.");
        }
        String by = user.require().username();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        NationalText begun = reviews.text(review.id(), kind).orElse(null);
        NationalText text = begun == null ? new NationalText(review.id(), kind) : begun;
        NationalTextFields fields = new NationalTextFields(text);
        DraftMerge merge = new DraftMerge(fields, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(NationalReview.TYPE, review.reference(), kind.code()),
                merge,
                fields,
                new DraftEdits.Writer(by, now),
                review.changedBy(),
                review.changedAt());
        if (!merge.toWrite().isEmpty()) {
            review.requireWriting();
            Map<String, @Nullable String> all = new LinkedHashMap<>(fields.all());
            all.putAll(merge.toWrite());
            text.write(NationalTextFields.written(review.reference(), review.version(), all), by);
            if (begun == null) {
                reviews.add(text);
            }
            review.changed(by, now);
            reviews.flush();
            audit.changed("write", NationalReview.TYPE, review.reference(), "version " + review.version());
        }
        return saved;
    }
}
