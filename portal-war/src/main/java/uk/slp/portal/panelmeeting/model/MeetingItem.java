package uk.slp.portal.panelmeeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.Minute;

/** A case on the agenda of a meeting, and what was minuted of it. Changed through its meeting only. */
@Entity
@Table(name = "panel_meeting_item")
public class MeetingItem {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private PanelMeeting meeting;

    @Column(name = "panel_case_id", updatable = false)
    private UUID panelCaseId;

    @Column(name = "item_number", updatable = false)
    private int number;

    @Column(name = "place_in_order")
    private int place;

    @Column(name = "lead_id")
    private @Nullable UUID leadId;

    @Column(name = "discussion")
    private @Nullable String discussion;

    @Column(name = "decision")
    private @Nullable String decision;

    @Column(name = "dissent")
    private @Nullable String dissent;

    @Column(name = "left_room")
    private @Nullable String leftRoom;

    @Column(name = "minuted_at")
    private @Nullable Instant minutedAt;

    @Column(name = "minuted_by")
    private @Nullable String minutedBy;

    /** For the persistence provider. */
    protected MeetingItem() {}

    MeetingItem(PanelMeeting meeting, UUID panelCaseId, int number, int place) {
        this.meeting = meeting;
        this.panelCaseId = panelCaseId;
        this.number = number;
        this.place = place;
    }

    void led(@Nullable UUID account) {
        leadId = account;
    }

    void stand(int newPlace) {
        place = newPlace;
    }

    void minute(Minute minute, @Nullable String whoLeft, String by, Instant at) {
        discussion = minute.discussion();
        decision = minute.decision();
        dissent = minute.dissent();
        leftRoom = whoLeft;
        minutedAt = at;
        minutedBy = by;
    }

    public UUID panelCaseId() {
        return panelCaseId;
    }

    /** Counted within the meeting and never given twice. */
    public int number() {
        return number;
    }

    public int place() {
        return place;
    }

    public @Nullable UUID leadId() {
        return leadId;
    }

    public @Nullable String discussion() {
        return discussion;
    }

    public @Nullable String decision() {
        return decision;
    }

    public @Nullable String dissent() {
        return dissent;
    }

    /** Who came and left for this item, in words. */
    public @Nullable String leftRoom() {
        return leftRoom;
    }

    /** Whether its minute is written. */
    public boolean minuted() {
        return minutedAt != null;
    }

    public @Nullable String minutedBy() {
        return minutedBy;
    }
}
