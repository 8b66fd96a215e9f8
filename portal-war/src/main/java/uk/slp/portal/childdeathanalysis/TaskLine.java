package uk.slp.portal.childdeathanalysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands.
 *
 * @param number counted within the analysis
 * @param outcome what came of it, or why it was not needed
 */
public record TaskLine(
        int number,
        TaskKind kind,
        @Nullable TaskRecipient recipient,
        String owner,
        String what,
        ActionLevel level,
        @Nullable LocalDate due,
        TaskStatus status,
        @Nullable String outcome) {
    /** Whether it waits. */
    public boolean open() {
        return status == TaskStatus.OPEN;
    }

    /** Whether it tells the local authority, whose decision rule 64 asks for. */
    public boolean tellsAuthority() {
        return kind == TaskKind.INFORM && recipient == TaskRecipient.LOCAL_AUTHORITY;
    }

    /** Who and at what level, in words. */
    public String who() {
        return (kind == TaskKind.INFORM ? "Tell " : "") + owner + ", "
                + level.label().toLowerCase(java.util.Locale.ENGLISH);
    }

    /** What it is, never what it says. */
    @Override
    public String toString() {
        return "TaskLine[" + number + ", " + kind + "]";
    }
}
