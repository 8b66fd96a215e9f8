package uk.slp.portal.post.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a notification must reach a body: done by the portal at once where somebody there has an account, and by a person
 * of the notifying authority where nobody has (rule 14).
 */
@Entity
@Table(name = "post_telling")
public class Telling {
    /** Who told, where it was the portal. */
    public static final String PORTAL = "system";

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "notification_id")
    private UUID notificationId;

    @Column(name = "reference")
    private String reference;

    @Column(name = "authority_id")
    private UUID authorityId;

    @Column(name = "role")
    private String role;

    @Column(name = "name")
    private String name;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "people")
    private int people;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "told_by")
    private @Nullable String toldBy;

    /** For the persistence provider. */
    protected Telling() {}

    /**
     * What the portal did about one body when the notification was sent.
     *
     * @param authorityId the notifying authority, whose task it is
     * @param role code of the body's part in it
     * @param name of the body
     * @param dueDate the day of sending
     * @param people how many people the portal told there
     */
    public Telling(
            Notified about, UUID authorityId, String role, String name, LocalDate dueDate, int people, Instant at) {
        this.notificationId = about.id();
        this.reference = about.reference();
        this.authorityId = authorityId;
        this.role = role;
        this.name = name;
        this.dueDate = dueDate;
        this.people = people;
        if (people > 0) {
            toldAt = at;
            toldBy = PORTAL;
        }
    }

    /** A notification. */
    public record Notified(UUID id, String reference) {}

    public String reference() {
        return reference;
    }

    public String role() {
        return role;
    }

    public UUID authorityId() {
        return authorityId;
    }

    /** Records that a person told them; a second time changes nothing. */
    public boolean told(String by, Instant at) {
        if (toldAt != null) {
            return false;
        }
        toldAt = at;
        toldBy = by;
        return true;
    }
}
