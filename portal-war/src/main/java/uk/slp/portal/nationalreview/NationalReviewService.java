package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.panel.NationalOutcomes;
import uk.slp.portal.panel.PanelOutcomeRecorded;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.timed.TimedReleases;
import uk.slp.portal.shared.timed.TimedState;
import uk.slp.portal.shared.workflow.StatusChange;

/** Changes of national reviews. Only the secretariat of the national body makes them; members read. */
@ApplicationScoped
public class NationalReviewService {
    private static final String RULE = "national-review";
    private static final String STAYS = "national-availability";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NationalReviews reviews;

    @Inject
    private NationalSurroundings surroundings;

    @Inject
    private NationalFile files;

    @Inject
    private TimedReleases releases;

    @Inject
    private LearningQueries library;

    @Inject
    private References references;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Opens the review of one case in the transaction in which its outcome was recorded. */
    @BySystem("the outcome of a case before the national body")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onOutcome(@Observes PanelOutcomeRecorded outcome) {
        if (!outcome.outcome().equals(NationalOutcomes.SINGLE)) {
            return;
        }
        LocalDate decided = LocalDate.ofInstant(outcome.decidedAt(), PortalTime.LONDON);
        String name = outcome.caseName();
        NationalReview review = open(
                NationalKind.SINGLE,
                name == null ? outcome.notificationReference() : name,
                decided,
                calculator.count(RULE, decided).due(),
                outcome.decidedBy(),
                outcome.decidedAt());
        review.include(List.of(outcome.panelCaseId()), outcome.decidedBy(), outcome.decidedAt());
    }

