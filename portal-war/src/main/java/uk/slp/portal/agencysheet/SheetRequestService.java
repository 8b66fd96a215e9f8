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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.agencysheet.model.SheetRules;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.onelink.AskByLink;
import uk.slp.portal.onelink.LinkAddresses;
import uk.slp.portal.onelink.LinkPurpose;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
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
    private OneLinks links;

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
        Writer writer = writer(
                AgencySheet.wrong(command, review, usual, LocalDate.ofInstant(now, PortalTime.LONDON)),
                command.contributor(),
                command.address(),
                review.notificationId());
        Optional<AgencySheet> present = present(review, command, writer);
        if (present.isPresent()) {
            return saved(present.get(), now);
        }
        String by = user.require().username();
        AgencySheet sheet = new AgencySheet(references.next("AS"), review, command, writer.account(), usual, by, now);
        send(sheet, writer, by, now);
        sheets.add(sheet);
        sheets.add(new StatusChange(
                AgencySheet.TYPE, sheet.id(), null, sheet.status().code(), "ask", by, now, null));
        return told(sheet, "ask", by, now);
    }

    /**
     * Who is to write.
     *
     * @param account of the person, or null
     * @param address where a link goes, if there is no account
     */
    private record Writer(@Nullable UUID account, String address) {
        /** Neither reaches a log. */
        @Override
        public String toString() {
            return "Writer";
        }
    }

    private Writer writer(
            List<Violation> found, @Nullable String contributor, @Nullable String address, UUID notification) {
        List<Violation> violations = new ArrayList<>(found);
        Writer writer = new Writer(null, "");
        if (address != null && !address.isBlank()) {
            Optional<UUID> known = contributors.byAddress(address, notification);
            writer = new Writer(known.orElse(null), address);
            if (known.isEmpty()) {
                LinkAddresses.problem(address).ifPresent(violations::add);
            }
        } else if (contributor != null && !contributor.isBlank()) {
            Optional<UUID> known = contributors.account(contributor, notification);
            writer = new Writer(known.orElse(null), "");
            if (known.isEmpty()) {
                violations.add(
                        new Violation("contributor", "contributor_required", "Choose who writes for the agency."));
            }
        }
        RuleViolation.throwIfAny(violations);
        return writer;
    }

    /** Sends a link, where who writes has no account. */
    private void send(AgencySheet sheet, Writer writer, String by, Instant now) {
        if (writer.account() == null) {
            sheet.byLink(links.ask(
                    new AskByLink(
                            LinkPurpose.AGENCY_SHEET,
                            sheet.id(),
                            sheet.reference(),
                            sheet.partnershipId(),
                            sheet.name(),
                            writer.address(),
                            sheet.dueDate()),
                    by,
                    now));
        }
    }

    private Optional<AgencySheet> present(SheetedReview review, AskAgency command, Writer writer) {
        boolean link = writer.account() == null;
        String whose =
                link ? "s.linkId in (select k.id from OneLink k where k.address = :who)" : "s.contributorId = :who";
        return em.createQuery(
                        "select s from AgencySheet s where s.reviewId = :review and " + whose
                                + " and s.name = :name and s.status = :asked",
                        AgencySheet.class)
                .setParameter("review", review.id())
                .setParameter("who", link ? writer.address().strip().toLowerCase(Locale.ROOT) : writer.account())
                .setParameter("name", SheetRules.tidied(command.name()))
                .setParameter("asked", SheetStatus.ASKED)
                .getResultStream()
                .findFirst();
    }

    /** Has somebody else write for the agency; what was written goes over to them. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public SheetSaved give(
            String review,
            String reference,
            long expectedVersion,
            @Nullable String contributor,
            @Nullable String address) {
        SheetedReview of = desk.lock(review);
        AgencySheet sheet = load(of, reference, expectedVersion);
        List<Violation> violations = new ArrayList<>();
        SheetRules.writer(violations, contributor, address);
        Writer writer = writer(violations, contributor, address, of.notificationId());
        Instant now = now();
        String by = user.require().username();
        UUID former = sheet.linkId();
        sheets.add(sheet.give(writer.account(), null, by, now));
        send(sheet, writer, by, now);
        if (former != null) {
            links.revoke(former, by, now);
        }
        return told(sheet, "give", by, now);
    }

    /**
     * Sends a new link to who writes without an account; those that were sent before open nothing any more.
     *
     * @throws NotAllowedNow if nobody writes it by a link now
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void sendLink(String review, String reference) {
        AgencySheet sheet = found(desk.lock(review), reference);
        UUID link = sheet.linkId();
        if (link == null || sheet.status() != SheetStatus.ASKED) {
            throw new NotAllowedNow("Nobody writes this sheet by a link now.");
        }
        links.sendAgain(link, sheet.dueDate(), user.require().username(), now());
        audit.changed("send_link", AgencySheet.TYPE, reference);
    }

    /** Asks no more. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public SheetSaved withdraw(String review, String reference, long expectedVersion, @Nullable String reason) {
        AgencySheet sheet = load(desk.lock(review), reference, expectedVersion);
        Instant now = now();
        String by = user.require().username();
        sheets.add(sheet.withdraw(reason, by, now));
        UUID link = sheet.linkId();
        if (link != null) {
            links.revoke(link, by, now);
        }
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
        UUID link = sheet.linkId();
        if (link != null) {
            sheet.byLink(links.sendAgain(link, sheet.dueDate(), by, now));
        }
        return told(sheet, "reopen", by, now);
    }

    private AgencySheet load(SheetedReview review, String reference, long expectedVersion) {
        AgencySheet sheet = found(review, reference);
        sheet.expectVersion(expectedVersion);
        return sheet;
    }

    private AgencySheet found(SheetedReview review, String reference) {
        return sheets.lockOf(review.id(), reference)
                .orElseThrow(() -> new NotFound("This review has no agency sheet of that reference."));
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
