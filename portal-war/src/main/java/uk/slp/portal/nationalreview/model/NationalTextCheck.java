package uk.slp.portal.nationalreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.practicereview.ChecklistItem;

/** An item of the anonymity checklist (domain reference 8.2) that somebody confirmed for the text of a national review. */
@Entity
@Table(name = "national_text_check")
public class NationalTextCheck {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "text_id")
    private NationalText text;

    @Column(name = "item", updatable = false)
    private ChecklistItem item;

    @Column(name = "confirmed_by", updatable = false)
    private String confirmedBy;

    @Column(name = "confirmed_at", updatable = false)
    private Instant confirmedAt;

    /** For the persistence provider. */
    protected NationalTextCheck() {}

    NationalTextCheck(NationalText text, ChecklistItem item, String by, Instant at) {
        this.text = text;
        this.item = item;
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    public ChecklistItem item() {
        return item;
    }
}
