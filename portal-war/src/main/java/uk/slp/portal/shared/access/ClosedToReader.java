package uk.slp.portal.shared.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * That a case is closed to a person even for reading: as {@link ClosedCase}, but for a restricted case that the person
 * opened with a reason and whose time is not over. A view of the database; {@link Scope#open} puts it into every query.
 */
@Entity
@Table(name = "closed_to_reader")
public class ClosedToReader {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_reference")
    private String caseReference;

    /** For the persistence provider. */
    protected ClosedToReader() {}
}
