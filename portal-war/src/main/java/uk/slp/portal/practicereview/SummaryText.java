package uk.slp.portal.practicereview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.shared.error.Violation;

/**
 * What a summary says, section by section, and what is still missing in it.
 *
 * @param parts the texts of its sections, in the order of its kind; an empty one is empty text
 */
public record SummaryText(SummaryKind kind, @Nullable String title, @Nullable String contentNote, List<String> parts) {
    /** The longest text of a section that is kept, in characters. */
    public static final int LONGEST_PART = 6_000;

    private static final int TITLE = 200;
    private static final int CONTENT_NOTE = 1_000;

    public SummaryText {
        parts = List.copyOf(parts);
    }

    /** How many words it has. */
    public int words() {
        return parts.stream().mapToInt(SummaryText::words).sum();
    }

    /** How many words a text has. */
    public static int words(@Nullable String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** How many minutes it takes to read, at least one where there is something to read; begun minutes count. */
    public int minutes() {
        return (words() + SummaryKind.PACE - 1) / SummaryKind.PACE;
    }

    /** "412 words, about 3 minutes". */
    public String length() {
        int minutes = minutes();
        return String.format(
                Locale.UK,
                "%,d %s, about %d %s",
                words(),
                words() == 1 ? "word" : "words",
                minutes,
                minutes == 1 ? "minute" : "minutes");
    }

    /** Everything that must be put right before it is complete. */
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        if (title == null || title.isBlank()) {
            found.add(new Violation("title", "required", "Enter a title that names no child."));
        }
        List<SummaryKind.Section> sections = kind.sections();
        for (int i = 0; i < sections.size(); i++) {
            SummaryKind.Section section = sections.get(i);
            int words = words(parts.get(i));
            String field = kind.fields().get(i);
            if (words == 0 && !kind.optional(i)) {
                found.add(new Violation(field, "required", "Write the section “" + section.heading() + "”."));
            }
            if (words > section.words()) {
                found.add(new Violation(
                        field,
                        "too_many_words",
                        "“" + section.heading() + "” has " + words + " words; shorten it to " + section.words() + "."));
            }
        }
        if (minutes() > kind.minutes()) {
            found.add(new Violation(
                    kind.fields().get(0),
                    "too_long_to_read",
                    "It takes about " + minutes() + " minutes to read; shorten it to " + kind.minutes() + " minutes, "
                            + kind.minutes() * SummaryKind.PACE + " words."));
        }
        return found;
    }

    /** Why a text cannot be kept in a field, complete or not. */
    static List<Violation> refusals(String field, String label, @Nullable String text) {
        int most = field.equals("title") ? TITLE : field.equals("contentNote") ? CONTENT_NOTE : LONGEST_PART;
        int length = text == null ? 0 : text.length();
        return length <= most
                ? List.of()
                : List.of(new Violation(
                        field,
                        "too_long",
                        String.format(Locale.UK, "“%s” has %,d characters; shorten it to %,d.", label, length, most)));
    }

    /** The name of a field, as its page has it. */
    static String label(SummaryKind kind, String field) {
        if (field.equals("title")) {
            return "Title";
        }
        return field.equals("contentNote")
                ? "Content note"
                : kind.sections().get(kind.fields().indexOf(field)).heading();
    }

    /** Field by field, to be compared with the case (rule 50). */
    List<TextPart> published() {
        List<TextPart> found = new ArrayList<>();
        found.add(TextPart.plain("title", "Title", title));
        found.add(TextPart.plain("contentNote", "Content note", contentNote));
        for (int i = 0; i < parts.size(); i++) {
            found.add(
                    TextPart.plain(kind.fields().get(i), kind.sections().get(i).heading(), parts.get(i)));
        }
        return found;
    }

    /** The whole in the plain report notation; marks of the notation that somebody typed are text here. */
    public String notation() {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isBlank()) {
                continue;
            }
            text.append("## ")
                    .append(++number)
                    .append(' ')
                    .append(kind.sections().get(i).heading())
                    .append("\n\n");
            paragraphs(parts.get(i)).forEach(paragraph -> text.append(paragraph).append("\n\n"));
        }
        return text.toString().strip();
    }

    /** The paragraphs of a section. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(text.replace("\r", "").split("\n\\s*\n"))
                .map(paragraph -> paragraph.replaceAll("(?m)^[\\s#>|]+", "").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "SummaryText[" + kind + ", " + words() + " words]";
    }
}
