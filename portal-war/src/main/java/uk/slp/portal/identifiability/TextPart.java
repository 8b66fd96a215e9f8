package uk.slp.portal.identifiability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;

/**
 * A field of what is to be published, as it is written, with what its places are called.
 *
 * @param field name of the field
 * @param text as written; a report in the plain report notation
 * @param places where each place begins, in order; the first at 0
 */
public record TextPart(String field, String text, List<Place> places) {
    /** The name of the file that the text came as. */
    public static final String FILE_NAME = "fileName";

    /** What the file says of itself beside its text: author, title, comments. */
    public static final String FILE_PROPERTIES = "fileProperties";

    private static final Pattern BLOCK = Pattern.compile("[^\n]+(?:\n(?!\\s*\n|#)[^\n]+)*");
    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\w+)]:.*", Pattern.DOTALL);

    public TextPart {
        places = List.copyOf(places);
    }

    /**
     * A place within a field.
     *
     * @param from where it begins
     * @param address its address as readers know it, such as "3.2"; empty for a heading or a field without addresses
     * @param label what it is called
     * @param heading whether it is the heading of a section
     */
    public record Place(int from, String address, String label, boolean heading) {}

    /** A field of plain text. */
    public static TextPart plain(String field, String label, @Nullable String text) {
        return new TextPart(field, text == null ? "" : text, List.of(new Place(0, "", label, false)));
    }

    /** What a file brings beside its text: its name, and its hidden properties line by line. */
    public static List<TextPart> file(String name, @Nullable String properties) {
        return List.of(
                plain(FILE_NAME, "Name of the file", name),
                plain(FILE_PROPERTIES, "Hidden properties of the file", properties));
    }

    /** A report in the plain report notation: paragraphs, headings, tables and footnotes by their addresses. */
    public static TextPart report(String field, @Nullable String written) {
        String text = written == null ? "" : written.replace("\r", "");
        List<Place> places = new ArrayList<>();
        places.add(new Place(0, "", "Report", false));
        List<ReportSection> sections = ReportText.parse(text).sections();
        List<ReportUnit> units =
                sections.stream().flatMap(s -> s.units().stream()).toList();
        int next = 0;
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String words = block.group();
            Matcher note = NOTE.matcher(words.strip());
            if (words.startsWith("#")) {
                places.add(new Place(block.start(), "", "Heading", true));
            } else if (note.matches()) {
                places.add(new Place(block.start(), "", "Footnote " + note.group(1), false));
            } else {
                int at = indexOf(units, next, words);
                if (at >= 0) {
                    ReportUnit unit = units.get(at);
                    String label = unit.table() == null ? unit.name() : "Table in " + unit.number();
                    places.add(new Place(block.start(), unit.number(), label, false));
                    next = at + 1;
                }
            }
        }
        return new TextPart(field, text, places);
    }

    private static int indexOf(List<ReportUnit> units, int from, String block) {
        String wanted = squeezed(block);
        for (int i = from; i < Math.min(units.size(), from + 6); i++) {
            String unit = squeezed(units.get(i).raw());
            if (!unit.isEmpty() && (wanted.startsWith(unit) || unit.startsWith(wanted))) {
                return i;
            }
        }
        return -1;
    }

    private static String squeezed(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.substring(0, Math.min(60, letters.length()));
    }

    /** The place that holds a character. */
    public Place at(int offset) {
        Place found = places.get(0);
        for (Place place : places) {
            if (place.from() > offset) {
                break;
            }
            found = place;
        }
        return found;
    }

    /** How long, never what. */
    @Override
    public String toString() {
        return "TextPart[" + field + ", " + text.length() + " characters]";
    }
}
