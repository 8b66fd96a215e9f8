package uk.slp.portal.nationalreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of the text of a national review, as it was uploaded or, once the text is published, as it is handed on. The newest
 * counts; none is ever changed.
 */
@Entity
@Table(name = "national_document")
public class NationalDocument {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "text_id")
    private UUID textId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "content")
    private byte[] content;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    /** For the persistence provider. */
    protected NationalDocument() {}

    /**
     * Keeps a file.
     *
     * @param fileName already made safe
     * @param mediaType as found in the content, never as claimed
     * @param contentHash SHA-256, hexadecimal
     */
    public NationalDocument(
            UUID textId,
            String fileName,
            String mediaType,
            byte[] content,
            String contentHash,
            String keptBy,
            Instant keptAt) {
        this.textId = textId;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
        this.contentHash = contentHash;
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file itself. */
    public byte[] content() {
        return content.clone();
    }
}
