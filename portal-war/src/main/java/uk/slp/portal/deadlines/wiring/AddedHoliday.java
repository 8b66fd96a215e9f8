package uk.slp.portal.deadlines.wiring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A one-off bank holiday that an administrator added to the list that comes with the portal. Never deleted. */
@Entity
@Table(name = "added_bank_holiday")
public class AddedHoliday {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "holiday_date")
    private LocalDate date;

    @Column(name = "name")
    private String name;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    /** For the persistence provider. */
    protected AddedHoliday() {}

    /** A day added by somebody. */
    public AddedHoliday(LocalDate date, String name, String by, Instant at) {
        this.date = date;
        this.name = name;
        this.addedBy = by;
        this.addedAt = at;
    }

    /** Takes the day off the list again; the row stays. */
    public void remove(String by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    public UUID id() {
        return id;
    }

    public LocalDate date() {
        return date;
    }

    public String name() {
        return name;
    }
}
