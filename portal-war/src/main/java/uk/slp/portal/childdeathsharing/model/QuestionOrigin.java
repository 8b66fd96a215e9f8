package uk.slp.portal.childdeathsharing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** From which case of the panel a question came. Read on the panel's side only. */
@Entity
@Table(name = "authority_question_origin")
public class QuestionOrigin {
    @Id
    @Column(name = "question_id")
    private UUID questionId;

    @Column(name = "child_death_id")
    private UUID childDeathId;

    @Column(name = "child_death_reference")
    private String childDeathReference;

    /** For the persistence provider. */
    protected QuestionOrigin() {}

    /** Notes the case of a question. */
    public QuestionOrigin(UUID question, UUID childDeath, String reference) {
        this.questionId = question;
        this.childDeathId = childDeath;
        this.childDeathReference = reference;
    }

    public UUID questionId() {
        return questionId;
    }

    public UUID childDeathId() {
        return childDeathId;
    }

    public String childDeathReference() {
        return childDeathReference;
    }
}
