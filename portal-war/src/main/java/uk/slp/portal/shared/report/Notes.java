package uk.slp.portal.shared.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The footnotes of a report while it is read: what they say, and where the text calls for them. */
final class Notes {
    private static final Pattern DEFINITION = Pattern.compile("\\[\\^([A-Za-z0-9-]{1,20})]:\\s*(.*)");
    private static final Pattern CALL = Pattern.compile("(?<!\\s)\\s*\\[\\^([A-Za-z0-9-]{1,20})]");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<String> called = new LinkedHashSet<>();

    /** Takes the definitions out of a block; what is left is text. */
    String define(String block) {
        StringBuilder rest = new StringBuilder();
        String last = null;
        for (String line : block.split("\n", -1)) {
            Matcher definition = DEFINITION.matcher(line.strip());
            if (definition.matches()) {
                last = definition.group(1);
                words.merge(last, definition.group(2).strip(), (first, second) -> (first + " " + second).strip());
            } else if (last != null && !line.isBlank() && !line.startsWith("#") && !line.startsWith("|")) {
                words.merge(last, " " + line.strip(), String::concat);
            } else {
                last = null;
                rest.append(line).append('\n');
            }
        }
        return rest.toString();
    }

    /**
     * A text without its calls, and where they stood.
     *
     * @param text plain words
     * @param pieces the same words, cut where a note is called for
     */
    record Resolved(String text, List<ReportUnit.Piece> pieces) {}

    /** Reads the calls of a paragraph; one for a note that is not there stays as it was written. */
    Resolved resolve(String raw) {
        List<ReportUnit.Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder piece = new StringBuilder();
        Matcher call = CALL.matcher(raw);
        int from = 0;
        while (call.find()) {
            String label = call.group(1);
            if (words.containsKey(label)) {
                piece.append(raw, from, call.start());
                text.append(raw, from, call.start());
                pieces.add(new ReportUnit.Piece(piece.toString(), number(label), called.add(label)));
                piece.setLength(0);
                from = call.end();
            }
        }
        piece.append(raw.substring(from));
        text.append(raw.substring(from));
        pieces.add(new ReportUnit.Piece(piece.toString(), 0, false));
        return new Resolved(text.toString(), pieces);
    }

    /** Within a table a call becomes the number of its note in brackets. */
    @Nullable
    ReportTable resolve(@Nullable ReportTable table) {
        return table == null
                ? null
                : new ReportTable(
                        table.caption(),
                        table.head().stream().map(this::numbered).toList(),
                        table.rows().stream()
                                .map(row -> row.stream().map(this::numbered).toList())
                                .toList());
    }

    private String numbered(String cell) {
        return CALL.matcher(cell)
                .replaceAll(call -> words.containsKey(call.group(1))
                        ? " [" + number(call.group(1)) + "]"
                        : Matcher.quoteReplacement(call.group()));
    }

    private int number(String label) {
        return numbers.computeIfAbsent(label, name -> numbers.size() + 1);
    }

    /** All of them: those that are called for in that order, then the others. */
    List<Footnote> all() {
        words.keySet().forEach(this::number);
        return numbers.entrySet().stream()
                .map(entry -> new Footnote(
                        entry.getValue(), words.getOrDefault(entry.getKey(), ""), called.contains(entry.getKey())))
                .toList();
    }

    /** The definitions as they are written down. */
    String notation() {
        StringBuilder out = new StringBuilder();
        words.forEach((label, text) ->
                out.append("[^").append(label).append("]: ").append(text).append("\n\n"));
        return out.toString();
    }
}
