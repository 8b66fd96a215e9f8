package uk.slp.portal.panel.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * Fills in the template of a letter. A word in braces stands for a part; a paragraph that holds a part with nothing to say
 * is left out, so that a letter never ends a sentence in a gap.
 */
public final class LetterText {
    /** What can be filled in, with what it stands for. */
    public static final Map<String, String> PARTS = parts();

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 10_000;

    private LetterText() {}

    private static Map<String, String> parts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("panel", "name of the national body");
        all.put("day", "day of the letter");
        all.put("partnership", "name of the safeguarding partnership");
        all.put("area", "name of the local authority");
        all.put("case", "reference of the case");
        all.put("rapid_review", "reference of the rapid review");
        all.put("notification", "reference of the notification");
        all.put("outcome", "the outcome in a few words");
        all.put("reasons", "the reasons that were recorded");
        all.put("reason_improvements", "reasons against regulation 3 (a), for national reviews");
        all.put("reason_law", "reasons against regulation 3 (b), for national reviews");
        all.put("reason_recurrent", "reasons against regulation 3 (c), for national reviews");
        all.put("quality", "comment on the quality of the rapid review");
        all.put("answer_by", "day by which the partners usually answer, where something is asked");
        return Collections.unmodifiableMap(all);
    }

    /** Everything that keeps a template from being kept. */
    public static List<Violation> problems(@Nullable String subject, @Nullable String body) {
        List<Violation> wrong = new ArrayList<>();
        check(wrong, "subject", subject, "Enter the subject of the letter.", LONGEST_SUBJECT);
        check(wrong, "body", body, "Enter the text of the letter.", LONGEST_BODY);
        if (subject != null && subject.strip().contains("\n")) {
            wrong.add(new Violation("subject", "one_line", "Write the subject in one line."));
        }
        if (body != null && !body.contains("{reasons}")) {
            wrong.add(
                    new Violation("body", "reasons_missing", "Keep {reasons} in the text: the partners are told why."));
        }
        return wrong;
    }

    private static void check(List<Violation> wrong, String field, @Nullable String text, String missing, int longest) {
        if (text == null || text.isBlank()) {
            wrong.add(new Violation(field, "required", missing));
            return;
        }
        if (text.length() > longest) {
            wrong.add(new Violation(field, "too_long", "Shorten this to " + longest + " characters."));
        }
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (!PARTS.containsKey(part.group(1))) {
                wrong.add(new Violation(
                        field,
                        "unknown_part",
                        "Nothing is known by the name " + part.group() + ". See the list of parts."));
            }
        }
        String rest = PART.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            wrong.add(new Violation(field, "open_brace", "A brace is open or closed without its other half."));
        }
    }

    /**
     * A filled-in text.
     *
     * @param values by the names of {@link #PARTS}; what is missing or empty has nothing to say
     */
    public static String fill(String template, Map<String, String> values) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : template.replace("\r\n", "\n").split("\n\\s*\n")) {
            String filled = paragraph(paragraph.strip(), values);
            if (filled != null && !filled.isEmpty()) {
                paragraphs.add(filled);
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static @Nullable String paragraph(String paragraph, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        Matcher part = PART.matcher(paragraph);
        while (part.find()) {
            String value = Objects.requireNonNullElse(values.get(part.group(1)), "");
            if (value.isBlank()) {
                return null;
            }
            part.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        part.appendTail(filled);
        return filled.toString();
    }
}
