package uk.slp.portal.panel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a case stands or stood on the agenda of a meeting that was not cancelled. Read from a view; never written. */
@Entity
@Table(name = "panel_case_agenda")
public class CaseAgenda {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "panel_case_id", insertable = false, updatable = false)
    private UUID panelCaseId;

    @Column(name = "item_number", insertable = false, updatable = false)
    private int number;

    @Column(name = "reference", insertable = false, updatable = false)
    private String meeting;

    @Column(name = "meeting_day", insertable = false, updatable = false)
    private LocalDate day;

    @Column(name = "status", insertable = false, updatable = false)
    private String status;

    /** For the persistence provider. */
    protected CaseAgenda() {}

    /** Number of the item on the agenda. */
    public int number() {
        return number;
    }

    /** Reference of the meeting. */
    public String meeting() {
        return meeting;
    }

    public LocalDate day() {
        return day;
    }

    /** Whether the meeting is still to come. */
    public boolean coming() {
        return status.equals("planned") || status.equals("agenda_sent");
    }
}
