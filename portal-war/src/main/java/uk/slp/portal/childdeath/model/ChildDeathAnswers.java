package uk.slp.portal.childdeath.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.slp.portal.childdeath.NoticeKind;

/** Everything that is kept of a case by question. Changed only with its {@link ChildDeath}. */
@Entity
@Table(name = "child_death_answers")
public class ChildDeathAnswers {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "kind", updatable = false)
    private NoticeKind kind;

    @Column(name = "answers")
    private Answers answers;

    /** For the persistence provider. */
    protected ChildDeathAnswers() {}

    /** Those of a case. */
    public ChildDeathAnswers(UUID childDeath, NoticeKind kind, Answers answers) {
        this.id = childDeath;
        this.kind = kind;
        this.answers = answers;
    }

    void replace(Answers next) {
        answers = next;
    }

    public UUID id() {
        return id;
    }

    public NoticeKind kind() {
        return kind;
    }

    public Answers answers() {
        return answers;
    }
}
