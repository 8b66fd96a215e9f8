package uk.slp.portal.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.model.AreaAnswer;
import uk.slp.portal.recommendation.model.Recommendation;
import uk.slp.portal.recommendation.model.RecommendationLink;

/**
 * Lines of the ledger as a part of a query of another feature, so that they cost a page no statement of their own. Only
 * what everybody may read comes out: whatever an area has not released stays behind.
 */
public final class PublicLines {
    /** What such a query selects, as columns side by side. */
    public static final String COLUMNS =
            "rl, ri.slug, ri.title, ri.publisher, ri.area, ri.themes, ri.publishedOn, rk, ro, oi.slug, oi.title, oi.withdrawnAt";

    private PublicLines() {}

    /**
     * How such a query joins them.
     *
     * @param when the condition on {@code rl} and {@code ri}; words of the portal, never what somebody typed
     */
    public static String joined(String when) {
        return " left join PublishedItem ri on ri.withdrawnAt is null and " + when
                + " left join Recommendation rl on rl.itemId = ri.id and rl.removedOn is null"
                + LINKS;
    }

    /** The links of a line {@code rl}. */
    static final String LINKS = " left join RecommendationLink rk on rk.earlierId = rl.id or rk.laterId = rl.id"
            + " left join Recommendation ro on ro.id <> rl.id and (ro.id = rk.earlierId or ro.id = rk.laterId)"
            + " left join PublishedItem oi on oi.id = ro.itemId ";

    /**
     * Reads the columns, each line once, in the order of their numbers.
     *
     * @param first where {@link #COLUMNS} begin
     */
    public static List<PublicLine> of(List<Object[]> rows, int first) {
        Map<UUID, List<Object[]>> byLine = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row[first] != null)
                .sorted(Comparator.comparing((Object[] row) -> (LocalDate) row[first + 6])
                        .reversed()
                        .thenComparing(row -> (String) row[first + 1])
                        .thenComparing(row -> ((Recommendation) row[first]).number()))
                .forEach(row -> byLine.computeIfAbsent(((Recommendation) row[first]).id(), id -> new ArrayList<>())
                        .add(row));
        return byLine.values().stream().map(lines -> line(lines, first)).toList();
    }

    private static PublicLine line(List<Object[]> rows, int first) {
        Object[] row = rows.get(0);
        Recommendation r = (Recommendation) row[first];
        AreaAnswer released = r.released();
        return new PublicLine(
                r.reference(),
                (String) row[first + 1],
                r.anchor(),
                r.place(),
                r.text(),
                r.addressee(),
                (String) row[first + 2],
                (String) row[first + 3],
                (String) row[first + 4],
                codes((String) row[first + 5]),
                (LocalDate) row[first + 6],
                r.partnershipId() != null,
                released == null ? null : AreaWords.of(released),
                links(r, rows, first + 7));
    }

    /** The links in the rows of one line. */
    static List<LinkedLine> links(Recommendation line, List<Object[]> rows, int first) {
        Set<UUID> told = new HashSet<>();
        List<LinkedLine> links = new ArrayList<>();
        for (Object[] row : rows) {
            RecommendationLink link = (RecommendationLink) row[first];
            Recommendation other = (Recommendation) row[first + 1];
            if (link != null && other != null && told.add(other.id())) {
                boolean readable = row[first + 4] == null && other.removedOn() == null;
                links.add(new LinkedLine(
                        link.earlierId().equals(line.id()),
                        link.kind(),
                        other.reference(),
                        other.place(),
                        readable ? (String) row[first + 3] : null,
                        readable ? "/learning/" + row[first + 2] + "#" + other.anchor() : null,
                        link.madeOn()));
            }
        }
        links.sort(Comparator.comparing(LinkedLine::madeOn));
        return links;
    }

    static List<String> codes(@Nullable String joined) {
        return joined == null || joined.isBlank()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(String::strip).toList();
    }
}
