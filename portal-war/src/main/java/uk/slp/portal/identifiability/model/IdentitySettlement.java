package uk.slp.portal.identifiability.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.shared.error.RuleViolation;

/** How a person settled one hit. The words found are not kept: the mark tells whether the same stand there still. */
@Entity
@Table(name = "identity_settlement")
public class IdentitySettlement {
    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "part", updatable = false)
    private String part;

    @Column(name = "mark", updatable = false)
    private String mark;

    @Column(name = "kind", updatable = false)
    private String kind;

    @Column(name = "answer")
    private IdentityAnswer answer;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_name")
    private String settledName;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** For the persistence provider. */
    protected IdentitySettlement() {}

    /**
     * Settles a hit for the first time.
     *
     * @throws RuleViolation if a reason is missing or too long
     */
    public IdentitySettlement(UUID subjectId, String part, String mark, String kind, Said said, Instant at) {
        this.subjectId = subjectId;
        this.part = part;
        this.mark = mark;
        this.kind = kind;
        set(said, at);
    }

    /**
     * How it is settled, and by whom.
     *
     * @param by sign-in name of the person
     * @param name name of the person as shown
     */
    public record Said(IdentityAnswer answer, @Nullable String reason, String by, String name) {}

    /**
     * Says how it is settled, in place of what was said before.
     *
     * @throws RuleViolation if a reason is missing or too long
     */
    public void say(Said said, Instant at) {
        set(said, at);
    }

    private void set(Said said, Instant at) {
        String why = said.reason();
        String tidy = why == null ? "" : why.replaceAll("\\s+", " ").strip();
        if (said.answer() == IdentityAnswer.KEPT && tidy.isEmpty()) {
            throw new RuleViolation("reason", "required", "Say why it can stay.");
        }
        if (tidy.length() > LONGEST_REASON) {
            throw new RuleViolation(
                    "reason",
                    "too_long",
                    "Use at most " + LONGEST_REASON + " characters for the reason; you have used " + tidy.length()
                            + ".");
        }
        answer = said.answer();
        reason = tidy.isEmpty() ? null : tidy;
        settledBy = said.by();
        settledName = said.name();
        settledAt = at;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String part() {
        return part;
    }

    public String mark() {
        return mark;
    }

    public String kind() {
        return kind;
    }

    public IdentityAnswer answer() {
        return answer;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String settledBy() {
        return settledBy;
    }

    public String settledName() {
        return settledName;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
