package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelAllocation;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCaseStatus;
import uk.slp.portal.panel.model.PanelCaseTransitions;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;

/** Reads of who at the national body has which case in hand. Cases closed to the reader are in no number. */
@ApplicationScoped
public class PanelAllocationQueries {
    /** Who works on cases of the national body. */
    static final Set<Role> ROLES = Set.of(Role.PANEL_SECRETARIAT, Role.PANEL_MEMBER);

    /** Condition on an account {@code a}: somebody at the national body. */
    static final String HOLDS_A_ROLE =
            "a.active = true and a.id in (select r.account.id from AccountRole r where r.role in :roles)";

    /** Condition on an account {@code a}: somebody who can be given the case {@code :case}. */
    static final String WORKER =
            HOLDS_A_ROLE + " and a.id not in (select k.accountId from ClosedCase k where k.caseId = :case)";

    private static final UUID NO_CASE = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Everybody who can be given cases, by name, with what they have in hand. One statement. */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public List<CaseWorker> workload() {
        return workers(NO_CASE);
    }

    /**
     * Who has a case, and who could. Three statements: the case with its history, the people with what they have in
     * hand, and the line of the audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public CaseAllocation allocation(String reference) {
        Scope scope = user.scope();
        List<Object[]> rows = em.createQuery(
                        "select c, o.name, h.username, l, t.displayName, g.displayName from PanelCase c"
                                + " join Organisation o on o.id = c.authorityId"
                                + " left join Account h on h.id = c.allocatedTo"
                                + " left join PanelAllocation l on l.panelCaseId = c.id"
                                + " left join Account t on t.id = l.accountId"
                                + " left join Account g on g.username = l.givenBy"
                                + " where (c.reference = :reference or c.rapidReviewReference = :reference) and :panel = true and "
                                + Scope.open("c.notificationId") + " order by l.givenAt desc",
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no case of that reference.");
        }
        List<AllocationStep> steps = new ArrayList<>();
        for (Object[] row : rows) {
            if (row[3] instanceof PanelAllocation step) {
                String by = row[5] == null ? step.givenBy() : (String) row[5];
                steps.add(new AllocationStep((@Nullable String) row[4], by, step.givenAt(), step.reason()));
            }
        }
        PanelCase found = (PanelCase) rows.get(0)[0];
        String name = found.caseName();
        audit.read(PanelCase.TYPE, found.reference());
        return new CaseAllocation(
                found.reference(),
                name == null ? found.notificationReference() : name,
                (String) rows.get(0)[1],
                found.status().label(),
                found.version(),
                PanelCaseTransitions.RULES.isFinal(found.status()),
                (@Nullable String) rows.get(0)[2],
                workers(found.notificationId()),
                steps);
    }

    /** The people with what they have in hand, in one statement: a line for each state and usual time of their cases. */
    private List<CaseWorker> workers(UUID caseId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        Map<String, CaseWorker> found = new LinkedHashMap<>();
        for (Object[] row : em.createQuery(
                        "select a.username, a.displayName, a.jobTitle, c.status, c.usualBy, x.caseId, count(c.id)"
                                + " from Account a"
                                + " left join PanelCase c on c.status in :open and c.allocatedTo = a.id"
                                + " left join ClosedToReader x on x.caseId = c.notificationId and x.accountId = :asking"
                                + " where " + WORKER
                                + " group by a.username, a.displayName, a.jobTitle, c.status, c.usualBy, x.caseId"
                                + " order by a.displayName, a.username",
                        Object[].class)
                .setParameter("roles", ROLES)
                .setParameter("case", caseId)
                .setParameter("open", QueueView.OPEN.states())
                .setParameter(Scope.ASKING, user.scope().accountId())
                .getResultList()) {
            long count = row[5] == null ? (Long) row[6] : 0;
            boolean waits = row[3] == PanelCaseStatus.WAITING;
            boolean past = waits && ((LocalDate) row[4]).isBefore(today);
            CaseWorker line = new CaseWorker(
                    (String) row[0], (String) row[1], (String) row[2], count, waits ? count : 0, past ? count : 0);
            found.merge(line.username(), line, CaseWorker::and);
        }
        return List.copyOf(found.values());
    }
}
