package uk.slp.portal.shared.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody has a part of a draft open. Changed only through {@link DraftPresence}. */
@Entity
@Table(name = "draft_presence")
public class DraftPresent {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "part", updatable = false)
    private String part;

    @Column(name = "username", updatable = false)
    private String username;

    @Column(name = "seen_at")
    private Instant seenAt;

    /** For the persistence provider. */
    protected DraftPresent() {}

    DraftPresent(String part, String username, Instant at) {
        this.id = id(part, username);
        this.part = part;
        this.username = username;
        this.seenAt = at;
    }

    static String id(String part, String username) {
        return part + "/" + username;
    }

    void seen(Instant at) {
        seenAt = at;
    }

    String username() {
        return username;
    }

    Instant seenAt() {
        return seenAt;
    }
}
