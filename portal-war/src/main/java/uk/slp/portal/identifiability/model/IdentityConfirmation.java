package uk.slp.portal.identifiability.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A second person has read the text and confirmed how its hits were settled. Counts while neither changes. */
@Entity
@Table(name = "identity_confirmation")
public class IdentityConfirmation {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "part", updatable = false)
    private String part;

    @Column(name = "list_mark")
    private String listMark;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_name")
    private String confirmedName;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** For the persistence provider. */
    protected IdentityConfirmation() {}

    /** Confirms the list of one text for the first time. */
    public IdentityConfirmation(UUID subjectId, String part, String mark, String by, String name, Instant at) {
        this.subjectId = subjectId;
        this.part = part;
        set(mark, by, name, at);
    }

    /** Confirms a list, in place of one that was confirmed before. */
    public void say(String mark, String by, String name, Instant at) {
        set(mark, by, name, at);
    }

    private void set(String mark, String by, String name, Instant at) {
        listMark = mark;
        confirmedBy = by;
        confirmedName = name;
        confirmedAt = at;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String part() {
        return part;
    }

    public String listMark() {
        return listMark;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public String confirmedName() {
        return confirmedName;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
