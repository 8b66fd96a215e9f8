package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCases;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.work.TakesWork;

/** Cases that somebody at the national body has in hand go over to a colleague, or back into the queue. */
@ApplicationScoped
class CasesInHand implements TakesWork {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private PanelCases cases;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PanelCaseAllocated> allocated;

    @Override
    public String kind() {
        return "panel_case";
    }

    @Transactional(Transactional.TxType.MANDATORY)
    @Override
    public void give(UUID record, Successor to, Giving giving) {
        PanelCase one = em.find(PanelCase.class, record, LockModeType.PESSIMISTIC_WRITE);
        if (one == null || one.allocatedTo() == null) {
            throw new NotAllowedNow("One of the cases is in nobody’s hand any more.");
        }
        if (!works(to.accountId(), one.notificationId())) {
            throw new RuleViolation(
                    "to",
                    "cannot_be_given",
                    to.name() + " cannot be given case " + one.reference()
                            + ": their account has not the role, or the case is closed to them.");
        }
        UUID before = one.allocatedTo();
        cases.add(one.allocate(to.accountId(), giving.reason(), giving.by(), giving.at()));
        cases.flush();
        allocated.fire(new PanelCaseAllocated(
                one.reference(), to.accountId(), before, one.version(), giving.by(), giving.at()));
        audit.changed(
                "allocate", PanelCase.TYPE, one.reference(), to.accountId().toString());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    @Override
    public void leave(UUID record, Giving giving) {
        PanelCase one = em.find(PanelCase.class, record, LockModeType.PESSIMISTIC_WRITE);
        if (one != null) {
            one.takeBack(giving.reason(), giving.by(), giving.at()).ifPresent(step -> {
                cases.add(step);
                audit.changed("take_back", PanelCase.TYPE, one.reference(), "left");
            });
        }
    }

    private boolean works(UUID account, UUID caseId) {
        return !em.createQuery(
                        "select a.id from Account a where " + PanelAllocationQueries.WORKER + " and a.id = :account",
                        UUID.class)
                .setParameter("roles", PanelAllocationQueries.ROLES)
                .setParameter("case", caseId)
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }
}
