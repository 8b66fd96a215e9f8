package uk.slp.portal.handover.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.handover.HeldItem;
import uk.slp.portal.handover.HeldKind;
import uk.slp.portal.shared.persistence.Coded;

/** Something in somebody's hand. Read from a view of the database over all features, so that one statement finds all; never written. */
@Entity
@Table(name = "held_work")
public class HeldLine {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "kind", insertable = false, updatable = false)
    private String kind;

    @Column(name = "reference", insertable = false, updatable = false)
    private String reference;

    @Column(name = "path", insertable = false, updatable = false)
    private String path;

    @Column(name = "account_id", insertable = false, updatable = false)
    private UUID accountId;

    @Column(name = "overseer_id", insertable = false, updatable = false)
    private @Nullable UUID overseerId;

    /** The case, by which it is told whether it is closed to the person. */
    @Column(name = "case_id", insertable = false, updatable = false)
    private UUID caseId;

    /** For the persistence provider. */
    protected HeldLine() {}

    public UUID caseId() {
        return caseId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** As others see it. */
    public HeldItem item() {
        return new HeldItem(id, Coded.of(HeldKind.class, kind), reference, path, overseerId);
    }
}
