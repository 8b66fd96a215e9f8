package uk.slp.portal.alerts.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a newly published item matches a saved search. Holds no word of either. Written by the database's own insert. */
@Entity
@Table(name = "alert_match")
public class AlertMatch {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "alert_id")
    private UUID alertId = id;

    @Column(name = "item_id")
    private UUID itemId = id;

    @Column(name = "matched_at")
    private Instant matchedAt = Instant.EPOCH;

    @Column(name = "digest_id")
    private @Nullable UUID digestId;

    /** For the persistence provider. */
    protected AlertMatch() {}
}
