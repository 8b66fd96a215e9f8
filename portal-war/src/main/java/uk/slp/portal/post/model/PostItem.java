package uk.slp.portal.post.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.Announcement;
import uk.slp.portal.post.PostKind;

/** That one person was told of one event. */
@Entity
@Table(name = "post_item")
public class PostItem {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "event_key")
    private String eventKey;

    @Column(name = "kind")
    private PostKind kind;

    @Column(name = "reference")
    private String reference;

    @Column(name = "path")
    private @Nullable String path;

    @Column(name = "title")
    private String title;

    @Column(name = "sentence")
    private String sentence;

    @Column(name = "needs_me")
    private boolean needsMe;

    @Column(name = "statutory")
    private boolean statutory;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** For the persistence provider. */
    protected PostItem() {}

    /**
     * A new item.
     *
     * @param opens whether the person may open the record
     * @param needsMe whether the person must do something about it
     */
    public PostItem(UUID accountId, Announcement announcement, boolean opens, boolean needsMe, Instant arrivedAt) {
        this.accountId = accountId;
        this.eventKey = announcement.key();
        this.kind = announcement.kind();
        this.reference = announcement.reference();
        this.path = opens ? announcement.path() : null;
        this.title = announcement.title();
        this.sentence = announcement.sentence();
        this.needsMe = needsMe;
        this.statutory = announcement.statutory();
        this.arrivedAt = arrivedAt;
    }

    public UUID id() {
        return id;
    }

    public @Nullable String path() {
        return path;
    }

    /** Marks it as read; a second reading changes nothing. */
    public void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }
}
