package uk.slp.portal.casetask;

import java.util.List;
import java.util.stream.Collectors;

/** A set of tasks that comes with the portal for a kind of review. */
public record DeliveredSet(TaskOn on, String name, List<SetLine> lines) {
    public DeliveredSet {
        lines = List.copyOf(lines);
    }

    /** Its lines as they are written in a set. */
    public String text() {
        return lines.stream().map(SetLine::written).collect(Collectors.joining("\n"));
    }
}
