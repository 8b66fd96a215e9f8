package uk.slp.portal.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.SignInLimit;

/** Wrong passwords or tokens from one place. Neither the name nor the address can be read from it. */
@Entity
@Table(name = "wrong_try")
public class WrongTries {
    @Id
    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "name_hash")
    private @Nullable String nameHash;

    @Column(name = "wrong")
    private int wrong;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "blocked_until")
    private @Nullable Instant blockedUntil;

    /** For the persistence provider. */
    protected WrongTries() {}

    /** None yet. */
    public WrongTries(String keyHash, @Nullable String nameHash, Instant now) {
        this.keyHash = keyHash;
        this.nameHash = nameHash;
        this.beganAt = now;
    }

    public String keyHash() {
        return keyHash;
    }

    /** Until when no try is looked at, or null. */
    public @Nullable Instant blockedAt(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil) ? blockedUntil : null;
    }

    /** Counts one more, unless the next has to wait anyway. */
    public void wrong(SignInLimit limit, Instant now) {
        if (blockedAt(now) != null) {
            return;
        }
        if (!now.isBefore(beganAt.plus(limit.window()))) {
            wrong = 0;
            beganAt = now;
        }
        wrong++;
        blockedUntil = limit.wait(wrong).isZero() ? null : now.plus(limit.wait(wrong));
    }
}
