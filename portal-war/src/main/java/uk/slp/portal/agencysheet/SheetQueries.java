package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.agencysheet.model.SheetEvent;
import uk.slp.portal.agencysheet.model.SheetField;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/** What a contributor reads: their own sheets, and nothing else of the case (rule 37). */
@ApplicationScoped
public class SheetQueries {
    /** More than anybody writes at a time. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The person's own sheets, those that wait first, then the newest. One statement. */
    @Requires(Permission.AGENCY_SHEET_WRITE)
    @Transactional
    public List<SheetRow> mine() {
        return rows("select s, p.name from AgencySheet s join Organisation p on p.id = s.partnershipId where"
                        + AgencySheets.OWN
                        + "order by case when s.status = :asked then 0 else 1 end, s.dueDate desc, s.reference")
                .stream()
                .map(row -> SheetParts.row((AgencySheet) row[0], (String) row[1], calculator, clock.instant()))
                .toList();
    }

    private List<Object[]> rows(String query) {
        return em.createQuery(query, Object[].class)
                .setParameter(Scope.ASKING, user.scope().accountId())
                .setParameter("asked", SheetStatus.ASKED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * One of them, whole. Two statements: the sheet with its lines, and the line of the audit trail.
     *
     * @throws NotFound if there is none of the person's own
     */
    @Requires(Permission.AGENCY_SHEET_WRITE)
    @Transactional
    public SheetView view(String reference) {
        Person person = user.require();
        List<Object[]> rows = em.createQuery(
                        "select s, e, p.name from AgencySheet s join Organisation p on p.id = s.partnershipId"
                                + " left join SheetEvent e on e.sheetId = s.id where s.reference = :reference and"
                                + AgencySheets.OWN,
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter(Scope.ASKING, person.scope().accountId())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no agency sheet of that reference.");
        }
        audit.read(AgencySheet.TYPE, reference);
        return SheetParts.view(
                (AgencySheet) rows.get(0)[0],
                rows.stream()
                        .map(row -> (SheetEvent) row[1])
                        .filter(Objects::nonNull)
                        .toList(),
                new SheetParts.Names((String) rows.get(0)[2], person.displayName()),
                calculator,
                person.permissions(),
                clock.instant());
    }

    /** The sheets that the person must write. One statement. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<SheetWork> work() {
        UUID account = user.scope().accountId();
        return em
                .createQuery(
                        "select s, p.name from AgencySheet s join Organisation p on p.id = s.partnershipId where"
                                + AgencySheets.OWN + "and s.status = :asked order by s.dueDate, s.reference",
                        Object[].class)
                .setParameter(Scope.ASKING, account)
                .setParameter("asked", SheetStatus.ASKED)
                .getResultList()
                .stream()
                .map(row -> work((AgencySheet) row[0], (String) row[1]))
                .toList();
    }

    /** The case that one's own sheet belongs to (rule 76). One statement. */
    @Requires(Permission.AGENCY_SHEET_WRITE)
    @Transactional
    public Optional<CaseRoot> caseOf(String reference) {
        return em.createQuery(
                        "select n.id, n.reference, n.authorityId, s.partnershipId from AgencySheet s join Notification n on"
                                + " n.id = s.notificationId where s.reference = :reference and" + AgencySheets.OWN,
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter(Scope.ASKING, user.scope().accountId())
                .getResultStream()
                .findFirst()
                .map(row -> new CaseRoot((UUID) row[0], (String) row[1], (UUID) row[2], (UUID) row[3]));
    }

    private static SheetWork work(AgencySheet sheet, String partnership) {
        return new SheetWork(
                sheet.reference(),
                sheet.name(),
                partnership,
                sheet.dueDate(),
                sheet.content().get(SheetField.KNOWN) != null,
                sheet.createdAt());
    }
}
