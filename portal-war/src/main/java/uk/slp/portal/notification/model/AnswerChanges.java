package uk.slp.portal.notification.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;

/** The answers that one amendment changes, in the order of the questions. Never changed itself. */
public record AnswerChanges(List<AnswerChange> list) {
    /** Nothing is changed. */
    public static final AnswerChanges NONE = new AnswerChanges(List.of());

    public AnswerChanges {
        list = List.copyOf(list);
    }

    /**
     * What really changes when answers are given for a sent notification as it has been amended so far, and children or
     * people are added or taken out. An answer that is the same as before is no change.
     *
     * @param given new answers by their path, null or blank takes an answer away; {@link SubjectPath#ADDED} or
     *     {@link SubjectPath#REMOVED} by the path of a child or a person
     * @throws RuleViolation with every answer that cannot be kept, named by its path
     */
    static AnswerChanges of(Notification notification, Map<String, @Nullable String> given, CheckFacts facts) {
        AmendmentChecks checks = new AmendmentChecks(notification, given, facts);
        RuleViolation.throwIfAny(checks.problems());
        return new AnswerChanges(checks.changes());
    }

    /** Reads what {@link #json} wrote. */
    static AnswerChanges read(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return NONE;
        }
        List<AnswerChange> read = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            for (JsonObject one : array.getValuesAs(JsonObject.class)) {
                read.add(new AnswerChange(one.getString("field"), text(one, "before"), text(one, "after")));
            }
        }
        return new AnswerChanges(read);
    }

    private static @Nullable String text(JsonObject one, String key) {
        return one.containsKey(key) ? one.getString(key) : null;
    }

    String json() {
        List<Object> all = new ArrayList<>();
        for (AnswerChange change : list) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("field", change.path());
            put(one, "before", change.before());
            put(one, "after", change.after());
            all.add(one);
        }
        return CanonicalJson.write(all);
    }

    private static void put(Map<String, Object> one, String key, @Nullable String value) {
        if (value != null) {
            one.put(key, value);
        }
    }

    /** How many, never what: nothing of it may reach a log. */
    @Override
    public String toString() {
        return "AnswerChanges[" + list.size() + "]";
    }
}
