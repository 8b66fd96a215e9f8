package uk.slp.portal.admin.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.slp.portal.deadlines.HolidaysChanged;

/** An open deadline that moved when the list of bank holidays changed (rule 13). Append-only. */
@Entity
@Table(name = "moved_deadline")
public class MovedDeadline {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "holiday_id")
    private UUID holidayId;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Column(name = "due_after")
    private LocalDate dueAfter;

    @Column(name = "words")
    private String words;

    /** For the persistence provider. */
    protected MovedDeadline() {}

    /** What moved because of a day that was added or removed. */
    public MovedDeadline(UUID holidayId, HolidaysChanged.Moved moved, Instant at) {
        this.holidayId = holidayId;
        this.movedAt = at;
        this.subjectType = moved.subjectType();
        this.subjectReference = moved.reference();
        this.dueBefore = moved.change().before().due();
        this.dueAfter = moved.change().after().due();
        this.words = moved.change().words();
    }
}
