package uk.slp.portal.post.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.post.PostChoice;

/** Of what a person wants e-mails. */
@Entity
@Table(name = "post_setting")
public class PostSetting {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "choice")
    private PostChoice choice;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected PostSetting() {}

    /** The first choice of a person. */
    public PostSetting(UUID accountId, PostChoice choice, Instant at) {
        this.accountId = accountId;
        choose(choice, at);
    }

    /** Another choice. */
    public final void choose(PostChoice other, Instant at) {
        choice = other;
        changedAt = at;
    }
}
