package uk.slp.portal.childdeathtransfer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeathtransfer.TransferAction;
import uk.slp.portal.childdeathtransfer.TransferCommands.Offer;
import uk.slp.portal.childdeathtransfer.TransferGround;
import uk.slp.portal.childdeathtransfer.TransferStatus;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * One panel offers the review of a death to another. What the other panel is shown stands here, so that none of its queries
 * reads the case: two references, an age band, an area, the ground and whom to call.
 */
@Entity
@Table(name = "child_death_transfer")
public class CaseTransfer extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "child_death_transfer";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private TransferStatus status;

    @Column(name = "child_death_id", updatable = false)
    private UUID childDeathId;

    @Column(name = "child_death_reference", updatable = false)
    private String childDeathReference;

    @Column(name = "from_panel_id", updatable = false)
    private UUID fromPanelId;

    @Column(name = "to_panel_id", updatable = false)
    private UUID toPanelId;

    @Column(name = "ground", updatable = false)
    private TransferGround ground;

    @Column(name = "age_band", updatable = false)
    private @Nullable String ageBand;

    @Column(name = "area_code", updatable = false)
    private @Nullable String areaCode;

    @Column(name = "contact", updatable = false)
    private String contact;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "offered_name", updatable = false)
    private String offeredName;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "answered_name")
    private @Nullable String answeredName;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answer_reason")
    private @Nullable String answerReason;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CaseTransfer() {}

    /** Offers; the command has been checked. */
    public CaseTransfer(String reference, ChildDeathCase death, UUID panel, Offer given, Doer by, Instant at) {
        super(by.username(), at);
        this.reference = reference;
        this.status = TransferTransitions.RULES.initial();
        this.childDeathId = death.id();
        this.childDeathReference = death.reference();
        this.fromPanelId = death.ownerId();
        this.toPanelId = panel;
        this.ground = Coded.of(TransferGround.class, Objects.requireNonNull(given.ground()));
        Integer years = death.ageYears();
        this.ageBand =
                years == null ? null : AgeBand.ofYears(years).map(AgeBand::code).orElse(null);
        this.areaCode = ground.area(death);
        this.contact = Objects.requireNonNull(given.contact());
        this.reason = Objects.requireNonNull(given.reason());
        this.offeredName = by.name();
        this.offeredAt = at;
    }

    /** Takes a step: from then on nothing is open any more. */
    public StatusChange step(TransferAction action, @Nullable String words, Doer by, Instant at) {
        Transition<TransferStatus, TransferAction> step = TransferTransitions.RULES.require(status, action, words);
        status = step.to();
        answeredName = by.name();
        answeredAt = at;
        answerReason = words;
        touched(by.username(), at);
        return new StatusChange(
                TYPE, id(), step.from().code(), step.to().code(), action.code(), by.username(), at, words);
    }

    /** Whether an offer says just what this one does, as a second click does. */
    public boolean says(Offer other) {
        return ground.code().equals(other.ground()) && contact.equals(other.contact()) && reason.equals(other.reason());
    }

    public String reference() {
        return reference;
    }

    public TransferStatus status() {
        return status;
    }

    public UUID childDeathId() {
        return childDeathId;
    }

    public String childDeathReference() {
        return childDeathReference;
    }

    public UUID fromPanelId() {
        return fromPanelId;
    }

    public UUID toPanelId() {
        return toPanelId;
    }

    public TransferGround ground() {
        return ground;
    }

    /** The age at death as a band; none for a child of whom it is not known. */
    public Optional<AgeBand> ageBand() {
        return Optional.ofNullable(Coded.orNull(AgeBand.class, ageBand));
    }

    public @Nullable String areaCode() {
        return areaCode;
    }

    public String contact() {
        return contact;
    }

    public String reason() {
        return reason;
    }

    public String offeredName() {
        return offeredName;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public @Nullable String answeredName() {
        return answeredName;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answerReason() {
        return answerReason;
    }
}
