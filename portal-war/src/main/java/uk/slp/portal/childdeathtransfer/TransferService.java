package uk.slp.portal.childdeathtransfer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeath.ChildDeathStepped;
import uk.slp.portal.childdeath.OfferedDeaths;
import uk.slp.portal.childdeathtransfer.TransferCommands.Offer;
import uk.slp.portal.childdeathtransfer.TransferCommands.Step;
import uk.slp.portal.childdeathtransfer.model.CaseTransfer;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.organisation.OverviewPanels;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.workflow.StatusChange;

/** A panel offers the review of a death to another, which accepts or declines (rule 55). */
@ApplicationScoped
public class TransferService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private OfferedDeaths offered;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private OverviewPanels panels;

    @Inject
    private OrganisationRegister register;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<TransferStepped> stepped;

    /**
     * Offers. The same offer that waits already, word for word, is the same offer: a second click offers nothing twice.
     *
     * @return its reference
     * @throws RuleViolation with everything that is wrong, among it a ground that the answers of the case speak against
     * @throws NotAllowedNow if the review has ended, or a panel was offered it, this one too, and has not answered
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public String offer(Offer command) {
        ChildDeathCase death = desk.lock(command.childDeath());
        List<Violation> wrong = new ArrayList<>(command.problems());
        OrganisationView other = panels.all().stream()
                .filter(one -> one.code().equals(command.panel()) && !one.id().equals(death.ownerId()))
                .findFirst()
                .orElse(null);
        if (other == null) {
            wrong.add(new Violation("panel", "panel_required", "Choose the panel that is to review."));
        } else if (Coded.known(TransferGround.class, command.ground())) {
            refuseGround(Coded.of(TransferGround.class, Objects.requireNonNull(command.ground())), death, other, wrong);
        }
        RuleViolation.throwIfAny(wrong);
        UUID panel = Objects.requireNonNull(other).id();
        for (CaseTransfer waiting : waiting(death.id())) {
            if (waiting.toPanelId().equals(panel)) {
                if (waiting.says(command)) {
                    return waiting.reference();
                }
                throw new NotAllowedNow(
                        "This panel was offered the review already, with other words, and has not answered."
                                + " Take that offer back first.");
            }
            throw new NotAllowedNow(register.name(waiting.toPanelId())
                    + " was offered this review and has not answered. Take that offer back first.");
        }
        if (!desk.possible(death, ChildDeathAction.TRANSFER)) {
            throw new NotAllowedNow(
                    "This review cannot be offered any more: " + death.status().label() + ".");
        }
        Instant now = now();
        CaseTransfer one = new CaseTransfer(references.next("CDT"), death, panel, command, doer(), now);
        em.persist(one);
        em.persist(new StatusChange(
                CaseTransfer.TYPE, one.id(), null, one.status().code(), "offer", doer().username(), now, null));
        desk.note(death, "transfer_offered", "To " + other.name() + ". " + why(one));
        told(one, "offer", doer().username(), now);
        return one.reference();
    }

    /** The area that a ground speaks of is the other panel's, by what the case says. */
    private void refuseGround(
            TransferGround ground, ChildDeathCase death, OrganisationView other, List<Violation> wrong) {
        String area = ground.area(death);
        boolean theirs = panels.ofAuthority(area, death.deathDate())
                .filter(panel -> panel.id().equals(other.id()))
                .isPresent();
        if (!theirs) {
            String said = area == null ? "does not say where in England" : "says " + name(area);
            wrong.add(new Violation(
                    "ground",
                    "other_area",
                    (ground == TransferGround.RESIDENCE
                                    ? "Where the child lived, the case " + said
                                    : "Where the child died, the case " + said)
                            + ": that is not the area of this panel. Choose the other ground or panel, or correct the case"
                            + " first."));
        }
    }

    private String name(String area) {
        return register.authorityNames().getOrDefault(area, area);
    }

    /** Takes an offer back. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void withdraw(Step step) {
        CaseTransfer one = held(step, "t.fromPanelId");
        ChildDeathCase death = desk.lock(one.childDeathReference());
        Instant now = now();
        em.persist(one.step(TransferAction.WITHDRAW, step.reason(), doer(), now));
        desk.note(death, "transfer_withdrawn", step.reason());
        told(one, TransferAction.WITHDRAW.code(), doer().username(), now);
    }

    /**
     * Accepts: from then on the case, with its history, is that of the person's panel; the panel that offered it reads it.
     *
     * @throws NotAllowedNow if the review has ended, or the offer is not open any more
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void accept(Step step) {
        CaseTransfer one = held(step, "t.toPanelId");
        Instant now = now();
        em.persist(one.step(TransferAction.ACCEPT, null, doer(), now));
        offered.takeOver(
                one.childDeathId(),
                one.fromPanelId(),
                one.toPanelId(),
                one.ground() == TransferGround.MAY_REVIEW,
                "From " + register.name(one.fromPanelId()) + " to " + register.name(one.toPanelId()) + ". " + why(one));
        told(one, TransferAction.ACCEPT.code(), doer().username(), now);
    }

    /** Declines, with the reason. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void decline(Step step) {
        CaseTransfer one = held(step, "t.toPanelId");
        Instant now = now();
        em.persist(one.step(TransferAction.DECLINE, step.reason(), doer(), now));
        offered.note(
                one.childDeathId(),
                "transfer_declined",
                register.name(one.toPanelId()) + ": " + Objects.requireNonNull(step.reason()));
        told(one, TransferAction.DECLINE.code(), doer().username(), now);
    }

    /** A review that has ended is not offered to anybody any more. */
    @BySystem("the end of the review of a child's death")
    @Transactional(Transactional.TxType.MANDATORY)
    public void ended(@Observes @Priority(2500) ChildDeathStepped event) {
        if (event.status() != ChildDeathStatus.CLOSED && event.status() != ChildDeathStatus.DUPLICATE) {
            return;
        }
        for (CaseTransfer one : waiting(event.id())) {
            String words = "The review ended: " + event.status().label() + ".";
            em.persist(one.step(TransferAction.WITHDRAW, words, new Doer(event.by(), "The portal"), event.at()));
            told(one, TransferAction.WITHDRAW.code(), event.by(), event.at());
        }
    }

    private List<CaseTransfer> waiting(UUID death) {
        return em.createQuery(
                        "select t from CaseTransfer t where t.childDeathId = :death and t.status = :offered",
                        CaseTransfer.class)
                .setParameter("death", death)
                .setParameter("offered", TransferStatus.OFFERED)
                .getResultList();
    }

    private CaseTransfer held(Step step, String side) {
        TypedQuery<CaseTransfer> query = em.createQuery(
                "select t from CaseTransfer t where t.reference = :reference and " + side + " in :panels and "
                        + Scope.open("t.childDeathId"),
                CaseTransfer.class);
        CaseTransfer one = reach.bind(query.setParameter("reference", step.reference()))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such offer of a review for your panel."));
        // The case first, as the end of its review does: whoever comes second sees what the first did.
        offered.hold(one.childDeathId());
        em.refresh(one);
        one.expectVersion(step.expectedVersion());
        RuleViolation.throwIfAny(step.problems());
        return one;
    }

    private static String why(CaseTransfer one) {
        return one.ground().label() + ". " + one.reason();
    }

    private void told(CaseTransfer one, String action, String by, Instant now) {
        em.flush();
        audit.changed(action, CaseTransfer.TYPE, one.reference(), one.childDeathReference());
        stepped.fire(TransferStepped.of(one, action, by, now));
    }

    private Doer doer() {
        return Doer.of(user.require());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
