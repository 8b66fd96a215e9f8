package uk.slp.portal.shared.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The key of what a person's browsers keep of drafts that could not be sent. Changed only through {@link DraftKeys}. */
@Entity
@Table(name = "draft_key")
public class DraftKey {
    @Id
    @Column(name = "username")
    private String username;

    @Column(name = "secret", updatable = false)
    private String secret;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the persistence provider. */
    protected DraftKey() {}

    DraftKey(String username, String secret, Instant createdAt) {
        this.username = username;
        this.secret = secret;
        this.createdAt = createdAt;
    }

    String secret() {
        return secret;
    }

    /** Whose it is only: the key itself never reaches a log. */
    @Override
    public String toString() {
        return "DraftKey[" + username + ", " + createdAt + "]";
    }
}
