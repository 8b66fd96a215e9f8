package uk.slp.migration.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the schema of a database compares with the one this program was built for.
 *
 * @param current the highest version that ran there
 * @param expected the highest version known here
 * @param steps every migration known on either side, in order
 */
public record SchemaStatus(SchemaVersion current, SchemaVersion expected, List<SchemaStep> steps) {
    /** Keeps its own copy of the steps. */
    public SchemaStatus {
        steps = List.copyOf(steps);
    }

    /** Whether the portal may serve on it: every known migration ran, unchanged, and no other. */
    public boolean isCurrent() {
        return steps.stream().allMatch(step -> step.state() == SchemaStep.State.APPLIED);
    }

    /** The migrations known here that have not run there. */
    public List<SchemaStep> pending() {
        return in(SchemaStep.State.PENDING);
    }

    /** The migrations that broke off. */
    public List<SchemaStep> failed() {
        return in(SchemaStep.State.FAILED);
    }

    /**
     * Whether a person must act before migrating can help: a migration failed, was changed after it was applied, or is
     * not known here.
     */
    public boolean needsAttention() {
        return steps.stream()
                .anyMatch(step -> step.state() != SchemaStep.State.APPLIED && step.state() != SchemaStep.State.PENDING);
    }

    /** One or two sentences that say how it stands and, where it is not as expected, what to do. */
    public String sentence() {
        if (!failed().isEmpty()) {
            return "Migration " + numbers(SchemaStep.State.FAILED)
                    + " failed part way: restore the backup taken before it, or mend the schema by hand.";
        }
        if (!in(SchemaStep.State.CHANGED).isEmpty()) {
            return "Migration " + numbers(SchemaStep.State.CHANGED)
                    + " was changed after it had been applied: use the release that applied it, or a later one.";
        }
        if (!in(SchemaStep.State.UNKNOWN).isEmpty()) {
            return "The database has version " + current + " and this release knows versions up to " + expected
                    + ": use the release that migrated the database, or a later one.";
        }
        if (!pending().isEmpty()) {
            return "The database has version " + current + " and this release needs version " + expected
                    + ": run the migration command before starting the portal.";
        }
        return "The schema is at version " + current + ", as this release expects.";
    }

    private List<SchemaStep> in(SchemaStep.State state) {
        return steps.stream().filter(step -> step.state() == state).toList();
    }

    private String numbers(SchemaStep.State state) {
        return in(state).stream().map(step -> step.version().toString()).collect(Collectors.joining(", "));
    }
}
