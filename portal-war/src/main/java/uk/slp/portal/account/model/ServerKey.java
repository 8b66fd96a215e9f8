package uk.slp.portal.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A random key that all nodes share. */
@Entity
@Table(name = "server_key")
public class ServerKey {
    @Id
    @Column(name = "name")
    private String name;

    @Column(name = "secret")
    private String secret;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For the persistence provider. */
    protected ServerKey() {}

    /** The key, Base64. */
    public String secret() {
        return secret;
    }
}
