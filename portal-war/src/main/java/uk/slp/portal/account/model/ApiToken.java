package uk.slp.portal.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bearer token for the API. Only its SHA-256 is kept, so that the table alone opens nothing. */
@Entity
@Table(name = "api_token")
public class ApiToken {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "label")
    private String label;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** For the persistence provider. */
    protected ApiToken() {}

    /**
     * A new token.
     *
     * @param tokenHash SHA-256 of the token, hexadecimal
     * @param expiresAt moment from which it opens nothing, or null for a demonstration token
     */
    public ApiToken(UUID accountId, String tokenHash, String label, Instant createdAt, @Nullable Instant expiresAt) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.label = label;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    /** Ends the token's use. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
