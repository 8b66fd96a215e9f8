package uk.slp.portal.overviewpanel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.slp.portal.panelmeeting.Attendance;

/** Somebody who is asked to a meeting of an overview panel. Changed through its meeting only. */
@Entity
@Table(name = "overview_member")
public class OverviewMember {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private OverviewMeeting meeting;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "attendance")
    private Attendance attendance;

    /** For the persistence provider. */
    protected OverviewMember() {}

    OverviewMember(OverviewMeeting meeting, UUID accountId) {
        this.meeting = meeting;
        this.accountId = accountId;
        this.attendance = Attendance.INVITED;
    }

    void came(boolean present) {
        attendance = present ? Attendance.ATTENDED : Attendance.ABSENT;
    }

    public UUID accountId() {
        return accountId;
    }

    public Attendance attendance() {
        return attendance;
    }
}
