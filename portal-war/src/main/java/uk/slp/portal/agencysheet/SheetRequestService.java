package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.agencysheet.model.SheetRules;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** What the authors of a review do with the sheets of agencies: ask, give to somebody else, withdraw, open again. */
@ApplicationScoped
public class SheetRequestService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewDesk desk;

    @Inject
    private AgencySheets sheets;

    @Inject
    private Contributors contributors;

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

    @Inject
    private Event<AgencySheetStepped> stepped;

    /**
     * Asks an agency (rule 36). The same agency asked again of the same person, while its sheet is waited for, is the same
     * request: a second click asks nobody twice.
     *
     * @throws RuleViolation with everything that is wrong with the request
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public SheetSaved ask(AskAgency command) {
        SheetedReview review = desk.lock(command.review());
        Instant now = now();
        LocalDate usual = calculator.count(SheetClock.RULE, review.openedAt()).due();
        AgencySheet.check(command, review, usual, LocalDate.ofInstant(now, PortalTime.LONDON));
        UUID account = account(command.contributor(), review.partnershipId(), review.notificationId());
        Optional<AgencySheet> present = present(review, command, account);
        if (present.isPresent()) {
            return saved(present.get(), now);
        }
        String by = user.require().username();
        AgencySheet sheet = new AgencySheet(references.next("AS"), review, command, account, usual, by, now);
        sheets.add(sheet);
        sheets.add(new StatusChange(
                AgencySheet.TYPE, sheet.id(), null, sheet.status().code(), "ask", by, now, null));
        return told(sheet, "ask", by, now);
    }

    private Optional<AgencySheet> present(SheetedReview review, AskAgency command, UUID account) {
        return em.createQuery(
                        "select s from AgencySheet s where s.reviewId = :review and s.contributorId = :account"
                                + " and s.name = :name and s.status = :asked",
                        AgencySheet.class)
                .setParameter("review", review.id())
                .setParameter("account", account)
                .setParameter("name", SheetRules.tidied(command.name()))
                .setParameter("asked", SheetStatus.ASKED)
                .getResultStream()
                .findFirst();
    }

    /** Has somebody else write for the agency; what was written goes over to them. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public SheetSaved give(String review, String reference, long expectedVersion, @Nullable String contributor) {
        SheetedReview of = desk.lock(review);
        AgencySheet sheet = load(of, reference, expectedVersion);
        UUID account = account(contributor, of.partnershipId(), of.notificationId());
        Instant now = now();
        String by = user.require().username();
        sheets.add(sheet.give(account, by, now));
        return told(sheet, "give", by, now);
    }

    /** Asks no more. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public SheetSaved withdraw(String review, String reference, long expectedVersion, @Nullable String reason) {
        AgencySheet sheet = load(desk.lock(review), reference, expectedVersion);
        Instant now = now();
        String by = user.require().username();
        sheets.add(sheet.withdraw(reason, by, now));
        return told(sheet, "withdraw", by, now);
    }

    /** Asks again: for something more, or after the request was withdrawn. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public SheetSaved reopen(String review, String reference, long expectedVersion, @Nullable String reason) {
        AgencySheet sheet = load(desk.lock(review), reference, expectedVersion);
        Instant now = now();
        String by = user.require().username();
        sheets.add(sheet.reopen(reason, by, now));
        return told(sheet, "reopen", by, now);
    }

    private UUID account(@Nullable String contributor, UUID partnership, UUID notification) {
        return Optional.ofNullable(contributor)
                .flatMap(name -> contributors.account(name, partnership, notification))
                .orElseThrow(() ->
                        new RuleViolation("contributor", "contributor_required", "Choose who writes for the agency."));
    }

    private AgencySheet load(SheetedReview review, String reference, long expectedVersion) {
        AgencySheet sheet = sheets.lockOf(review.id(), reference)
                .orElseThrow(() -> new NotFound("This review has no agency sheet of that reference."));
        sheet.expectVersion(expectedVersion);
        return sheet;
    }

    private SheetSaved told(AgencySheet sheet, String action, String by, Instant now) {
        audit.changed(action, AgencySheet.TYPE, sheet.reference(), sheet.reviewReference());
        SheetSaved saved = saved(sheet, now);
        stepped.fire(AgencySheetStepped.of(sheet, action, by, now));
        return saved;
    }

    private SheetSaved saved(AgencySheet sheet, Instant now) {
        sheets.flush();
        return new SheetSaved(sheet.reference(), sheet.version(), now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
