package uk.slp.portal.agencysheet.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** In which order an agency sees its lines. */
public final class EventOrder {
    private EventOrder() {}

    /** By day, those without one last, then as they were written. */
    public static List<SheetEvent> sorted(Collection<SheetEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing((SheetEvent event) -> event.day().orElse(LocalDate.MAX))
                        .thenComparing(SheetEvent::createdAt)
                        .thenComparing(SheetEvent::id))
                .toList();
    }
}
