package uk.slp.portal.reviewdraft.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.reviewdraft.DraftReader;

/** That somebody is to see a comment. It is done once they answered, said that they have seen it, or it is settled. */
@Entity
@Table(name = "comment_mention")
public class CommentMention {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "practice_review_id")
    private UUID reviewId;

    @Column(name = "thread_id")
    private UUID threadId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "reader_name")
    private String readerName;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_name")
    private String madeName;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    /** For the persistence provider. */
    protected CommentMention() {}

    /**
     * Names somebody.
     *
     * @param thread the first comment, also where an answer names them
     */
    public CommentMention(UUID review, UUID thread, DraftReader reader, ReportVersion.Keeper by, Instant at) {
        this.reviewId = review;
        this.threadId = thread;
        this.accountId = reader.accountId();
        this.readerName = reader.name();
        this.madeBy = by.username();
        this.madeName = by.name();
        this.madeAt = at;
    }

    /** Somebody else is to see it instead; who wanted it to be seen stays the same. */
    public CommentMention passedTo(DraftReader reader, Instant at) {
        return new CommentMention(reviewId, threadId, reader, new ReportVersion.Keeper(madeBy, madeName), at);
    }

    /** Nothing is left to see; what is done stays so. */
    public void done(Instant at) {
        if (doneAt == null) {
            doneAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID threadId() {
        return threadId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** The name of who is to see it, as it was then. */
    public String readerName() {
        return readerName;
    }

    /** The name of who wants it to be seen. */
    public String madeName() {
        return madeName;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Whether it waits to be seen. */
    public boolean open() {
        return doneAt == null;
    }
}
