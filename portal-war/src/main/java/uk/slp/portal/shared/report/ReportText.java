package uk.slp.portal.shared.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A report read from the plain report notation: {@code ## 4 Heading} begins a section, a blank line ends a paragraph,
 * {@code > "words" - speaker} is a quotation, and {@code ### Finding 1}, {@code ### Good practice 1},
 * {@code ### Recommendation 1 (to: whom)} or {@code ### Question for practice 1} makes the next paragraph a unit of
 * that kind. Lines between bars are a {@link ReportTable}, {@code [^1]} calls for the {@link Footnote} that stands in a
 * line {@code [^1]: words}. Text before the first section belongs to a section "About this report". Anything else is
 * plain text: there is no way to write markup, and no input that cannot be read.
 */
public final class ReportText {
    private static final Pattern SECTION = Pattern.compile("##\\s+(?:\\d+[.)]?\\s+)?(.+)");
    private static final Pattern UNIT = Pattern.compile(
            "###\\s+(finding|good practice|recommendation|question for practice|question)\\b\\s*+(\\d*+)[.:]?+\\s*+(?:\\(to:(.+)\\))?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTE =
            Pattern.compile(">\\s*[\"\u201c]?(.+?)[\"\u201d]?(?:(?<!\\s)\\s+[-\u2013\u2014]\\s+([^\"\u201d]{1,120}))?");

    private final List<ReportSection> sections;
    private final List<Footnote> notes;
    private final String definitions;

    private ReportText(List<ReportSection> sections, Notes notes) {
        this.sections = List.copyOf(sections);
        this.notes = notes.all();
        this.definitions = notes.notation();
    }

    /** Reads a report; null or blank text gives one without sections. */
    public static ReportText parse(@Nullable String text) {
        Reader reader = new Reader();
        if (text != null) {
            List<String> blocks = Arrays.stream(text.replace("\r", "").split("\n\\s*\n|\n(?=#)|(?<=\n)(?=#)", -1))
                    .map(reader.notes::define)
                    .toList();
            blocks.forEach(reader::block);
        }
        return new ReportText(reader.finish(), reader.notes);
    }

    /** The footnotes in the order of their numbers. */
    public List<Footnote> notes() {
        return notes;
    }

    /**
     * The report written down anew, each unit as a function makes it: how paragraphs are marked as findings or
     * recommendations, or findings as paragraphs.
     */
    public String notation(UnaryOperator<ReportUnit> change) {
        StringBuilder out = new StringBuilder();
        Map<UnitKind, Integer> counted = new EnumMap<>(UnitKind.class);
        for (ReportSection section : sections) {
            out.append("## ")
                    .append(section.number())
                    .append(' ')
                    .append(section.heading())
                    .append("\n\n");
            for (ReportUnit unit : section.units()) {
                ReportUnit made = change.apply(unit);
                if (made.kind() != UnitKind.PARAGRAPH && made.kind() != UnitKind.QUOTE) {
                    out.append("### ").append(made.kind().label()).append(' ');
                    out.append(counted.merge(made.kind(), 1, Integer::sum));
                    if (made.addressee() != null) {
                        out.append(" (to: ").append(made.addressee()).append(')');
                    }
                    out.append("\n\n");
                }
                out.append(made.raw()).append("\n\n");
            }
        }
        return out.append(definitions).toString().strip();
    }

    /** The sections in order. */
    public List<ReportSection> sections() {
        return sections;
    }

    /** Every unit in order. */
    public List<ReportUnit> units() {
        return sections.stream().flatMap(s -> s.units().stream()).toList();
    }

    /** Every unit of a kind in order. */
    public List<ReportUnit> units(UnitKind kind) {
        return units().stream().filter(u -> u.kind() == kind).toList();
    }

    /** The unit at an address. */
    public Optional<ReportUnit> unit(String anchor) {
        return units().stream().filter(u -> u.anchor().equals(anchor)).findFirst();
    }

    /** How many words the units hold together. */
    public int words() {
        return units().stream()
                .mapToInt(u -> u.text().isBlank() ? 0 : u.text().trim().split("\\s+").length)
                .sum();
    }

    private static final class Reader {
        private final List<ReportSection> sections = new ArrayList<>();
        private final Map<UnitKind, Integer> counted = new EnumMap<>(UnitKind.class);
        private final List<ReportUnit> units = new ArrayList<>();
        private final Notes notes = new Notes();
        private String heading = "About this report";
        private int paragraph;
        private @Nullable UnitKind announced;
        private @Nullable String addressee;

        void block(String raw) {
            String block = raw.strip();
            if (block.isEmpty()) {
                return;
            }
            int lineEnd = block.indexOf('\n');
            String first = lineEnd < 0 ? block : block.substring(0, lineEnd).strip();
            Matcher unit = UNIT.matcher(first);
            Matcher section = SECTION.matcher(first);
            if (unit.matches()) {
                announced = kind(unit.group(1));
                addressee = unit.group(3) == null ? null : unit.group(3).strip();
            } else if (section.matches()) {
                endSection();
                heading = section.group(1).strip();
            } else {
                text(block);
                return;
            }
            if (lineEnd >= 0) {
                block(block.substring(lineEnd + 1));
            }
        }

        private void text(String block) {
            ReportTable table = notes.resolve(ReportTable.read(block));
            String line = block.replaceAll("^(?:#+\\s*)+", "")
                    .replaceAll("(?<!\\s)\\s*\n>?\\s*", " ")
                    .strip();
            Matcher quote = QUOTE.matcher(line);
            UnitKind kind = announced;
            if (kind != null) {
                String number = Integer.toString(counted.merge(kind, 1, Integer::sum));
                add(new Place(kind.letter() + number, number, kind), line, addressee, null, table, block);
                announced = null;
                addressee = null;
                return;
            }
            String number = nextParagraph();
            if (table == null && quote.matches()) {
                Place place = new Place("p" + number, number, UnitKind.QUOTE);
                add(place, quote.group(1).strip(), null, quote.group(2), null, line);
            } else {
                add(new Place("p" + number, number, UnitKind.PARAGRAPH), line, null, null, table, block);
            }
        }

        private record Place(String anchor, String number, UnitKind kind) {}

        private void add(
                Place place,
                String words,
                @Nullable String to,
                @Nullable String speaker,
                @Nullable ReportTable table,
                String block) {
            Notes.Resolved read = table == null
                    ? notes.resolve(words)
                    : new Notes.Resolved(table.plain(), List.of(new ReportUnit.Piece(table.plain(), 0, false)));
            boolean asWritten = table != null || place.kind() == UnitKind.QUOTE;
            units.add(new ReportUnit(
                    place.anchor(),
                    place.number(),
                    place.kind(),
                    read.text(),
                    to,
                    speaker,
                    table,
                    read.pieces(),
                    asWritten ? block : words));
        }

        private String nextParagraph() {
            paragraph++;
            return (sections.size() + 1) + "." + paragraph;
        }

        private void endSection() {
            if (!units.isEmpty()) {
                int number = sections.size() + 1;
                sections.add(new ReportSection(number, "s" + number, heading, units));
                units.clear();
                paragraph = 0;
            }
        }

        List<ReportSection> finish() {
            endSection();
            return sections;
        }

        private static UnitKind kind(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            return switch (lower) {
                case "finding" -> UnitKind.FINDING;
                case "good practice" -> UnitKind.GOOD_PRACTICE;
                case "recommendation" -> UnitKind.RECOMMENDATION;
                default -> UnitKind.QUESTION;
            };
        }
    }
}
