package uk.slp.portal.panel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of what waits at the national body: a case, a meeting, the invitation of one person to a meeting, or a national
 * review. Read from a view of the database over all of them, so that one statement finds them all; never written.
 */
@Entity
@Table(name = "body_work")
public class BodyWorkLine {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "kind", insertable = false, updatable = false)
    private String kind;

    @Column(name = "case_id", insertable = false, updatable = false)
    private @Nullable UUID caseId;

    @Column(name = "reference", insertable = false, updatable = false)
    private String reference;

    @Column(name = "title", insertable = false, updatable = false)
    private @Nullable String title;

    @Column(name = "status", insertable = false, updatable = false)
    private String status;

    @Column(name = "work_day", insertable = false, updatable = false)
    private @Nullable LocalDate day;

    @Column(name = "account_id", insertable = false, updatable = false)
    private @Nullable UUID accountId;

    @Column(name = "root_id", insertable = false, updatable = false)
    private @Nullable UUID rootId;

    @Column(name = "planned_on", insertable = false, updatable = false)
    private @Nullable LocalDate plannedOn;

    @Column(name = "copied_on", insertable = false, updatable = false)
    private @Nullable LocalDate copiedOn;

    @Column(name = "informed_on", insertable = false, updatable = false)
    private @Nullable LocalDate informedOn;

    @Column(name = "confirmed_on", insertable = false, updatable = false)
    private @Nullable LocalDate confirmedOn;

    /** For the persistence provider. */
    protected BodyWorkLine() {}

    /** case, meeting, invitation, review, or kept for a published review that must stay available. */
    public String kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    /** The title of a review; the time of a meeting. */
    public @Nullable String title() {
        return title;
    }

    /** Code of the state. */
    public String status() {
        return status;
    }

    /** Day of the meeting; target of the review, or the last day on which its report must be available. */
    public @Nullable LocalDate day() {
        return day;
    }

    public @Nullable LocalDate plannedOn() {
        return plannedOn;
    }

    /** When the Secretary of State had the report. */
    public @Nullable LocalDate copiedOn() {
        return copiedOn;
    }

    /** When the Secretary of State was informed. */
    public @Nullable LocalDate informedOn() {
        return informedOn;
    }

    /** When the Secretary of State confirmed. */
    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }
}
