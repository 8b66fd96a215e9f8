package uk.slp.portal.panel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A letter to the safeguarding partners, as it was made when an outcome was recorded. Never changed. */
@Entity
@Table(name = "panel_letter")
public class PanelLetter {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "panel_letter";

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "panel_case_id", updatable = false)
    private UUID panelCaseId;

    @Column(name = "letter_number", updatable = false)
    private int number;

    @Column(name = "step_id", updatable = false)
    private UUID stepId;

    @Column(name = "outcome", updatable = false)
    private PanelOutcome outcome;

    @Column(name = "template_version", updatable = false)
    private long templateVersion;

    @Column(name = "sender", updatable = false)
    private String sender;

    @Column(name = "sender_address", updatable = false)
    private String senderAddress;

    @Column(name = "addressee", updatable = false)
    private String addressee;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "body", updatable = false)
    private String body;

    @Column(name = "sent_by", updatable = false)
    private String sentBy;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    /** For the persistence provider. */
    protected PanelLetter() {}

    /**
     * Where a letter belongs.
     *
     * @param number counted within the case
     * @param stepId the step in the history of the case with which it went out
     */
    public record Place(UUID panelCaseId, int number, UUID stepId, PanelOutcome outcome, long templateVersion) {}

    /**
     * Head and text.
     *
     * @param senderAddress empty if none is set
     */
    public record Words(String sender, String senderAddress, String addressee, String subject, String body) {}

    /** A letter that goes out now. */
    public PanelLetter(Place place, Words words, String sentBy, Instant sentAt) {
        this.panelCaseId = place.panelCaseId();
        this.number = place.number();
        this.stepId = place.stepId();
        this.outcome = place.outcome();
        this.templateVersion = place.templateVersion();
        this.sender = words.sender();
        this.senderAddress = words.senderAddress();
        this.addressee = words.addressee();
        this.subject = words.subject();
        this.body = words.body();
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }

    public UUID panelCaseId() {
        return panelCaseId;
    }

    public int number() {
        return number;
    }

    public PanelOutcome outcome() {
        return outcome;
    }

    /** Version of the template from which it was made. */
    public long templateVersion() {
        return templateVersion;
    }

    public String sender() {
        return sender;
    }

    /** Empty if none was set. */
    public String senderAddress() {
        return senderAddress;
    }

    public String addressee() {
        return addressee;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public String sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
