package uk.slp.portal.nationalreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/** Somebody of the pool from which reviewers of national reviews come. Who left stays named in the reviews of then. */
@Entity
@Table(name = "pool_reviewer")
public class PoolReviewer extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "pool_reviewer";

    @Column(name = "full_name")
    private String name;

    @Column(name = "expertise")
    private String expertise;

    @Column(name = "since_day", updatable = false)
    private LocalDate since;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    /** For the persistence provider. */
    protected PoolReviewer() {}

    /**
     * Takes somebody into the pool.
     *
     * @throws RuleViolation with everything that is wrong
     */
    public PoolReviewer(@Nullable String name, @Nullable String expertise, LocalDate since, String by, Instant at) {
        super(by, at);
        this.since = since;
        set(name, expertise);
    }

    /** Corrects what is told of the person. */
    public void describe(@Nullable String newName, @Nullable String newExpertise, String by, Instant at) {
        set(newName, newExpertise);
        touched(by, at);
    }

    /** The person leaves the pool. */
    public void leave(LocalDate day, String by, Instant at) {
        if (until != null) {
            throw new NotAllowedNow("This person has left the pool already.");
        }
        until = day;
        touched(by, at);
    }

    private void set(@Nullable String newName, @Nullable String newExpertise) {
        List<Violation> wrong = new ArrayList<>();
        check(wrong, "name", newName, "Enter the name as it is to be published.", 200);
        check(wrong, "expertise", newExpertise, "Say in which work the person is experienced.", 2000);
        RuleViolation.throwIfAny(wrong);
        name = String.valueOf(newName).strip();
        expertise = String.valueOf(newExpertise).replace("\r\n", "\n").strip();
    }

    private static void check(List<Violation> wrong, String field, @Nullable String text, String missing, int longest) {
        if (text == null || text.isBlank()) {
            wrong.add(new Violation(field, "required", missing));
        } else if (text.length() > longest) {
            wrong.add(new Violation(field, "too_long", "Shorten this to " + longest + " characters."));
        }
    }

    public String name() {
        return name;
    }

    public String expertise() {
        return expertise;
    }

    public LocalDate since() {
        return since;
    }

    /** The day on which the person left; null while of the pool. */
    public @Nullable LocalDate until() {
        return until;
    }
}
