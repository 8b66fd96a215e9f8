package uk.slp.portal.alerts.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with saved searches: a person with an account, or a reader of whom an encrypted address is known and nothing
 * else. Deleted with the last search.
 */
@Entity
@Table(name = "alert_reader")
public class AlertReader {
    /** So many letters with a link to confirm may be asked for to one address in a day. */
    static final int MOST_ASKED = 3;

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "address_hash")
    private @Nullable String addressHash;

    @Column(name = "address_sealed")
    private @Nullable String addressSealed;

    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

    @Column(name = "asked_times")
    private int askedTimes;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    /** For the persistence provider. */
    protected AlertReader() {}

    public UUID id() {
        return id;
    }

    public @Nullable UUID accountId() {
        return accountId;
    }

    public @Nullable String addressHash() {
        return addressHash;
    }

    public @Nullable String addressSealed() {
        return addressSealed;
    }

    /**
     * Counts a letter with a link to confirm.
     *
     * @return false if there were enough today: somebody else may be asking in the reader's name
     */
    public boolean ask(LocalDate today) {
        if (!today.equals(askedOn)) {
            askedOn = today;
            askedTimes = 0;
        }
        if (askedTimes >= MOST_ASKED) {
            return false;
        }
        askedTimes++;
        return true;
    }
}
