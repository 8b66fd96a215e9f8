package uk.slp.portal.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelCaseStatus;

/** How many cases each saved view of the queue holds, in all and by who has them in hand. */
public final class QueueCounts {
    /** In place of a sign-in name: whoever asks. */
    public static final String ME = "me";

    /** In place of a sign-in name: cases that nobody has. */
    public static final String NOBODY = "nobody";

    /**
     * Cases of one state in one pair of hands.
     *
     * @param past whether, if the partners were asked, the usual time of their answer is over
     * @param username who has them, or null
     */
    record Line(PanelCaseStatus status, boolean past, @Nullable String username, @Nullable String name, long count) {}

    /** Somebody who has cases in hand. */
    public record Holder(String username, String name) {}

    private final List<Line> lines;
    private final String me;

    QueueCounts(List<Line> lines, String me) {
        this.lines = List.copyOf(lines);
        this.me = me;
    }

    /**
     * Whether the usual time of an answer of the partners is over.
     *
     * @param usualBy null where they were asked before usual times were kept: that is long ago
     */
    static boolean past(@Nullable LocalDate usualBy, LocalDate today) {
        return usualBy == null || usualBy.isBefore(today);
    }

    /** How many cases a view holds. */
    public long of(QueueView view) {
        return of(view, "");
    }

    /**
     * How many cases a view holds.
     *
     * @param with a sign-in name, {@link #ME}, {@link #NOBODY}, or empty for all
     */
    public long of(QueueView view, String with) {
        return lines.stream()
                .filter(line -> view.states().contains(line.status())
                        && (line.past() || !view.pastOnly())
                        && isWith(line, with))
                .mapToLong(Line::count)
                .sum();
    }

    private boolean isWith(Line line, String with) {
        return switch (with) {
            case "" -> true;
            case NOBODY -> line.username() == null;
            case ME -> me.equals(line.username());
            default -> with.equals(line.username());
        };
    }

    /** Everybody who has any, in the order of names. */
    public List<Holder> holders() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.username() != null) {
                found.put(line.username(), String.valueOf(line.name()));
            }
        }
        List<Holder> holders = new ArrayList<>();
        found.forEach((username, name) -> holders.add(new Holder(username, name)));
        holders.sort(Comparator.comparing(Holder::name).thenComparing(Holder::username));
        return holders;
    }
}
