package uk.slp.portal.overviewpanel.model;

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
import uk.slp.portal.overviewpanel.ItemOutcome;
import uk.slp.portal.panelmeeting.Minute;

/** A death on the agenda of a meeting, and what was decided of it. Changed through its meeting only. */
@Entity
@Table(name = "overview_item")
public class OverviewItem {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private OverviewMeeting meeting;

    @Column(name = "child_death_id", updatable = false)
    private UUID childDeathId;

    @Column(name = "item_number", updatable = false)
    private int number;

    @Column(name = "place_in_order")
    private int place;

    @Column(name = "outcome")
    private @Nullable ItemOutcome outcome;

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
    protected OverviewItem() {}

    OverviewItem(OverviewMeeting meeting, UUID childDeathId, int number, int place) {
        this.meeting = meeting;
        this.childDeathId = childDeathId;
        this.number = number;
        this.place = place;
    }

    void stand(int newPlace) {
        place = newPlace;
    }

    void minute(Minute minute, ItemOutcome decided, @Nullable String whoLeft, String by, Instant at) {
        discussion = minute.discussion();
        decision = minute.decision();
        dissent = minute.dissent();
        outcome = decided;
        leftRoom = whoLeft;
        minutedAt = at;
        minutedBy = by;
    }

    public UUID childDeathId() {
        return childDeathId;
    }

    /** Counted within the meeting and never given twice; by it the pack names the death. */
    public int number() {
        return number;
    }

    public int place() {
        return place;
    }

    public @Nullable ItemOutcome outcome() {
        return outcome;
    }

    /** What is minuted. */
    public Minute minute() {
        return new Minute(discussion, decision, dissent);
    }

    public @Nullable String leftRoom() {
        return leftRoom;
    }

    /** Whether it was minuted. */
    public boolean minuted() {
        return minutedAt != null;
    }

    public @Nullable String minutedBy() {
        return minutedBy;
    }
}
