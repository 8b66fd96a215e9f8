package uk.slp.portal.post.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.post.EmailState;

/** Who had an e-mail sent again, and why. */
@Entity
@Table(name = "post_email_again")
public class EmailAgain {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "email_id")
    private UUID emailId;

    @Column(name = "from_state")
    private EmailState fromState;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reason")
    private String reason;

    /** For the persistence provider. */
    protected EmailAgain() {}

    /** One such decision. */
    public EmailAgain(UUID emailId, EmailState fromState, String askedBy, Instant askedAt, String reason) {
        this.emailId = emailId;
        this.fromState = fromState;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.reason = reason;
    }
}
