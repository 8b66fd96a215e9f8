package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.agencysheet.model.SheetEvent;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.onelink.LinkState;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;

/** What the authors of a review see of the sheets that they asked for. */
@ApplicationScoped
public class SheetRequestQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewDesk desk;

    @Inject
    private Contributors contributors;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The sheets of a review. Three statements. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public SheetRequests of(String review) {
        SheetedReview of = desk.open(review);
        List<SheetRow> rows = em
                .createQuery(
                        "select s, coalesce(a.displayName, k.holderName, k.address) from AgencySheet s left join Account a"
                                + " on a.id = s.contributorId left join OneLink k on k.id = s.linkId"
                                + " where s.reviewId = :review order by s.reference",
                        Object[].class)
                .setParameter("review", of.id())
                .getResultList()
                .stream()
                .map(row -> SheetParts.row((AgencySheet) row[0], (String) row[1], calculator, clock.instant()))
                .toList();
        audit.read(SheetedReview.TYPE, of.reference());
        return new SheetRequests(of, rows);
    }

    /** What is needed to ask another agency. Three statements. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public NewRequest newRequest(String review) {
        SheetedReview of = desk.open(review);
        audit.read(SheetedReview.TYPE, of.reference());
        Counting counting = calculator.count(SheetClock.RULE, of.openedAt());
        LocalDate due = counting.due();
        boolean passed = due.isBefore(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        return new NewRequest(
                of,
                contributors.of(of.partnershipId(), of.notificationId()),
                passed ? null : due,
                (passed ? "The usual day was " : "The usual day is ") + DeadlineWords.full(due) + ": "
                        + DeadlineWords.spelt(counting.rule())
                        + " after the notification was sent. It is a local habit, not a limit in law.");
    }

    /**
     * One sheet, for the authors of its review. Three statements.
     *
     * @throws NotFound if there is none in reach, or it is of another review
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public AskedSheet one(String review, String reference) {
        Scope scope = user.scope();
        List<Object[]> rows = em.createQuery(
                        "select s, e, p.name, a.displayName, " + LinkState.columns("k")
                                + " from AgencySheet s left join"
                                + " Organisation p on p.id = s.partnershipId left join Account a on a.id ="
                                + " s.contributorId left join OneLink k on k.id = s.linkId left join SheetEvent e on"
                                + " e.sheetId = s.id where s.reference = :reference and s.reviewReference = :review and"
                                + AgencySheets.OF_AUTHORS,
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("review", review)
                .setParameter("partnerships", scope.partnerships())
                .setParameter(Scope.ASKING, scope.accountId())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("This review has no agency sheet of that reference.");
        }
        AgencySheet sheet = (AgencySheet) rows.get(0)[0];
        audit.read(AgencySheet.TYPE, reference);
        Optional<LinkState> link = LinkState.of(rows.get(0), 4);
        SheetView view = SheetParts.view(
                sheet,
                rows.stream()
                        .map(row -> (SheetEvent) row[1])
                        .filter(Objects::nonNull)
                        .toList(),
                new SheetParts.Names(
                        (String) rows.get(0)[2], link.map(LinkState::words).orElse(String.valueOf(rows.get(0)[3]))),
                calculator,
                user.permissions(),
                clock.instant());
        boolean waits = sheet.status() == SheetStatus.ASKED;
        return new AskedSheet(
                view,
                waits ? contributors.of(sheet.partnershipId(), sheet.notificationId()) : List.of(),
                link.orElse(null));
    }
}
