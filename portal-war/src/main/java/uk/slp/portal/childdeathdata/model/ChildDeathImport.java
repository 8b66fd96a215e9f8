package uk.slp.portal.childdeathdata.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.ImportAction;
import uk.slp.portal.childdeathdata.ImportStatus;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/** A file of completed reviews from an older system. What is in it is forgotten once it is imported or discarded. */
@Entity
@Table(name = "child_death_import")
public class ChildDeathImport extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "child_death_import";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "panel_id", updatable = false)
    private UUID panelId;

    @Column(name = "status")
    private ImportStatus status;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "hash", updatable = false)
    private String hash;

    @Column(name = "content")
    private String content;

    @Column(name = "cases", updatable = false)
    private int cases;

    @Column(name = "imported")
    private @Nullable Integer imported;

    @Column(name = "imported_at")
    private @Nullable Instant importedAt;

    @Column(name = "imported_name")
    private @Nullable String importedName;

    /** For the persistence provider. */
    protected ChildDeathImport() {}

    /**
     * Keeps a file that was checked.
     *
     * @param content in UTF-8
     * @param cases its rows
     */
    public ChildDeathImport(
            String reference, UUID panel, String fileName, byte[] content, int cases, Doer by, Instant at) {
        super(by.username(), at);
        this.reference = reference;
        this.panelId = panel;
        this.status = ImportTransitions.RULES.initial();
        this.fileName = fileName;
        this.hash = Fingerprint.of(content);
        this.content = new String(content, StandardCharsets.UTF_8);
        this.cases = cases;
    }

    /** Its cases have been written. */
    public StatusChange imported(int written, Doer by, Instant at) {
        StatusChange step = step(ImportAction.COMMIT, by, at);
        imported = written;
        importedAt = at;
        importedName = by.name();
        return step;
    }

    /** Nothing of it is wanted. */
    public StatusChange discard(Doer by, Instant at) {
        return step(ImportAction.DISCARD, by, at);
    }

    /**
     * Refuses a step that is not possible, before anything is written.
     *
     * @throws uk.slp.portal.shared.error.NotAllowedNow if it was imported or discarded already
     */
    public void requireWaiting() {
        ImportTransitions.RULES.require(status, ImportAction.COMMIT, null);
    }

    private StatusChange step(ImportAction action, Doer by, Instant at) {
        Transition<ImportStatus, ImportAction> step = ImportTransitions.RULES.require(status, action, null);
        status = step.to();
        content = "";
        touched(by.username(), at);
        return new StatusChange(
                TYPE, id(), step.from().code(), step.to().code(), action.code(), by.username(), at, null);
    }

    public String reference() {
        return reference;
    }

    public UUID panelId() {
        return panelId;
    }

    public ImportStatus status() {
        return status;
    }

    public String fileName() {
        return fileName;
    }

    public String hash() {
        return hash;
    }

    /** The file while it waits; nothing afterwards. */
    public byte[] content() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    public int cases() {
        return cases;
    }

    public @Nullable Integer imported() {
        return imported;
    }

    public @Nullable Instant importedAt() {
        return importedAt;
    }

    public @Nullable String importedName() {
        return importedName;
    }
}
