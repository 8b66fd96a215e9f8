package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a summary was handed over as a paper: to whom, on which day, by whom; never changed. */
@Entity
@Table(name = "review_summary_handing")
public class SummaryHanding {
    static final int LONGEST = 200;

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "summary_id")
    private UUID summaryId;

    @Column(name = "number")
    private int number;

    @Column(name = "handed_to")
    private String handedTo;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SummaryHanding() {}

    SummaryHanding(UUID summaryId, int number, String to, LocalDate day, String handedBy, String by, Instant at) {
        this.summaryId = summaryId;
        this.number = number;
        this.handedTo = to;
        this.handedOn = day;
        this.handedBy = handedBy;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** The number of the version that was handed over. */
    public int number() {
        return number;
    }
}
