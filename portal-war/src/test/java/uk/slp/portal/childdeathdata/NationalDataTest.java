package uk.slp.portal.childdeathdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathreturn.SentAnswer;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("The national data set of child death review")
class NationalDataTest {
    private static final LocalDate DIED = LocalDate.of(2026, 11, 23);

    private static Map<NationalField, Object> whole(String reference, String number) {
        Map<NationalField, Object> values = new EnumMap<>(NationalField.class);
        for (NationalField field : NationalField.values()) {
            if (!field.choices().isEmpty()) {
                values.put(field, field.choices().get(0));
            } else {
                switch (field.kind()) {
                    case NUMBER -> values.put(field, 39);
                    case DATE -> values.put(field, DIED.plusDays(1));
                    default -> values.put(field, "x");
                }
            }
        }
        values.put(NationalField.REFERENCE, reference);
        values.put(NationalField.STATUS, ChildDeathStatus.CLOSED.code());
        values.put(NationalField.NHS_NUMBER, number);
        values.remove(NationalField.NHS_ABSENT);
        values.put(NationalField.BIRTH_DATE, DIED.minusYears(4));
        values.put(NationalField.DEATH_DATE, DIED);
        return values;
    }

    private static List<String> found(ChildDeathStatus status, Map<NationalField, Object> values) {
        return NationalCheck.of(List.of(new NationalCase(status, values))).stream()
                .map(one -> (one.error() ? "error " : "warning ") + one.field().code() + " " + one.code())
                .toList();
    }

    private static List<String> closed(Map<NationalField, Object> values) {
        return found(ChildDeathStatus.CLOSED, values);
    }

    @Test
    @DisplayName("a whole case passes")
    void passes() {
        assertEquals(List.of(), closed(whole("CDR-2026-0001", "9434765919")));
    }

    @Test
    @DisplayName("Rule 57: a number whose last digit does not fit is refused; none needs a reason")
    void number() {
        assertEquals(List.of("error nhs_number check_digit"), closed(whole("CDR-2026-0001", "9434765918")));
        Map<NationalField, Object> none = whole("CDR-2026-0001", "9434765919");
        none.remove(NationalField.NHS_NUMBER);
        assertEquals(List.of("error nhs_number missing"), closed(none));
        none.put(NationalField.NHS_ABSENT, "non_resident");
        assertEquals(List.of(), closed(none));
        none.put(NationalField.NHS_NUMBER, "9434765919");
        assertEquals(List.of("warning nhs_absent contradiction"), closed(none));
    }

    @Test
    @DisplayName("Rule 58: two reviewed cases with one number are held back, a case said to be the same death is not")
    void twice() {
        NationalCase first = new NationalCase(ChildDeathStatus.CLOSED, whole("CDR-2026-0001", "9434765919"));
        NationalCase second = new NationalCase(ChildDeathStatus.CLOSED, whole("CDR-2026-0002", "9434765919"));
        NationalCase same = new NationalCase(ChildDeathStatus.DUPLICATE, whole("CDR-2026-0003", "9434765919"));
        assertEquals(List.of(), NationalData.checked(List.of(first, second)).given());
        assertEquals(2, NationalData.checked(List.of(first, second)).heldBack());
        assertEquals(
                List.of(first, same), NationalData.checked(List.of(first, same)).given());
    }

    @Test
    @DisplayName("Rule 54: 18 at death is refused, a day less is not; and days must follow each other")
    void days() {
        Map<NationalField, Object> values = whole("CDR-2026-0001", "9434765919");
        values.put(NationalField.BIRTH_DATE, LocalDate.of(2008, 11, 23));
        assertEquals(List.of("error birth_date adult"), closed(values));
        values.put(NationalField.BIRTH_DATE, LocalDate.of(2008, 11, 24));
        assertEquals(List.of(), closed(values));
        values.put(NationalField.BIRTH_DATE, DIED.plusDays(1));
        assertEquals(List.of("error birth_date order"), closed(values));
        values.put(NationalField.BIRTH_DATE, DIED);
        values.put(NationalField.NOTIFIED_ON, DIED.minusDays(1));
        values.remove(NationalField.GESTATION);
        assertEquals(List.of("warning gestation_weeks missing", "error notified_on order"), closed(values));
        values = whole("CDR-2026-0001", "9434765919");
        values.put(NationalField.CLOSED_ON, DIED);
        assertEquals(List.of("error closed_on order"), closed(values));
    }

