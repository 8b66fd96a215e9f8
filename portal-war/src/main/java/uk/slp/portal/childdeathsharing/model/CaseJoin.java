package uk.slp.portal.childdeathsharing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.JoinAction;
import uk.slp.portal.childdeathsharing.JoinStatus;
import uk.slp.portal.childdeathsharing.LegalBasis;
import uk.slp.portal.childdeathsharing.SharingCommands.Propose;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/** The decision that a child death review and a notification are about the same child. It holds two references and why. */
@Entity
@Table(name = "case_join")
public class CaseJoin extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "case_join";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private JoinStatus status;

    @Column(name = "child_death_id", updatable = false)
    private UUID childDeathId;

    @Column(name = "child_death_reference", updatable = false)
    private String childDeathReference;

    @Column(name = "panel_id", updatable = false)
    private UUID panelId;

    @Column(name = "authority_id", updatable = false)
    private UUID authorityId;

    @Column(name = "notification_reference", updatable = false)
    private String notification;

    @Column(name = "purpose", updatable = false)
    private String purpose;

    @Column(name = "legal_basis", updatable = false)
    private LegalBasis basis;

    @Column(name = "proposed_name", updatable = false)
    private String proposedName;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "agreed_name")
    private @Nullable String agreedName;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Column(name = "step_reason")
    private @Nullable String stepReason;

    /** For the persistence provider. */
    protected CaseJoin() {}

    /**
     * Whose records are joined.
     *
     * @param childDeath the case of the panel
     */
    public record Sides(UUID childDeath, String childDeathReference, UUID panel, UUID authority) {}

    /** Proposes; the command has been checked. */
    public CaseJoin(String reference, Sides sides, Propose given, Doer by, Instant at) {
        super(by.username(), at);
        this.reference = reference;
        this.status = JoinTransitions.RULES.initial();
        this.childDeathId = sides.childDeath();
        this.childDeathReference = sides.childDeathReference();
        this.panelId = sides.panel();
        this.authorityId = sides.authority();
        this.notification = Objects.requireNonNull(given.notification());
        this.purpose = Objects.requireNonNull(given.purpose());
        this.basis = Coded.of(LegalBasis.class, Objects.requireNonNull(given.basis()));
        this.proposedName = by.name();
        this.proposedAt = at;
    }

    /** Takes a step; what the authority agrees to is in force from then on. */
    public StatusChange step(JoinAction action, @Nullable String reason, Doer by, Instant at) {
        Transition<JoinStatus, JoinAction> step = JoinTransitions.RULES.require(status, action, reason);
        status = step.to();
        stepReason = reason;
        if (action == JoinAction.AGREE) {
            agreedName = by.name();
            agreedAt = at;
        }
        touched(by.username(), at);
        return new StatusChange(
                TYPE, id(), step.from().code(), step.to().code(), action.code(), by.username(), at, reason);
    }

    public String reference() {
        return reference;
    }

    public JoinStatus status() {
        return status;
    }

    public UUID childDeathId() {
        return childDeathId;
    }

    public String childDeathReference() {
        return childDeathReference;
    }

    public UUID panelId() {
        return panelId;
    }

    public UUID authorityId() {
        return authorityId;
    }

    public String notification() {
        return notification;
    }

    public String purpose() {
        return purpose;
    }

    public LegalBasis basis() {
        return basis;
    }

    public String proposedName() {
        return proposedName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable String agreedName() {
        return agreedName;
    }

    public @Nullable Instant agreedAt() {
        return agreedAt;
    }

    public @Nullable String stepReason() {
        return stepReason;
    }
}
