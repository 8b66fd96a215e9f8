package uk.slp.portal.practicereview.model;

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

/** One item of the anonymity checklist, confirmed for the information on improvements. Reached through it only. */
@Entity
@Table(name = "improvement_information_check")
public class ImprovementCheck {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "information_id")
    private ImprovementInformation information;

    @Column(name = "item")
    private ChecklistItem item;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** For the persistence provider. */
    protected ImprovementCheck() {}

    ImprovementCheck(ImprovementInformation information, ChecklistItem item, String by, Instant at) {
        this.information = information;
        this.item = item;
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    public UUID id() {
        return id;
    }

    public ImprovementInformation information() {
        return information;
    }

    public ChecklistItem item() {
        return item;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
