package uk.slp.portal.casetask;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A set of tasks that a partnership keeps.
 *
 * @param on for which kind of review
 * @param offered whether it can be added to reviews now
 * @param used whether tasks of a review came from it; it then can be offered no more, but not deleted
 */
public record OwnSet(
        UUID id, long version, TaskOn on, String name, boolean offered, boolean used, List<SetLine> lines) {
    public OwnSet {
        lines = List.copyOf(lines);
    }

    /** Its lines as they are written. */
    public String text() {
        return lines.stream().map(SetLine::written).collect(Collectors.joining("\n"));
    }
}
