package uk.slp.portal.alerts.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.alerts.AlertFrequency;
import uk.slp.portal.alerts.AlertState;

/** A search of which a reader wants to be told what is newly published. The search itself never changes. */
@Entity
@Table(name = "search_alert")
public class SearchAlert {
    /** How long the link of the letter can be used; afterwards the request is forgotten. */
    public static final Duration TO_CONFIRM = Duration.ofHours(48);

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "reader_id")
    private UUID readerId = id;

    @Column(name = "search")
    private String search = "";

    @Column(name = "search_hash")
    private String searchHash = "";

    @Column(name = "title")
    private String title = "";

    @Column(name = "frequency")
    private AlertFrequency frequency = AlertFrequency.WEEKLY;

    @Column(name = "state")
    private AlertState state = AlertState.ASKED;

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "confirm_until")
    private @Nullable Instant confirmUntil;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** For the persistence provider. */
    protected SearchAlert() {}

    /**
     * A new one, to be confirmed.
     *
     * @param search as an address carries it
     * @param searchHash SHA-256 of it
     * @param title in words
     */
    public SearchAlert(
            UUID readerId, String search, String searchHash, String title, AlertFrequency frequency, Instant now) {
        this.readerId = readerId;
        this.search = search;
        this.searchHash = searchHash;
        this.title = title;
        this.frequency = frequency;
        this.askedAt = now;
        this.confirmUntil = now.plus(TO_CONFIRM);
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

    public boolean isActive() {
        return state == AlertState.ACTIVE;
    }

    /** Whether it can be confirmed, or was. */
    public boolean canBeConfirmed(Instant now) {
        return isActive() || confirmUntil != null && now.isBefore(confirmUntil);
    }

    /** Letters are sent from now on. A second confirmation changes nothing. */
    public void confirm(Instant now) {
        if (!isActive()) {
            state = AlertState.ACTIVE;
            confirmedAt = now;
            confirmUntil = null;
        }
    }

    /** Letters are sent more or less often. */
    public void change(AlertFrequency wanted) {
        frequency = wanted;
    }
}
