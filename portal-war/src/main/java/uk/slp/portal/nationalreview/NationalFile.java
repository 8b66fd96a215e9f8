package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.model.NationalDocument;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.portal.shared.reportfile.CleanFile;

/** Makes of the file that a text was read from the one that is handed on once it is published, as the practice review does. */
@Dependent
class NationalFile {
    @Inject
    private NationalReviews reviews;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What stands against releasing the file of a text; nothing where there is none. */
    List<Violation> problems(NationalText text) {
        try {
            cleaned(text);
            return List.of();
        } catch (RuleViolation refused) {
            return refused.violations();
        }
    }

    /** Puts the released file in front of the one that was uploaded, which is handed out no more. */
    void release(NationalReview review, NationalText text, String by) {
        CleanFile clean = cleaned(text);
        if (clean != null) {
            String ending = clean.name().substring(clean.name().lastIndexOf('.'));
            String hash = Fingerprint.of(clean.content());
            reviews.add(new NationalDocument(
                    text.id(),
                    "national-review-" + review.reference() + ending,
                    clean.mediaType(),
                    clean.content(),
                    hash,
                    by,
                    clock.instant()));
            audit.changed("clean_file", NationalReview.TYPE, review.reference(), hash);
        }
    }

    private @Nullable CleanFile cleaned(NationalText text) {
        if (text.source() == null) {
            return null;
        }
        return reviews.document(text.id())
                .map(found -> CleanFile.of(
                        found.fileName(),
                        found.content(),
                        Objects.requireNonNullElse(text.title(), ""),
                        Objects.requireNonNullElse(text.text(), "")))
                .orElse(null);
    }
}
