package uk.slp.portal.childdeathform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * A form as JSON: how it is kept, delivered, exported and imported. The schema is {@code form.schema.json} beside this class.
 * What is empty or usual is left out.
 */
public final class FormJson {
    /** Name of the format and of its edition; a later edition reads the earlier ones. */
    public static final String FORMAT = "child-death-form/1";

    /** Longest text that is read. */
    public static final int LONGEST = 900_000;

    private static final Set<String> FORM =
            Set.of("format", "code", "title", "use", "purpose", "sections", "lists", "version", "publishedOn");
    private static final Set<String> SECTION = Set.of("code", "title", "help", "when", "questions");
    private static final Set<String> QUESTION = Set.of(
            "code",
            "wording",
            "kind",
            "help",
            "required",
            "reasoned",
            "when",
            "agencies",
            "prefill",
            "unit",
            "least",
            "most",
            "list",
            "rows",
            "columns");
    private static final Set<String> COLUMN = Set.of("code", "wording", "kind", "list", "unit");
    private static final Set<String> LIST = Set.of("code", "title", "items");
    private static final Set<String> ITEM = Set.of("code", "label", "retired");

    private final List<Violation> violations = new ArrayList<>();

    private FormJson() {}

    /**
     * Reads a form. Whether it can be used is for {@link FormCheck} to say.
     *
     * @throws RuleViolation with everything that is not as the format wants it
     */
    public static FormDefinition read(String json) {
        if (json.length() > LONGEST) {
            throw new RuleViolation("form", "too_long", "The file is too long for a form.");
        }
        JsonObject object;
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            object = reader.readObject();
        } catch (JsonException | IllegalStateException | ClassCastException unreadable) {
            throw new RuleViolation("form", "not_json", "The file is not JSON that begins with one object.");
        }
        FormJson form = new FormJson();
        FormDefinition read = form.form(object);
        RuleViolation.throwIfAny(form.violations);
        return read;
    }

    private FormDefinition form(JsonObject json) {
        known(json, "", FORM);
        String format = text(json, "", "format");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            violations.add(new Violation("format", "unknown_format", "The format must be " + FORMAT + "."));
        }
        List<FormSection> sections = new ArrayList<>();
        each(json, "", "sections", (part, at) -> sections.add(section(part, at)));
        List<CodeList> lists = new ArrayList<>();
        each(json, "", "lists", (part, at) -> lists.add(list(part, at)));
        String use = text(json, "", "use");
        return new FormDefinition(
                text(json, "", "code"),
                text(json, "", "title"),
                use.isEmpty() ? FormDefinition.SUPPLEMENTARY : use,
                text(json, "", "purpose"),
                sections,
                lists);
    }

    private FormSection section(JsonObject json, String at) {
        known(json, at, SECTION);
        List<FormQuestion> questions = new ArrayList<>();
        each(json, at, "questions", (part, place) -> questions.add(question(part, place)));
        return new FormSection(
                text(json, at, "code"),
                text(json, at, "title"),
                text(json, at, "help"),
                text(json, at, "when"),
                questions);
    }

    private FormQuestion question(JsonObject json, String at) {
        known(json, at, QUESTION);
        List<FormColumn> columns = new ArrayList<>();
        each(json, at, "columns", (part, place) -> columns.add(column(part, place)));
        BigDecimal rows = number(json, at, "rows");
        return new FormQuestion(
                text(json, at, "code"),
                text(json, at, "wording"),
                kind(json, at),
                text(json, at, "help"),
                flag(json, at, "required", false),
                flag(json, at, "reasoned", true),
                text(json, at, "when"),
                texts(json, at, "agencies"),
                text(json, at, "prefill"),
                text(json, at, "unit"),
                number(json, at, "least"),
                number(json, at, "most"),
                text(json, at, "list"),
                rows == null ? 0 : rows.intValue(),
                columns);
    }

    private FormColumn column(JsonObject json, String at) {
        known(json, at, COLUMN);
        return new FormColumn(
                text(json, at, "code"),
                text(json, at, "wording"),
                kind(json, at),
                text(json, at, "list"),
                text(json, at, "unit"));
    }

    private CodeList list(JsonObject json, String at) {
        known(json, at, LIST);
        List<CodeItem> items = new ArrayList<>();
        each(json, at, "items", (part, place) -> {
            known(part, place, ITEM);
            items.add(new CodeItem(
                    text(part, place, "code"), text(part, place, "label"), flag(part, place, "retired", false)));
        });
        return new CodeList(text(json, at, "code"), text(json, at, "title"), items);
    }

    private interface Part {
        void read(JsonObject json, String at);
    }

    private void each(JsonObject json, String at, String name, Part part) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return;
        }
        if (!(value instanceof JsonArray array)) {
            violations.add(new Violation(path(at, name), "not_list", "Here a list is expected."));
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            String place = path(at, name) + "[" + i + "]";
            if (array.get(i) instanceof JsonObject one) {
                part.read(one, place);
            } else {
                violations.add(new Violation(place, "not_object", "Here an object is expected."));
            }
        }
    }

    private void known(JsonObject json, String at, Set<String> names) {
        for (String name : json.keySet()) {
            if (!names.contains(name)) {
                violations.add(
                        new Violation(path(at, name), "unknown_field", "There is no field “" + name + "” here."));
            }
        }
    }

    private static String path(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private QuestionKind kind(JsonObject json, String at) {
        String kind = text(json, at, "kind");
        if (Coded.known(QuestionKind.class, kind)) {
            return Coded.of(QuestionKind.class, kind);
        }
        violations.add(new Violation(
                path(at, "kind"),
                "unknown_kind",
                kind.isEmpty() ? "The kind of the answer is missing." : "There is no kind of answer “" + kind + "”."));
        return QuestionKind.TEXT;
    }

    private String text(JsonObject json, String at, String name) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString().replace("\u0000", "").strip();
        }
        violations.add(new Violation(path(at, name), "not_text", "Here a text is expected."));
        return "";
    }

    private boolean flag(JsonObject json, String at, String name, boolean usual) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return usual;
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        violations.add(new Violation(path(at, name), "not_boolean", "Here true or false is expected."));
        return usual;
    }

    private @Nullable BigDecimal number(JsonObject json, String at, String name) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        violations.add(new Violation(path(at, name), "not_number", "Here a number is expected."));
        return null;
    }

    private Set<String> texts(JsonObject json, String at, String name) {
        Set<String> texts = new LinkedHashSet<>();
        JsonValue value = json.get(name);
        if (value instanceof JsonArray array && array.stream().allMatch(one -> one instanceof JsonString)) {
            array.forEach(one -> texts.add(((JsonString) one).getString()));
        } else if (value != null && value != JsonValue.NULL) {
            violations.add(new Violation(path(at, name), "not_texts", "Here a list of texts is expected."));
        }
        return texts;
    }

    /** A form in the shortest text, as it is kept. */
    public static String write(FormDefinition form) {
        return written(json(form).build(), false);
    }

    /** A form for people's files: set in lines. */
    public static String file(FormDefinition form) {
        return written(json(form).build(), true);
    }

    /** Any object as a file. */
    static String written(JsonObject json, boolean lines) {
        StringWriter text = new StringWriter();
        Map<String, ?> style = lines ? Map.of(JsonGenerator.PRETTY_PRINTING, true) : Map.of();
        try (JsonWriter writer = Json.createWriterFactory(style).createWriter(text)) {
            writer.writeObject(json);
        }
        return text.toString().strip();
    }

    /** A form as an object, to which more can be added. */
    static JsonObjectBuilder json(FormDefinition form) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("code", form.code())
                .add("title", form.title())
                .add("use", form.use());
        put(json, "purpose", form.purpose());
        JsonArrayBuilder sections = Json.createArrayBuilder();
        form.sections().forEach(section -> sections.add(json(section)));
        JsonArrayBuilder lists = Json.createArrayBuilder();
        form.lists().forEach(list -> lists.add(json(list)));
        return json.add("sections", sections).add("lists", lists);
    }

    private static JsonObjectBuilder json(FormSection section) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("code", section.code()).add("title", section.title());
        put(json, "help", section.help());
        put(json, "when", section.when());
        JsonArrayBuilder questions = Json.createArrayBuilder();
        section.questions().forEach(question -> questions.add(json(question)));
        return json.add("questions", questions);
    }

    private static JsonObjectBuilder json(FormQuestion question) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", question.code())
                .add("wording", question.wording())
                .add("kind", question.kind().code());
        put(json, "help", question.help());
        if (question.required()) {
            json.add("required", true);
        }
        if (!question.reasoned()) {
            json.add("reasoned", false);
        }
        put(json, "when", question.when());
        if (!question.agencies().isEmpty()) {
            json.add("agencies", Json.createArrayBuilder(question.agencies()));
        }
        put(json, "prefill", question.prefill());
        put(json, "unit", question.unit());
        BigDecimal least = question.least();
        if (least != null) {
            json.add("least", least);
        }
        BigDecimal most = question.most();
        if (most != null) {
            json.add("most", most);
        }
        put(json, "list", question.list());
        if (question.rows() > 0) {
            json.add("rows", question.rows());
        }
        if (!question.columns().isEmpty()) {
            JsonArrayBuilder columns = Json.createArrayBuilder();
            question.columns().forEach(column -> {
                JsonObjectBuilder one = Json.createObjectBuilder()
                        .add("code", column.code())
                        .add("wording", column.wording())
                        .add("kind", column.kind().code());
                put(one, "list", column.list());
                put(one, "unit", column.unit());
                columns.add(one);
            });
            json.add("columns", columns);
        }
        return json;
    }

    private static JsonObjectBuilder json(CodeList list) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        list.items().forEach(item -> {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("code", item.code()).add("label", item.label());
            if (item.retired()) {
                one.add("retired", true);
            }
            items.add(one);
        });
        return Json.createObjectBuilder()
                .add("code", list.code())
                .add("title", list.title())
                .add("items", items);
    }

    private static void put(JsonObjectBuilder json, String name, String text) {
        if (!text.isEmpty()) {
            json.add(name, text);
        }
    }
}
