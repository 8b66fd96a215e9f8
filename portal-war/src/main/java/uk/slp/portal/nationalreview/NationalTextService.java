package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.slp.portal.nationalreview.NationalTextCommands.Confirm;
import uk.slp.portal.nationalreview.NationalTextCommands.Days;
import uk.slp.portal.nationalreview.NationalTextCommands.SetMinute;
import uk.slp.portal.nationalreview.NationalTextCommands.Upload;
import uk.slp.portal.nationalreview.NationalTextCommands.Write;
import uk.slp.portal.nationalreview.model.NationalDocument;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.file.MalwareScanner;
import uk.slp.portal.shared.file.ScanState;
import uk.slp.portal.shared.reportfile.FileProperties;
import uk.slp.portal.shared.reportfile.ReportFile;
import uk.slp.portal.shared.timed.ReleaseMinute;
import uk.slp.portal.shared.timed.TimedRelease;
import uk.slp.portal.shared.timed.TimedReleases;
import uk.slp.portal.shared.timed.TimedState;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * Everything that is done with what a national review publishes: its report, or the improvement information in place of a
 * withheld one (Children Act 2004 s.16B). A review with a case that is closed to the person is not found: its text tells of
 * all its cases.
 */
@ApplicationScoped
public class NationalTextService {
    @Inject
    private NationalReviews reviews;

    @Inject
    private NationalPublication publication;

    @Inject
    private NationalSurroundings surroundings;

    @Inject
    private TimedReleases releases;

    @Inject
    private MalwareScanner scanner;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Keeps the text and what is published beside it. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void write(Write command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        written(review, review.requireWriting()).write(command, by());
        changed(review, "write");
    }

    /**
     * Replaces the text by what a PDF or Word file says, and keeps the file.
     *
     * @throws RuleViolation if it is none, too large, or cannot be read
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void upload(Upload command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        NationalTextKind kind = review.requireWriting();
        // Nothing is taken apart before the scanner has seen it; a file that it cannot look at now is not kept.
        if (scanner.atTheDoor(new ByteArrayInputStream(command.content()), signature -> {}) == ScanState.WAITING) {
            throw new RuleViolation(
                    "file",
                    "file_not_scanned",
                    "The file cannot be scanned for malware just now. Upload it again in a few minutes.");
        }
        ReportFile file = ReportFile.read(command.fileName(), command.content());
        NationalText text = written(review, kind);
        text.upload(file.text(), file.name(), FileProperties.lines(command.content()), by());
        reviews.add(new NationalDocument(
                text.id(), file.name(), file.mediaType(), command.content(), file.hash(), by(), now()));
        changed(review, "upload");
    }

    /** Confirms items of the anonymity checklist (rule 50). */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void confirm(Confirm command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        review.requireReady();
        text(review).confirm(ChecklistItem.ofCodes(command.items()), by(), now());
        changed(review, "check");
    }

    /** Keeps the days of publication. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void plan(Days command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        LocalDate before = review.release().plannedOn();
        review.report(
                new NationalReport(
                        review.improvements(),
                        review.systemicReasons(),
                        review.quality(),
                        command.plannedOn(),
                        command.copiedOn(),
                        command.shortNotice()),
                surroundings.today(),
                by(),
                now());
        LocalDate planned = review.release().plannedOn();
        if (planned != null) {
            surroundings.copyDue(planned);
        }
        surroundings.requireSameMinute(review, before);
        reviews.flush();
        audit.changed("plan", NationalReview.TYPE, review.reference());
    }

    /**
     * Lets it publish itself at a minute of its planned day, in place of an earlier one.
     *
     * @throws RuleViolation with everything that stands against publishing on that day
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void setMinute(SetMinute command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        Instant now = clock.instant();
        StatusChange step = review.timed(NationalAction.SET_MINUTE, null, by(), now());
        LocalDate planned = review.release().plannedOn();
        if (planned == null) {
            throw new RuleViolation("plannedOn", "required", "Plan the day of publication first, and save it.");
        }
        NationalText text = text(review);
        Instant minute = ReleaseMinute.read(planned, command.time(), now);
        List<Violation> problems = publication.problems(review, text, planned, true);
        RuleViolation.throwIfAny(problems);
        releases.set(
                new TimedRelease(
                        new TimedRelease.Subject(NationalReview.TYPE, review.id(), review.reference(), text.mark()),
                        minute,
                        review.release().shortNotice(),
                        by(),
                        now),
                by(),
                now);
        took(review, step);
    }

    /** Stops it: nothing is published until somebody publishes it or sets another minute. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void stopMinute(NationalCommands.Step command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        StatusChange step = review.timed(NationalAction.STOP_MINUTE, null, by(), now());
        if (!releases.end(review.id(), TimedState.STOPPED, by(), now())) {
            throw new RuleViolation(
                    ReleaseMinute.FIELD, "no_minute", "It is not going to publish itself: no minute is set.");
        }
        took(review, step);
    }

    /**
     * Publishes now.
     *
     * @throws RuleViolation with everything that stands against it
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void publish(NationalCommands.Step command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        review.requireReady();
        publication.publish(review, text(review), by());
        releases.end(review.id(), TimedState.STOPPED, by(), now());
    }

    private NationalText written(NationalReview review, NationalTextKind kind) {
        return reviews.text(review.id(), kind).orElseGet(() -> {
            NationalText begun = new NationalText(review.id(), kind);
            reviews.add(begun);
            return begun;
        });
    }

    private NationalText text(NationalReview review) {
        return Optional.ofNullable(review.status().textKind())
                .flatMap(kind -> reviews.text(review.id(), kind))
                .orElseThrow(() -> new RuleViolation(
                        "text",
                        "not_written",
                        "The text of this review is not written here. Record its publication in the library instead, or"
                                + " open the report again and write it."));
    }

    private NationalReview lock(String reference, long expectedVersion) {
        NationalReview review = reviews.lockForText(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no national review of that reference, or one of its cases is closed to you."));
        review.expectVersion(expectedVersion);
        return review;
    }

    private void changed(NationalReview review, String action) {
        review.changed(by(), now());
        reviews.flush();
        audit.changed(action, NationalReview.TYPE, review.reference(), "version " + review.version());
    }

    private void took(NationalReview review, StatusChange step) {
        reviews.add(step);
        reviews.flush();
        audit.changed(step.action(), NationalReview.TYPE, review.reference());
    }

    private String by() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
