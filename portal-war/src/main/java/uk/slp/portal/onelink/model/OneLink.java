package uk.slp.portal.onelink.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.onelink.AskByLink;
import uk.slp.portal.onelink.LinkPurpose;
import uk.slp.portal.shared.persistence.VersionedRecord;

/** Somebody at an official address who may write one record. The identity of the link is that of the person. */
@Entity
@Table(name = "one_link")
public class OneLink extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "one_time_link";

    /** How long who has sent a record in may go on reading it. */
    public static final Duration READ_ON = Duration.ofHours(1);

    @Column(name = "purpose", updatable = false)
    private LinkPurpose purpose;

    @Column(name = "record_id", updatable = false)
    private UUID recordId;

    @Column(name = "record_reference", updatable = false)
    private String recordReference;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "agency_name", updatable = false)
    private String agencyName;

    @Column(name = "address", updatable = false)
    private String address;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "session_epoch")
    private long sessionEpoch;

    @Column(name = "holder_name")
    private @Nullable String holderName;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    /** For the persistence provider. */
    protected OneLink() {}

    /**
     * A new one.
     *
     * @param address as it is kept
     */
    public OneLink(AskByLink asked, String address, Duration life, String by, Instant at) {
        super(by, at);
        this.purpose = asked.purpose();
        this.recordId = asked.recordId();
        this.recordReference = asked.recordReference();
        this.organisationId = asked.organisationId();
        this.agencyName = asked.agencyName();
        this.address = address;
        this.dueDate = asked.due();
        this.validUntil = at.plus(life);
    }

    /** Makes it work again, for as long as a new one. */
    public void renew(LocalDate due, Duration life, String by, Instant at) {
        dueDate = due;
        validUntil = at.plus(life);
        finishedAt = null;
        touched(by, at);
    }

    /** Notes the last day as it is now. */
    public void due(LocalDate due, String by, Instant at) {
        dueDate = due;
        touched(by, at);
    }

    /** The record was sent in: its key opens nothing any more, and who has it open may read on for a while. */
    public void finish(String by, Instant at) {
        finishedAt = at;
        touched(by, at);
    }

    /** Ends it, with every session. */
    public void revoke(String by, Instant at) {
        revokedAt = at;
        sessionEpoch++;
        touched(by, at);
    }

    /** Notes that it was opened, and who said to be there. */
    public void opened(String name, String by, Instant at) {
        holderName = name;
        if (openedAt == null) {
            openedAt = at;
        }
        touched(by, at);
    }

    /** Whether its key opens the page of the link. */
    public boolean opens(Instant now) {
        return revokedAt == null && finishedAt == null && now.isBefore(validUntil);
    }

    /** Whether a session of it may go on. */
    public boolean holds(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        return finishedAt == null ? now.isBefore(validUntil) : now.isBefore(finishedAt.plus(READ_ON));
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    public String recordReference() {
        return recordReference;
    }

    public UUID recordId() {
        return recordId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String agencyName() {
        return agencyName;
    }

    public String address() {
        return address;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public Instant validUntil() {
        return validUntil;
    }

    public boolean finished() {
        return finishedAt != null;
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    public long sessionEpoch() {
        return sessionEpoch;
    }

    public @Nullable String holderName() {
        return holderName;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }
}
