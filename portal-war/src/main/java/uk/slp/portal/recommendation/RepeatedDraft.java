package uk.slp.portal.recommendation;

import java.util.List;

/**
 * A new recommendation with the earlier ones near to it.
 *
 * @param lines those chosen for it first, then the nearest of the own area, then of the country
 */
public record RepeatedDraft(DraftText draft, List<RepeatLine> lines) {
    public RepeatedDraft {
        lines = List.copyOf(lines);
    }

    /** Those of the writers' own area. */
    public List<RepeatLine> own() {
        return lines.stream().filter(RepeatLine::own).toList();
    }

    /** Those of other areas and of national bodies. */
    public List<RepeatLine> others() {
        return lines.stream().filter(line -> !line.own()).toList();
    }

    /** How many near ones nothing was said of. */
    public long open() {
        return lines.stream().filter(RepeatLine::open).count();
    }
}
