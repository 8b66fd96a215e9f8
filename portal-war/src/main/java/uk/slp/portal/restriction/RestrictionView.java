package uk.slp.portal.restriction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A restricted case with its list, for one who is on it.
 *
 * @param keeper whether the present person keeps the list
 * @param readers who reads the case, by name
 * @param others who could be named as well; empty for those who do not keep the list
 */
public record RestrictionView(
        UUID id,
        long version,
        String caseReference,
        Circle circle,
        String reason,
        String by,
        Instant at,
        boolean keeper,
        List<Reader> readers,
        List<Reader> others) {
    public RestrictionView {
        readers = List.copyOf(readers);
        others = List.copyOf(others);
    }
}
