package uk.slp.portal.known;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.known.model.KnownPassage;

/**
 * The marked passages of a review as a part of the query that reads the review, so that they cost no statement of their
 * own. Whether their items were withdrawn or replaced since is read with them, every time: a page never shows what may
 * not be read any more.
 */
public final class KnownLines {
    /** What such a query selects, as columns side by side. A version is there only once it was replaced. */
    public static final String COLUMNS = "kp, ki.withdrawnAt, kv.id, kv.readable, ki.title";

    private KnownLines() {}

    /**
     * How such a query joins them.
     *
     * @param when the condition on {@code kp.subjectId}; words of the portal, never what somebody typed
     */
    public static String joined(String when) {
        return " left join KnownPassage kp on " + when + " left join PublishedItem ki on ki.id = kp.itemId"
                + " left join ItemVersion kv on kv.itemId = kp.itemId and kv.number = kp.textNumber ";
    }

    /**
     * Reads the columns, each passage once, in the order in which they were marked first.
     *
     * @param first where {@link #COLUMNS} begin
     */
    public static List<KnownLine> of(List<Object[]> rows, int first) {
        Map<KnownPassage, KnownLine> lines = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row[first] != null)
                .sorted(Comparator.comparing((Object[] row) -> ((KnownPassage) row[first]).createdAt())
                        .thenComparing(row -> ((KnownPassage) row[first]).id()))
                .forEach(row -> lines.computeIfAbsent(
                        (KnownPassage) row[first],
                        passage -> line(
                                passage,
                                (Instant) row[first + 1],
                                row[first + 2] == null || (boolean) row[first + 3],
                                (String) row[first + 4])));
        return List.copyOf(lines.values());
    }

    /** A version that was replaced and may still be read is shown; one that may not is told of without its text and its title then. */
    private static KnownLine line(
            KnownPassage p, @Nullable Instant withdrawnAt, boolean readable, @Nullable String titleNow) {
        boolean shown = withdrawnAt == null && readable;
        return new KnownLine(
                p.slug(),
                p.anchor(),
                p.version(),
                p.part(),
                p.mark(),
                p.place(),
                shown || titleNow == null ? p.title() : titleNow,
                p.publisher(),
                p.year(),
                shown ? p.quote() : null,
                p.reason(),
                p.howUsed(),
                p.markedName(),
                p.changedAt(),
                withdrawnAt != null);
    }
}
