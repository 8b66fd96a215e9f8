package uk.slp.portal.agencysheet.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.ChronologyAgency;
import uk.slp.portal.agencysheet.ChronologyFinding;
import uk.slp.portal.agencysheet.ChronologyFinding.Kind;
import uk.slp.portal.agencysheet.ChronologyLine;
import uk.slp.portal.agencysheet.EventKind;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.draft.TextMark;

/**
 * Merges the lines of all sheets and finds what contradicts and what is silent. The rules are design, not law: the
 * guidance asks for agencies' involvement to be brought together (domain reference 4.1) and says nothing of how. Each
 * compares lines of different agencies only; what they mean is for the authors to say.
 */
public final class ChronologyRules {
    private ChronologyRules() {}

    /** Two lines that the authors say are the same event; the order means nothing. */
    public record Pair(UUID first, UUID second) {}

    /**
     * The lines of sheets that were sent in, by day; within a day by agency, then as they were written.
     *
     * @param names names of the agencies by sheet, of those that were sent in
     * @param pairs lines that are said to be the same event
     */
    public static List<ChronologyLine> merge(
            Collection<SheetEvent> events, Map<UUID, String> names, Collection<Pair> pairs) {
        List<SheetEvent> sorted = events.stream()
                .filter(event -> names.containsKey(event.sheetId())
                        && event.day().isPresent()
                        && event.kind() != null
                        && event.get(EventField.WHAT) != null)
                .sorted(Comparator.comparing((SheetEvent event) -> event.day().orElseThrow())
                        .thenComparing(event -> String.valueOf(names.get(event.sheetId())))
                        .thenComparing(SheetEvent::createdAt)
                        .thenComparing(SheetEvent::id))
                .toList();
        Map<UUID, Integer> numbers = new HashMap<>();
        sorted.forEach(event -> numbers.put(event.id(), numbers.size() + 1));
        List<ChronologyLine> lines = new ArrayList<>();
        for (SheetEvent event : sorted) {
            lines.add(line(event, names, numbers, pairs));
        }
        return lines;
    }

    private static ChronologyLine line(
            SheetEvent event, Map<UUID, String> names, Map<UUID, Integer> numbers, Collection<Pair> pairs) {
        Set<Integer> same = new TreeSet<>();
        for (Pair pair : pairs) {
            UUID other = pair.first().equals(event.id())
                    ? pair.second()
                    : pair.second().equals(event.id()) ? pair.first() : null;
            Integer number = other == null ? null : numbers.get(other);
            if (number != null) {
                same.add(number);
            }
        }
        Integer own = numbers.get(event.id());
        EventKind kind = event.kind();
        String what = event.get(EventField.WHAT);
        if (own == null || kind == null || what == null) {
            throw new IllegalStateException("Only whole lines are merged");
        }
        return new ChronologyLine(
                own,
                event.id(),
                event.sheetId(),
                String.valueOf(names.get(event.sheetId())),
                event.day().orElseThrow(),
                kind,
                what,
                event.get(EventField.SOURCE),
                event.certainty(),
                List.copyOf(same));
    }

