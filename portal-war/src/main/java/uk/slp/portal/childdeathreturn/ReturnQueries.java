package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturns;
import uk.slp.portal.childdeathreturn.model.ReturnVersion;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/** What the writer of returns reads: their own, and nothing else of the case. */
@ApplicationScoped
public class ReturnQueries {
    /** More than anybody writes at a time. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationRegister register;

    @Inject
    private ReturnForms forms;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The person's own returns, those that wait first. One statement. */
    @Requires(Permission.CHILD_DEATH_RETURN_WRITE)
    @Transactional
    public List<ReturnRow> mine() {
        return em
                .createQuery(
                        "select r from ChildDeathReturn r where" + ChildDeathReturns.OWN
                                + "order by r.dueDate desc, r.reference",
                        ChildDeathReturn.class)
                .setParameter(Scope.ASKING, user.scope().accountId())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(one -> !one.writable()))
                .map(one -> ReturnParts.row(one, register.name(one.panelId()), now()))
                .toList();
    }

    /**
     * One of them, whole. Two statements, the line of the audit trail among them.
     *
     * @throws NotFound if there is none of the person's own
     */
    @Requires(Permission.CHILD_DEATH_RETURN_WRITE)
    @Transactional
    public ReturnView view(String reference) {
        Person person = user.require();
        Object[] row = em.createQuery(
                        "select r, v from ChildDeathReturn r left join ReturnVersion v on v.returnId = r.id and v.number"
                                + " = r.sentNumber where r.reference = :reference and" + ChildDeathReturns.OWN,
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter(Scope.ASKING, person.scope().accountId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no return of that reference."));
        ChildDeathReturn one = (ChildDeathReturn) row[0];
        audit.read(ChildDeathReturn.TYPE, reference);
        return ReturnParts.own(
                one,
                (ReturnVersion) row[1],
                forms,
                new ReturnParts.Names(register.name(one.panelId()), person.displayName()),
                person.permissions(),
                now());
    }

    /** The returns that the person must write. One statement. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<ReturnWork> work() {
        return em
                .createQuery(
                        "select r from ChildDeathReturn r where" + ChildDeathReturns.OWN
                                + "and r.status in :waiting order by r.dueDate, r.reference",
                        ChildDeathReturn.class)
                .setParameter(Scope.ASKING, user.scope().accountId())
                .setParameter("waiting", ReturnStatus.WAITING)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(this::work)
                .toList();
    }

    private ReturnWork work(ChildDeathReturn one) {
        String words =
                switch (one.status()) {
                    case SENT_BACK -> "Answer what the panel asks, child death return";
                    case CORRECTING -> "Finish the correction, child death return";
                    default -> "Write the child death return";
                };
        return new ReturnWork(
                one.reference(),
                register.name(one.panelId()),
                words,
                one.status() == ReturnStatus.ASKED
                        ? "Nothing is written yet."
                        : one.completeness().words() + ".",
                one.dueDate(),
                one.createdAt());
    }

    private ReturnParts.Now now() {
        return new ReturnParts.Now(calculator, clock.instant());
    }
}
