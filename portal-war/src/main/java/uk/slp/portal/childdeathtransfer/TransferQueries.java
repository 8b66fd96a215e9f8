package uk.slp.portal.childdeathtransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeathtransfer.TransfersView.CaseOffer;
import uk.slp.portal.childdeathtransfer.model.CaseTransfer;
import uk.slp.portal.childdeathtransfer.model.TransferTransitions;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.work.Awaited;
import uk.slp.portal.shared.work.RememberedWork;

/** Offers of reviews, as both panels read them. */
@ApplicationScoped
public class TransferQueries {
    private final RememberedWork<TransferWork> remembered = new RememberedWork<>();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private TransferReader reader;

    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Who has reviewed a case when, and every offer of it. Three statements.
     *
     * @throws NotFound if it is not one that the person reaches
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public TransfersView of(String childDeath) {
        ChildDeathCase death = desk.open(childDeath);
        List<CaseTransfer> all = em.createQuery(
                        "select t from CaseTransfer t where t.childDeathId = :death order by t.offeredAt desc",
                        CaseTransfer.class)
                .setParameter("death", death.id())
                .getResultList();
        boolean own = reach.reaches(death.ownerId());
        Set<TransferAction> side = own ? TransferTransitions.OF_OWNER : Set.of();
        return new TransfersView(
                death,
                owners(death, all),
                all.stream()
                        .map(one -> new CaseOffer(reader.view(one, side), one.reason()))
                        .toList(),
                own && user.permissions().contains(Permission.CHILD_DEATH_WRITE),
                desk.possible(death, ChildDeathAction.TRANSFER));
    }

    private List<OwnerLine> owners(ChildDeathCase death, List<CaseTransfer> newestFirst) {
        List<CaseTransfer> accepted = new ArrayList<>(newestFirst.stream()
                .filter(one -> one.status() == TransferStatus.ACCEPTED)
                .toList());
        Collections.reverse(accepted);
        List<OwnerLine> owners = new ArrayList<>();
        Instant since = death.notifiedAt();
        for (CaseTransfer one : accepted) {
            Instant at = Objects.requireNonNull(one.answeredAt());
            owners.add(0, new OwnerLine(register.name(one.fromPanelId()), since, at));
            since = at;
        }
        owners.add(0, new OwnerLine(death.ownerName(), since, null));
        return owners;
    }

    /**
     * What the person's panel was offered. It reads nothing of the case. Two statements.
     *
     * @throws NotFound if the person's panel was not offered it
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public OfferView offer(String reference) {
        CaseTransfer one = reach.bind(em.createQuery(
                                "select t from CaseTransfer t where t.reference = :reference and t.toPanelId in :panels and "
                                        + Scope.open("t.childDeathId"),
                                CaseTransfer.class)
                        .setParameter("reference", reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Your panel was not offered a review of that reference."));
        audit.read(CaseTransfer.TYPE, reference);
        return reader.view(one, TransferTransitions.OF_OTHER);
    }

    /** The offers of the person's panel that the other panel has not answered. One statement. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<Awaited> awaited() {
        return reach
                .bind(em.createQuery(
                                "select t from CaseTransfer t where t.status = :offered and t.fromPanelId in :panels and "
                                        + Scope.open("t.childDeathId") + " order by t.offeredAt",
                                CaseTransfer.class)
                        .setParameter("offered", TransferStatus.OFFERED))
                .getResultList()
                .stream()
                .map(one -> new Awaited(
                        "Answer to the offer of a review",
                        one.childDeathReference(),
                        one.childDeathReference(),
                        "/child-deaths/" + one.childDeathReference() + "/transfers",
                        register.name(one.toPanelId()),
                        null,
                        ChildDeathDesk.PANEL_AIM,
                        one.offeredAt()))
                .toList();
    }

    /** Something was offered or answered: what was remembered of it is not true any more. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TransferStepped step) {
        remembered.forget();
    }

    /** A case was closed to somebody, or opened again: what was remembered may name it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConflictChanged changed) {
        remembered.forget();
    }

    /**
     * What waits for the person's panel. Offers are seldom, so it is remembered for half a minute and My work spends a
     * statement on it now and then only.
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<TransferWork> work() {
        return remembered.of(user.require().accountId(), clock.instant(), () -> reach
                .bind(em.createQuery(
                                "select t from CaseTransfer t where t.status = :offered and t.toPanelId in :panels"
                                        + " and " + Scope.open("t.childDeathId") + " order by t.offeredAt",
                                CaseTransfer.class)
                        .setParameter("offered", TransferStatus.OFFERED))
                .getResultList()
                .stream()
                .map(reader::work)
                .toList());
    }
}
