package uk.slp.portal.shared.once;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call that carried a key, and what came of it; written in the transaction of the call itself. */
@Entity
@Table(name = "repeatable_call")
public class RepeatableCall {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "call_key")
    private String key;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "outcome")
    private @Nullable String outcome;

    @Column(name = "called_at")
    private Instant calledAt;

    /** For the persistence provider. */
    protected RepeatableCall() {}

    RepeatableCall(UUID accountId, String key, String fingerprint, Instant calledAt) {
        this.accountId = accountId;
        this.key = key;
        this.fingerprint = fingerprint;
        this.calledAt = calledAt;
    }

    void cameTo(String what) {
        outcome = what;
    }

    String fingerprint() {
        return fingerprint;
    }

    @Nullable
    String outcome() {
        return outcome;
    }
}
