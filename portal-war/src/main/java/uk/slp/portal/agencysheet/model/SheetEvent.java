package uk.slp.portal.agencysheet.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.Certainty;
import uk.slp.portal.agencysheet.EventKind;
import uk.slp.portal.shared.persistence.Coded;

/** One dated event in the chronology of an agency. Changed only through its {@link AgencySheet}. */
@Entity
@Table(name = "agency_sheet_event")
public class SheetEvent {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "sheet_id", updatable = false)
    private UUID sheetId;

    @Column(name = "day_text")
    private @Nullable String dayText;

    @Column(name = "kind")
    private @Nullable String kind;

    @Column(name = "what")
    private @Nullable String what;

    @Column(name = "source")
    private @Nullable String source;

    @Column(name = "certainty")
    private @Nullable String certainty;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the persistence provider. */
    protected SheetEvent() {}

    SheetEvent(UUID sheetId, Instant at) {
        this.sheetId = sheetId;
        this.createdAt = at;
    }

    /** The text of an answer, or null when nothing is written. */
    public @Nullable String get(EventField field) {
        return switch (field) {
            case DAY -> dayText;
            case KIND -> kind;
            case WHAT -> what;
            case SOURCE -> source;
            case CERTAINTY -> certainty;
        };
    }

    void put(EventField field, @Nullable String text) {
        switch (field) {
            case DAY -> dayText = text;
            case KIND -> kind = text;
            case WHAT -> what = text;
            case SOURCE -> source = text;
            case CERTAINTY -> certainty = text;
        }
    }

    /** The day, if what was typed is one. */
    public Optional<LocalDate> day() {
        return SheetRules.day(dayText);
    }

    /** What sort of event it was, if that was said. */
    public @Nullable EventKind kind() {
        return Coded.orNull(EventKind.class, kind);
    }

    /** How sure it is, if that was said. */
    public @Nullable Certainty certainty() {
        return Coded.orNull(Certainty.class, certainty);
    }

    public UUID id() {
        return id;
    }

    public UUID sheetId() {
        return sheetId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public String toString() {
        return "SheetEvent[" + id + "]";
    }
}
