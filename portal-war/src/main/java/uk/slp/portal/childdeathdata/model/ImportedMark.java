package uk.slp.portal.childdeathdata.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a case came from a file of an older system. */
@Entity
@Table(name = "child_death_imported")
public class ImportedMark {
    @Id
    @Column(name = "child_death_id")
    private UUID childDeathId;

    @Column(name = "import_id", updatable = false)
    private UUID importId;

    @Column(name = "given_reference", updatable = false)
    private String givenReference;

    /** For the persistence provider. */
    protected ImportedMark() {}

    /** Marks a case. */
    public ImportedMark(UUID childDeathId, UUID importId, String givenReference) {
        this.childDeathId = childDeathId;
        this.importId = importId;
        this.givenReference = givenReference;
    }

    public UUID childDeathId() {
        return childDeathId;
    }

    public UUID importId() {
        return importId;
    }

    /** Its reference in the older system. */
    public String givenReference() {
        return givenReference;
    }

    /** Identity only. */
    @Override
    public String toString() {
        return "ImportedMark[" + childDeathId + "]";
    }
}
