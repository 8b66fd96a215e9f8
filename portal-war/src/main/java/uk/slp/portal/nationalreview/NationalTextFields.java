package uk.slp.portal.nationalreview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalTextCommands.Write;
import uk.slp.portal.nationalreview.NationalTextView.Content;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.nationalreview.model.NationalTextProblems;
import uk.slp.portal.shared.draft.DraftFields;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;

/**
 * A text of a national review field by field, as it is merged with what others wrote meanwhile. What is ticked is one field:
 * its codes with commas between them, as the page sends them.
 */
public final class NationalTextFields implements DraftFields {
    private static final Map<String, String> LABELS = labels();

    private final Map<String, @Nullable String> saved;

    /** The fields of a text as it is saved. */
    public NationalTextFields(NationalText text) {
        saved = of(new Content(
                text.title(),
                text.summary(),
                text.contentNote(),
                text.method(),
                text.themes(),
                text.harms(),
                text.ageBands(),
                text.agencies(),
                text.text(),
                text.source()));
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("title", "Title");
        labels.put("summary", "Summary");
        labels.put("contentNote", "Content note");
        labels.put("method", "Method");
        labels.put("themes", "Themes");
        labels.put("harms", "Harm");
        labels.put("ageBands", "Ages of the children");
        labels.put("agencies", "Agencies");
        labels.put("text", "Text");
        return labels;
    }

    /** The fields of a text as it is read. */
    public static Map<String, @Nullable String> of(Content content) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", content.title());
        fields.put("summary", content.summary());
        fields.put("contentNote", content.contentNote());
        fields.put("method", content.method());
        fields.put("themes", String.join(",", content.themes()));
        fields.put("harms", String.join(",", content.harms()));
        fields.put("ageBands", String.join(",", content.ageBands()));
        fields.put("agencies", String.join(",", content.agencies()));
        fields.put("text", content.text());
        return fields;
    }

    /** What is to be written, from the texts of all fields; one that is left out becomes empty. */
    public static Write written(String reference, long version, Map<String, @Nullable String> fields) {
        return new Write(
                reference,
                version,
                fields.get("title"),
                fields.get("summary"),
                fields.get("contentNote"),
                fields.get("method"),
                codes(fields.get("themes")),
                codes(fields.get("harms")),
                codes(fields.get("ageBands")),
                codes(fields.get("agencies")),
                fields.get("text"));
    }

    /** The codes of a field in which something is ticked. */
    public static List<String> codes(@Nullable String field) {
        return field == null || field.isBlank()
                ? List.of()
                : Arrays.stream(field.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    /** All fields with what is saved in them. */
    public Map<String, @Nullable String> all() {
        return saved;
    }

    @Override
    public boolean knows(String field) {
        return LABELS.containsKey(field);
    }

    @Override
    public @Nullable String saved(String field) {
        return saved.get(field);
    }

    @Override
    public String label(String field) {
        return Objects.requireNonNull(LABELS.get(field));
    }

    @Override
    public String words(String field, @Nullable String text) {
        return switch (field) {
            case "themes", "harms" -> named(text, Themes::label);
            case "ageBands" -> named(text, code -> Coded.of(AgeBand.class, code).label());
            case "agencies" -> named(text, code -> Coded.of(Agency.class, code).label());
            default -> Objects.requireNonNullElse(text, "");
        };
    }

    private static String named(@Nullable String text, UnaryOperator<String> label) {
        return codes(text).stream().map(label).collect(Collectors.joining(", "));
    }

    private static Write written(String field, @Nullable String text) {
        Map<String, @Nullable String> one = new HashMap<>();
        one.put(field, text);
        return written("", 0, one);
    }

    @Override
    public @Nullable String clean(String field, @Nullable String text) {
        Write tidied = written(field, text);
        return of(new Content(
                        tidied.title(),
                        tidied.summary(),
                        tidied.contentNote(),
                        tidied.method(),
                        tidied.themes(),
                        tidied.harms(),
                        tidied.ageBands(),
                        tidied.agencies(),
                        tidied.text(),
                        null))
                .get(field);
    }

    @Override
    public List<Violation> refusals(String field, @Nullable String text) {
        return NationalTextProblems.refusals(written(field, text));
    }
}
