package uk.slp.portal.onelink.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.onelink.LinkLetterKind;

/** A letter about a link. The key or code in it is made when it is sent, and kept as a hash. */
@Entity
@Table(name = "one_link_letter")
public class LinkLetter {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "link_id")
    private UUID linkId = id;

    @Column(name = "kind")
    private LinkLetterKind kind = LinkLetterKind.LINK;

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "written_at")
    private @Nullable Instant writtenAt;

    @Column(name = "secret_hash")
    private @Nullable String secretHash;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    /** For the persistence provider. */
    protected LinkLetter() {}

    /** One that is to be sent. */
    public LinkLetter(UUID linkId, LinkLetterKind kind, Instant at) {
        this.linkId = linkId;
        this.kind = kind;
        this.askedAt = at;
    }

    /** Notes what it brings. Written again after a failed sending, it brings something new, and the former is void. */
    public void written(@Nullable String hash, @Nullable Instant until, Instant at) {
        secretHash = hash;
        validUntil = until;
        writtenAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID linkId() {
        return linkId;
    }

    public LinkLetterKind kind() {
        return kind;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
