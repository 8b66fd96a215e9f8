package uk.slp.portal.childdeathdata.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.slp.portal.shared.id.Fingerprint;

/** A file of a submission as it was sent; nothing changes it. */
@Entity
@Table(name = "national_submission_file")
public class NationalSubmissionFile {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "hash", updatable = false)
    private String hash;

    /** For the persistence provider. */
    protected NationalSubmissionFile() {}

    /**
     * Keeps a file.
     *
     * @param content text in UTF-8, which comes back byte by byte
     */
    public NationalSubmissionFile(UUID submissionId, String name, byte[] content) {
        this.submissionId = submissionId;
        this.name = name;
        this.content = new String(content, StandardCharsets.UTF_8);
        this.hash = Fingerprint.of(content);
    }

    /** What was sent. */
    public byte[] content() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is still what was sent. */
    public boolean intact() {
        return hash.equals(Fingerprint.of(content));
    }

    public UUID submissionId() {
        return submissionId;
    }

    public String name() {
        return name;
    }

    public String hash() {
        return hash;
    }

    /** Identity only. */
    @Override
    public String toString() {
        return "NationalSubmissionFile[" + id + "]";
    }
}
