package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCases;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CaseRestricted;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Gives cases before the national body to its officers and members. Nobody is given a case that a conflict of interest
 * closes to them, and a conflict that is declared later takes the case out of their hands at once (rule 76).
 */
@ApplicationScoped
public class PanelAllocationService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private PanelCases cases;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<PanelCaseAllocated> allocated;

    /**
     * Gives a case to somebody, hands it over, or takes it back.
     *
     * @return the new version of the case
     * @throws RuleViolation if the person cannot be given it, nothing would change, or a reason is missing
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public long allocate(AllocateCase command) {
        Person person = user.require();
        PanelCase panelCase = cases.lock(command.reference(), person.scope())
                .orElseThrow(() -> new NotFound("There is no case of that reference."));
        panelCase.expectVersion(command.expectedVersion());
        String username = command.username() == null ? "" : command.username().strip();
        UUID account = username.isEmpty() ? null : worker(username, panelCase.notificationId());
        UUID before = panelCase.allocatedTo();
        cases.add(panelCase.allocate(account, command.reason(), person.username(), now()));
        cases.flush();
        allocated.fire(new PanelCaseAllocated(
                panelCase.reference(), account, before, panelCase.version(), person.username(), now()));
        audit.changed(
                account == null ? "take_back" : "allocate",
                PanelCase.TYPE,
                panelCase.reference(),
                account == null ? null : account.toString());
        return panelCase.version();
    }

    /** Takes a case out of the hands of somebody to whom it was just closed. */
    @BySystem("the declaration of a conflict of interest")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onConflict(@Observes ConflictChanged conflict) {
        if (!conflict.closed()) {
            return;
        }
        cases.lockOfNotification(conflict.caseId()).ifPresent(panelCase -> panelCase
                .release(conflict.accountId(), "A conflict of interest was declared.", by(), now())
                .ifPresent(step -> {
                    cases.add(step);
                    audit.changed("take_back", PanelCase.TYPE, panelCase.reference(), "conflict");
                }));
    }

    /** Takes a case that was restricted to named people out of the hands of somebody who is none of them. */
    @BySystem("the restriction of a case to named people")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onRestriction(@Observes CaseRestricted restricted) {
        cases.lockOfNotification(restricted.caseId())
                .filter(panelCase -> closedTo(panelCase.allocatedTo(), restricted.caseId()))
                .ifPresent(panelCase -> panelCase
                        .takeBack("The case was restricted to named people.", by(), now())
                        .ifPresent(step -> {
                            cases.add(step);
                            audit.changed("take_back", PanelCase.TYPE, panelCase.reference(), "restriction");
                        }));
    }

    private boolean closedTo(@Nullable UUID holder, UUID caseId) {
        return holder != null
                && !em.createQuery(
                                "select k.accountId from ClosedCase k where k.caseId = :case and k.accountId = :holder",
                                UUID.class)
                        .setParameter("case", caseId)
                        .setParameter("holder", holder)
                        .getResultList()
                        .isEmpty();
    }

    private String by() {
        Person person = user.person();
        return person == null ? "system" : person.username();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private UUID worker(String username, UUID caseId) {
        @Nullable
        UUID found = em.createQuery(
                        "select a.id from Account a where " + PanelAllocationQueries.WORKER
                                + " and a.username = :username",
                        UUID.class)
                .setParameter("roles", PanelAllocationQueries.ROLES)
                .setParameter("case", caseId)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (found == null) {
            throw new RuleViolation(
                    "account",
                    "cannot_be_given",
                    "Choose somebody from the list. This case cannot be given to that person.");
        }
        return found;
    }
}