    @Test
    @DisplayName("Rule 61: a completed review has category, modifiability and scores; one that goes on needs none yet")
    void completed() {
        Map<NationalField, Object> values = whole("CDR-2026-0001", "9434765919");
        values.remove(NationalField.CATEGORY);
        values.remove(NationalField.SCORE_D);
        values.remove(NationalField.ETHNICITY);
        assertEquals(
                List.of("warning ethnicity missing", "error category missing", "error score_d missing"),
                closed(values));
        assertEquals(List.of("warning ethnicity missing"), found(ChildDeathStatus.PANEL, values));
        assertEquals(List.of(), found(ChildDeathStatus.NOT_REVIEWED, values));
    }

    @Test
    @DisplayName("what is written as JSON keeps the schema and comes back as it was")
    void json() throws IOException {
        NationalCase one = new NationalCase(ChildDeathStatus.CLOSED, whole("CDR-2026-0001", "9434765919"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NationalFile.json(List.of(one), out);
        JsonObject file;
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(out.toByteArray()))) {
            file = reader.readObject();
        }
        assertEquals(NationalFile.SCHEMA, file.getInt("schema"));
        JsonObject written = file.getJsonArray("cases").getJsonObject(0);
        assertEquals(one.values().size(), written.size());
        JsonObject schema = NationalFile.schema()
                .getJsonObject("properties")
                .getJsonObject("cases")
                .getJsonObject("items");
        schema.getJsonArray("required").forEach(name -> assertTrue(written.containsKey(text(name)), name::toString));
        one.values().forEach((field, value) -> {
            JsonObject asked = schema.getJsonObject("properties").getJsonObject(field.code());
            JsonValue got = written.get(field.code());
            assertEquals(value.toString(), text(got));
            assertEquals(
                    asked.getString("type").equals("integer"),
                    got.getValueType() == JsonValue.ValueType.NUMBER,
                    field.code());
            assertTrue(!asked.containsKey("enum") || asked.getJsonArray("enum").contains(got), field.code());
            assertTrue(!asked.containsKey("pattern") || text(got).matches(asked.getString("pattern")), field.code());
        });
    }

    private static String text(JsonValue value) {
        return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
    }

    @Test
    @DisplayName("Rule 53: a joint agency response to a stillbirth is no case of it; and no field is the child's name")
    void without() {
        assertFalse(NationalField.STATUS.choices().contains(ChildDeathStatus.RESPONSE_ONLY.code()));
        assertFalse(NationalField.STATUS.choices().contains(ChildDeathStatus.RESPONSE_ENDED.code()));
        assertEquals(
                List.of(),
                List.of(NationalField.values()).stream()
                        .filter(field -> field.code().contains("name"))
                        .toList());
    }

    @Test
    @DisplayName("as CSV it has a column for each field and a line for each case")
    void csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NationalFile.csv(List.of(new NationalCase(ChildDeathStatus.CLOSED, whole("CDR-2026-0001", "9434765919"))), out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertEquals(2, lines.length);
        assertEquals(NationalField.values().length, lines[0].split(",").length);
        assertTrue(lines[1].startsWith("CDR-2026-0001,closed,9434765919,"), lines[1]);
    }

    @Test
    @DisplayName("a period has real days, in their order")
    void period() {
        assertEquals(NationalPeriod.ALL, NationalPeriod.of(null, " "));
        assertEquals(
                "from",
                assertThrows(RuleViolation.class, () -> NationalPeriod.of("2026-02-30", null))
                        .violations()
                        .get(0)
                        .field());
        assertEquals(
                "to",
                assertThrows(RuleViolation.class, () -> NationalPeriod.of("2026-02-02", "2026-02-01"))
                        .violations()
                        .get(0)
                        .field());
        assertThrows(RuleViolation.class, () -> NationalPeriod.of("9999-12-31", null));
    }

    @Test
    @DisplayName("a case is known again by its row, and a change of any value is seen")
    void fingerprint() {
        Map<NationalField, Object> values = whole("CDR-2026-0001", "9434765919");
        String before = new NationalCase(ChildDeathStatus.CLOSED, values).fingerprint();
        assertEquals(before, new NationalCase(ChildDeathStatus.CLOSED, values).fingerprint());
        values.put(NationalField.ETHNICITY, "other");
        assertFalse(before.equals(new NationalCase(ChildDeathStatus.CLOSED, values).fingerprint()));
    }

    @Test
    @DisplayName("an answer stands beside a pseudonym that is the same in every file, and is not the reference")
    void answers() throws IOException {
        UUID death = UUID.fromString("0b0e3c7e-7c43-4a8e-9c07-4f3a1f0d1e22");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NationalFile.answers(List.of(new SentAnswer(death, 1, "gp", "reporting", 3, "smoking", "yes_no", "no")), out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertEquals(NationalFile.pseudonym(death) + ",1,gp,reporting,3,smoking,yes_no,no", lines[1]);
        assertFalse(lines[1].contains("0b0e3c7e"), lines[1]);
        assertEquals(NationalFile.pseudonym(death), NationalFile.pseudonym(death));
    }
}