    /**
     * Begins a review of a theme.
     *
     * @return its reference
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public String begin(NationalCommands.Begin command) {
        String title = Texts.tidied(command.title());
        List<Violation> wrong = new ArrayList<>();
        if (title == null) {
            wrong.add(new Violation("title", "title_required", "Enter the title of the review."));
        }
        Texts.refuseLong(wrong, "title", title, 200);
        LocalDate decided = command.decidedOn().day();
        if (decided == null && !command.decidedOn().wrong()) {
            wrong.add(new Violation(
                    "decidedOn", "day_required", "Enter the day of the decision; the target runs from it."));
        }
        Arrangement.done(wrong, "decidedOn", command.decidedOn(), today());
        LocalDate target = decided == null || decided.isAfter(today()) ? null : target(decided, wrong);
        List<UUID> cases = cases(command.cases(), wrong);
        RuleViolation.throwIfAny(wrong);
        NationalReview review = open(
                NationalKind.THEMATIC,
                String.valueOf(title),
                Objects.requireNonNull(decided),
                Objects.requireNonNull(target),
                by(),
                now());
        review.include(cases, by(), now());
        return review.reference();
    }

    /** Adds cases. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void include(NationalCommands.Include command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        List<Violation> wrong = new ArrayList<>();
        List<UUID> cases = cases(command.cases(), wrong);
        RuleViolation.throwIfAny(wrong);
        review.include(cases, by(), now());
        audit.changed("include", NationalReview.TYPE, review.reference(), String.valueOf(cases.size()));
    }

    /** Keeps how it is set up. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void arrange(NationalCommands.Arrange command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        review.arrange(command.arrangement(), nameInPool(command.arrangement(), review), today(), by(), now());
        audit.changed("arrange", NationalReview.TYPE, review.reference());
    }

    /** Starts it. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void start(NationalCommands.Step command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        keep(review, review.start(by(), now()));
    }

    /** Keeps what is known of the report. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void report(NationalCommands.Report command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        LocalDate before = review.release().plannedOn();
        review.report(command.report(), today(), by(), now());
        surroundings.requireSameMinute(review, before);
        LocalDate planned = review.release().plannedOn();
        if (planned != null && CopyDue.before(planned, calculator) == null) {
            throw new RuleViolation(
                    "plannedOn",
                    "unknown_year",
                    "The calendar of bank holidays does not reach that day. Choose a nearer one.");
        }
        audit.changed("report", NationalReview.TYPE, review.reference());
    }

    /** Marks the report complete. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void complete(NationalCommands.Step command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        NationalText text = text(review);
        StatusChange change = review.complete(text, by(), now());
        if (text != null) {
            // What cannot be cleaned is told while its author can still upload another file.
            RuleViolation.throwIfAny(files.problems(text));
        }
        keep(review, change);
    }

    /** Opens the report again. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void reopen(NationalCommands.Step command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        keep(review, review.reopen(text(review), command.reason(), by(), now()));
        releases.end(review.id(), TimedState.STOPPED, by(), now());
    }

    /**
     * Records the publication of its report in the library, where the publisher of the body put it. From then on the
     * library keeps it available for three years (rule 42).
     *
     * @throws RuleViolation if there is no such national review in the library, or the copy was not in time (rule 41)
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void publish(NationalCommands.Publish command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        if (text(review) != null) {
            throw new RuleViolation(
                    "library",
                    "written_here",
                    "The text of this review is written here and is published from here, not from the library.");
        }
        String given = Objects.requireNonNullElse(Texts.tidied(command.library()), "");
        String slug = given.replaceFirst("[?#].*$", "").replaceFirst("/+$", "").replaceFirst("^.*/", "");
        LearningView item = slug.isEmpty() ? null : library.bySlug(slug).orElse(null);
        ItemType wanted = review.kind() == NationalKind.SINGLE ? ItemType.NATIONAL_REVIEW : ItemType.THEMATIC_REVIEW;
        if (item == null
                || item.status() != ItemStatus.PUBLISHED
                || item.type() != wanted && item.type() != ItemType.NATIONAL_REVIEW) {
            throw new RuleViolation(
                    "library",
                    "not_in_library",
                    "Enter the address of the report in the library. The librarian publishes it there first, as a"
                            + " national or thematic review.");
        }
        LocalDate day = item.publishedOn();
        LocalDate copyDue = CopyDue.before(day, calculator);
        if (copyDue == null) {
            throw new RuleViolation(
                    "library",
                    "date_range",
                    "The library says that this report was published on " + DeadlineWords.full(day)
                            + ", from which the day of the copy cannot be counted. Have that day checked there.");
        }
        keep(
                review,
                review.publish(day, slug, copyDue, calculator.count(STAYS, day).due(), by(), now()));
    }

    /** Records that publication would be inappropriate, and why. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void withhold(NationalCommands.Step command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        keep(review, review.withhold(command.reason(), by(), now()));
        releases.end(review.id(), TimedState.STOPPED, by(), now());
    }

    /** Ends it without a report. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void discontinue(NationalCommands.Step command) {
        NationalReview review = lock(command.reference(), command.expectedVersion());
        keep(review, review.discontinue(command.reason(), by(), now()));
    }

    /** What the review publishes from here, or null. */
    private @Nullable NationalText text(NationalReview review) {
        NationalTextKind kind = review.status().textKind();
        return kind == null ? null : reviews.text(review.id(), kind).orElse(null);
    }

    /** The target that runs from a day of decision that somebody typed; null where it cannot, which is then wrong. */
    private @Nullable LocalDate target(LocalDate decided, List<Violation> wrong) {
        try {
            return calculator.count(RULE, decided).due();
        } catch (RuleNotInForce older) {
            wrong.add(new Violation(
                    "decidedOn",
                    "date_range",
                    "The day of the decision is before the rules for national reviews began."));
        } catch (UnknownYear outOfReach) {
            wrong.add(new Violation("decidedOn", "date_range", outOfReach.getMessage() + ". Check the year."));
        }
        return null;
    }

    private NationalReview open(
            NationalKind kind, String title, LocalDate decided, LocalDate due, String by, Instant at) {
        String shown = title.length() > 200 ? title.substring(0, 200) : title;
        NationalReview review = new NationalReview(references.next("NR"), kind, shown, decided, due, by, at);
        reviews.add(review);
        reviews.add(review.opened());
        audit.changed("open", NationalReview.TYPE, review.reference(), kind.code());
        return review;
    }

    private @Nullable String nameInPool(Arrangement set, NationalReview review) {
        UUID chosen = set.poolReviewer();
        if (chosen == null) {
            return null;
        }
        String name = em.createQuery(
                        "select p.name from PoolReviewer p where p.id = :id and (p.until is null or p.id = :kept)",
                        String.class)
                .setParameter("id", chosen)
                .setParameter("kept", Objects.requireNonNullElse(review.poolReviewerId(), new UUID(0, 0)))
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (name == null) {
            throw new RuleViolation("poolReviewer", "not_in_pool", "Choose somebody who is of the pool.");
        }
        return name;
    }

    private List<UUID> cases(List<String> asked, List<Violation> wrong) {
        HashSet<String> wanted = new HashSet<>();
        asked.stream()
                .map(reference -> reference.strip().toUpperCase(Locale.ROOT))
                .filter(reference -> !reference.isEmpty())
                .forEach(wanted::add);
        List<UUID> found = wanted.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c.id from PanelCase c where c.reference in :references and :panel = true and "
                                        + Scope.open("c.notificationId"),
                                UUID.class)
                        .setParameter("references", wanted)
                        .setParameter("panel", user.scope().panel())
                        .setParameter(Scope.ASKING, user.scope().accountId())
                        .getResultList();
        if (wanted.isEmpty()) {
            wrong.add(new Violation("cases", "cases_required", "Choose at least one case."));
        } else if (found.size() < wanted.size()) {
            wrong.add(new Violation(
                    "others",
                    "unknown_case",
                    "At least one reference is not that of a case before the Panel that you can open. An example:"
                            + " PC-2026-1017."));
        }
        return found;
    }

    private NationalReview lock(String reference, long expectedVersion) {
        NationalReview review = reviews.lock(reference, user.scope())
                .orElseThrow(() -> new NotFound("There is no national review of that reference."));
        review.expectVersion(expectedVersion);
        return review;
    }

    private void keep(NationalReview review, StatusChange change) {
        reviews.add(change);
        reviews.flush();
        audit.changed(change.action(), NationalReview.TYPE, review.reference());
    }

    private String by() {
        return user.require().username();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
