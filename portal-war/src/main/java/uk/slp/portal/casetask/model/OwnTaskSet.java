package uk.slp.portal.casetask.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.slp.portal.casetask.OwnSet;
import uk.slp.portal.casetask.SetLine;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * A set of tasks that a partnership keeps for one kind of review. Its tasks are copied when it is added to a review: what
 * is changed here later changes no review.
 */
@Entity
@Table(name = "task_set")
public class OwnTaskSet extends VersionedRecord {
    /** The name of this kind of record in the audit trail. */
    public static final String TYPE = "task_set";

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "stands_on", updatable = false)
    private TaskOn standsOn;

    @Column(name = "name")
    private String name;

    @Column(name = "offered")
    private boolean offered;

    /** One task a line, as it is typed. A set is always read and written as a whole. */
    @Column(name = "lines_text")
    private String lines;

    /** For the persistence provider. */
    protected OwnTaskSet() {}

    /** A set of a partnership. */
    public OwnTaskSet(UUID id, UUID partnershipId, SetRules.Content content, String by, Instant at) {
        super(id, by, at);
        this.partnershipId = partnershipId;
        this.standsOn = content.on();
        take(content);
    }

    private void take(SetRules.Content content) {
        name = content.name();
        offered = content.offered();
        lines = written(content.lines());
    }

    private static String written(List<SetLine> lines) {
        return lines.stream().map(SetLine::written).collect(Collectors.joining("\n"));
    }

    /** Replaces it. */
    public void change(SetRules.Content content, String by, Instant at) {
        take(content);
        touched(by, at);
    }

    /** Whether it says just this, as a second click of the form that made it finds. */
    public boolean says(SetRules.Content content) {
        return standsOn == content.on()
                && name.equals(content.name())
                && offered == content.offered()
                && lines.equals(written(content.lines()));
    }

    /** As it is read. */
    public OwnSet view(boolean used) {
        return new OwnSet(
                id(),
                version(),
                standsOn,
                name,
                offered,
                used,
                lines.lines()
                        .map(line -> {
                            int space = line.indexOf(' ');
                            return new SetLine(Integer.parseInt(line.substring(0, space)), line.substring(space + 1));
                        })
                        .toList());
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public TaskOn on() {
        return standsOn;
    }

    public boolean offered() {
        return offered;
    }
}
