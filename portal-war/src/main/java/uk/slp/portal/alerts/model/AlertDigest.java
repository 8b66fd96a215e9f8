package uk.slp.portal.alerts.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.slp.portal.alerts.AlertFrequency;

/** A letter to a reader about what is new; the database refuses a second one for the same day or week. */
@Entity
@Table(name = "alert_digest")
public class AlertDigest {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "reader_id")
    private UUID readerId = id;

    @Column(name = "frequency")
    private AlertFrequency frequency = AlertFrequency.WEEKLY;

    @Column(name = "period")
    private LocalDate period = LocalDate.EPOCH;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    /** For the persistence provider. */
    protected AlertDigest() {}

    /** A new one. */
    public AlertDigest(UUID readerId, AlertFrequency frequency, LocalDate period, Instant now) {
        this.readerId = readerId;
        this.frequency = frequency;
        this.period = period;
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID readerId() {
        return readerId;
    }

    public AlertFrequency frequency() {
        return frequency;
    }
}
