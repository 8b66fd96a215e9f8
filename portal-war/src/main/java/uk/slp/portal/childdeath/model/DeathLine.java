package uk.slp.portal.childdeath.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.LineKind;

/** One line of a list of a notice or a case. Changed only through the record that it belongs to. */
@Entity
@Table(name = "child_death_line")
public class DeathLine {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "owner_id", updatable = false)
    private UUID ownerId;

    @Column(name = "kind", updatable = false)
    private LineKind kind;

    @Column(name = "answers")
    private Answers answers;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    /** For the persistence provider. */
    protected DeathLine() {}

    DeathLine(UUID ownerId, LineKind kind, Answers answers, String by, Instant at) {
        this.ownerId = ownerId;
        this.kind = kind;
        this.answers = answers;
        this.createdBy = by;
        this.createdAt = at;
    }

    /** The same line for another record: what was told goes into the case. */
    public DeathLine copyFor(UUID other, Instant at) {
        return new DeathLine(other, kind, answers, createdBy, at);
    }

    void write(Map<String, @Nullable String> texts) {
        answers = answers.with(texts);
    }

    public UUID id() {
        return id;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public LineKind kind() {
        return kind;
    }

    public Answers answers() {
        return answers;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
