package uk.slp.portal.childdeathdata.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a case was in a submission, and by what its row is known again. */
@Entity
@Table(name = "national_submission_case")
public class NationalSubmissionCase {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    @Column(name = "child_death_id", updatable = false)
    private UUID childDeathId;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "hash", updatable = false)
    private String hash;

    /** For the persistence provider. */
    protected NationalSubmissionCase() {}

    /** Notes a case. */
    public NationalSubmissionCase(UUID submissionId, UUID childDeathId, String reference, String hash) {
        this.submissionId = submissionId;
        this.childDeathId = childDeathId;
        this.reference = reference;
        this.hash = hash;
    }

    public UUID submissionId() {
        return submissionId;
    }

    public UUID childDeathId() {
        return childDeathId;
    }

    public String reference() {
        return reference;
    }

    public String hash() {
        return hash;
    }

    /** Identity only. */
    @Override
    public String toString() {
        return "NationalSubmissionCase[" + id + "]";
    }
}
