package uk.slp.portal.shared.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.slp.portal.shared.error.Violation;

/**
 * What became of a page that was to be kept.
 *
 * @param at when it was kept; if there was nothing to keep, when the record was last changed
 * @param bases marks of the fields as they are saved now, without those in conflict
 * @param changed fields that somebody else changed and the writer did not
 * @param conflicts fields that both changed, each differently; they were not written
 * @param refused fields that cannot be kept as they are, such as a text too long for its place
 */
public record DraftSaved(
        Instant at,
        Map<String, String> bases,
        List<OtherText> changed,
        List<OtherText> conflicts,
        List<Violation> refused) {
    public DraftSaved {
        bases = Map.copyOf(bases);
        changed = List.copyOf(changed);
        conflicts = List.copyOf(conflicts);
        refused = List.copyOf(refused);
    }
}
