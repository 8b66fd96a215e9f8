package uk.slp.portal.practicereview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviewDocument;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewReport;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.file.ScanState;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.portal.shared.reportfile.CleanFile;

/**
 * Makes of the file that a report was read from the one that is handed on once it is published: without hidden properties
 * and comments, and under a name that tells nothing. The bytes that are handed on are read and checked again; if anything
 * is left, nothing is released. A report that was typed, or changed after it was read from a file, has no such file.
 */
@Dependent
class ReleasedFile {
    private static final String FIELD = "file";

    @Inject
    private PracticeReviews reviews;

    @Inject
    private UploadedFiles uploaded;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What stands against releasing the file of a report; nothing where there is none. */
    List<Violation> problems(PracticeReview review) {
        try {
            cleaned(review);
            return List.of();
        } catch (RuleViolation refused) {
            return refused.violations();
        }
    }

    /** Puts the released file in front of the one that was uploaded, which is handed out no more. */
    void release(PracticeReview review, String by) {
        CleanFile clean = cleaned(review);
        if (clean != null) {
            String ending = clean.name().substring(clean.name().lastIndexOf('.'));
            reviews.add(new PracticeReviewDocument(
                    review.id(),
                    "practice-review-" + review.reference() + ending,
                    clean.mediaType(),
                    clean.content(),
                    Fingerprint.of(clean.content()),
                    uploaded.scan(clean.content()),
                    by,
                    clock.instant()));
            audit.changed("clean_file", PracticeReview.TYPE, review.reference(), Fingerprint.of(clean.content()));
        }
    }

    private @Nullable CleanFile cleaned(PracticeReview review) {
        ReviewReport report = review.report();
        PracticeReviewDocument found =
                report.source() == null ? null : reviews.document(review.id()).orElse(null);
        if (found == null) {
            return null;
        }
        refuseUnscanned(found.scan());
        return CleanFile.of(
                found.fileName(),
                found.content(),
                Objects.requireNonNullElse(report.title(), ""),
                Objects.requireNonNullElse(report.text(), ""));
    }

    private static void refuseUnscanned(ScanState scan) {
        if (scan == ScanState.WAITING) {
            throw new RuleViolation(
                    FIELD,
                    "file_not_scanned",
                    "The file has not been scanned for malware yet. Try again in a few minutes.");
        }
        if (scan == ScanState.INFECTED) {
            throw new RuleViolation(
                    FIELD,
                    "file_infected",
                    "Malware was found in the file, and its content was destroyed. Upload a clean copy.");
        }
    }
}