    /**
     * What must be settled, contradictions first, each in the order of days.
     *
     * @param lines as merged
     * @param until the day up to which somebody could have told of something: that on which the notification was sent
     * @param gapDays so many days without a line are a gap
     */
    public static List<ChronologyFinding> findings(
            List<ChronologyLine> lines, List<ChronologyAgency> agencies, LocalDate until, int gapDays) {
        Map<String, ChronologyFinding> found = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            ChronologyLine first = lines.get(i);
            for (ChronologyLine second : beside(lines, i)) {
                ChronologyFinding finding = compare(first, second);
                if (finding != null) {
                    found.putIfAbsent(finding.key(), finding);
                }
            }
        }
        List<ChronologyFinding> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing(ChronologyFinding::kind)
                .thenComparing(f -> f.lines().get(0)));
        all.addAll(gaps(lines, until, gapDays));
        all.addAll(silent(lines, agencies));
        return all;
    }

    /** The later lines with which one is compared: those of its day, and those that are said to be the same event. */
    private static List<ChronologyLine> beside(List<ChronologyLine> lines, int index) {
        ChronologyLine line = lines.get(index);
        List<ChronologyLine> others = new ArrayList<>();
        for (int i = index + 1; i < lines.size() && lines.get(i).day().equals(line.day()); i++) {
            others.add(lines.get(i));
        }
        line.sameAs().stream()
                .filter(number -> number > line.number())
                .map(number -> lines.get(number - 1))
                .filter(other -> !other.day().equals(line.day()))
                .forEach(others::add);
        return others;
    }

    private static @Nullable ChronologyFinding compare(ChronologyLine first, ChronologyLine second) {
        if (first.sheetId().equals(second.sheetId())) {
            return null;
        }
        boolean paired = first.sameAs().contains(second.number());
        boolean sameDay = first.day().equals(second.day());
        if (paired && !sameDay) {
            return pair(
                    Kind.DATES,
                    first,
                    second,
                    "Lines " + named(first) + " and " + named(second) + " are said to be the same event: one gives "
                            + DeadlineWords.record(first.day()) + ", the other " + DeadlineWords.record(second.day())
                            + ".");
        }
        if (sameDay && first.kind().contradicts(second.kind())) {
            return pair(
                    Kind.OPPOSITE,
                    first,
                    second,
                    "On " + DeadlineWords.record(first.day()) + " line " + named(first) + " tells of “" + kind(first)
                            + "”, line " + named(second) + " of “" + kind(second) + "”.");
        }
        if (paired && first.kind() != second.kind()) {
            return pair(
                    Kind.KINDS,
                    first,
                    second,
                    "Lines " + named(first) + " and " + named(second) + " are said to be the same event: one tells of “"
                            + kind(first) + "”, the other of “" + kind(second) + "”.");
        }
        if (sameDay && first.kind() == second.kind() && !plain(first.what()).equals(plain(second.what()))) {
            return pair(
                    Kind.SAME_DAY,
                    first,
                    second,
                    "On " + DeadlineWords.record(first.day()) + " lines " + named(first) + " and " + named(second)
                            + " both tell of “" + kind(first) + "”, in different words.");
        }
        return null;
    }

    private static ChronologyFinding pair(Kind kind, ChronologyLine first, ChronologyLine second, String words) {
        boolean inOrder = first.id().compareTo(second.id()) < 0;
        ChronologyLine one = inOrder ? first : second;
        ChronologyLine other = inOrder ? second : first;
        String key = code(kind) + ":" + one.id() + ":" + other.id();
        return finding(kind, key, facts(one) + "\n" + facts(other), words, List.of(first.number(), second.number()));
    }

    private static List<ChronologyFinding> gaps(List<ChronologyLine> lines, LocalDate until, int gapDays) {
        List<ChronologyFinding> gaps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ChronologyLine line = lines.get(i);
            boolean last = i + 1 == lines.size();
            LocalDate next = last ? until : lines.get(i + 1).day();
            long days = ChronoUnit.DAYS.between(line.day(), next);
            if (days > gapDays) {
                String words = "No agency tells of anything between " + DeadlineWords.record(line.day()) + " and "
                        + DeadlineWords.record(next) + (last ? ", when the notification was sent" : "") + ": " + days
                        + " days.";
                List<Integer> around = last ? List.of(line.number()) : List.of(line.number(), line.number() + 1);
                gaps.add(finding(Kind.GAP, "gap:" + line.day() + ":" + next, words, words, around));
            }
        }
        return gaps;
    }

    private static List<ChronologyFinding> silent(List<ChronologyLine> lines, List<ChronologyAgency> agencies) {
        Set<UUID> speaking = new LinkedHashSet<>();
        lines.forEach(line -> speaking.add(line.sheetId()));
        return agencies.stream()
                .filter(agency -> agency.sentIn() && agency.involved() && !speaking.contains(agency.sheetId()))
                .map(agency -> finding(
                        Kind.SILENT_AGENCY,
                        "silent:" + agency.sheetId(),
                        "silent",
                        agency.name() + " was involved, and no line comes from it.",
                        List.of()))
                .toList();
    }

    private static ChronologyFinding finding(Kind kind, String key, String facts, String words, List<Integer> lines) {
        return new ChronologyFinding(kind, key, TextMark.of(facts), words, lines, 0, null, null, null, null);
    }

    private static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String facts(ChronologyLine line) {
        return line.day() + " " + line.kind().code() + " " + line.what();
    }

    private static String named(ChronologyLine line) {
        return line.number() + " (" + line.agency() + ")";
    }

    private static String kind(ChronologyLine line) {
        return line.kind().label().toLowerCase(Locale.UK);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
