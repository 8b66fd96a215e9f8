package uk.slp.portal.shared.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * That a case is closed to a person: by a declared conflict of interest (rule 76), or because it is restricted to named
 * people of whom the person is none. A view of the database, named in conditions and never loaded, so that what closes a
 * case is said once. Whoever is told, asked or given something of a case is asked for here; what a person reads is in
 * {@link ClosedToReader}.
 */
@Entity
@Table(name = "closed_case")
public class ClosedCase {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_reference")
    private String caseReference;

    /** For the persistence provider. */
    protected ClosedCase() {}
}
