package uk.slp.portal.notification.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** The answers that one amendment changes, in the order of the questions. Never changed itself. */
public record AnswerChanges(List<AnswerChange> list) {
    /** Nothing is changed. */
    public static final AnswerChanges NONE = new AnswerChanges(List.of());

    public AnswerChanges {
        list = List.copyOf(list);
    }

    /**
     * What really changes when answers are given for a sent notification as it has been amended so far. An answer that
     * is the same as before is no change.
     *
     * @param given new answers by their path; null or blank takes an answer away
     * @throws RuleViolation with every answer that cannot be kept, named by its path
     */
    static AnswerChanges of(Notification notification, Map<String, @Nullable String> given) {
        Map<String, @Nullable String> present = present(notification);
        List<Violation> found = new ArrayList<>();
        List<AnswerChange> changes = new ArrayList<>();
        given.forEach((name, value) -> {
            AnswerPath path =
                    AnswerPath.of(name).filter(p -> p.existsIn(notification)).orElse(null);
            if (path == null) {
                found.add(new Violation(name, "unknown_field", "There is no answer " + name + " to change."));
                return;
            }
            String after = path.field().clean(value);
            found.addAll(path.field().refusals(name, after));
            if (path.field().kind() == AnswerKind.DATE && new DraftDate(after).unreadable()) {
                found.add(new Violation(name, "date_form", path.label() + ": enter a date, such as 21 11 2026."));
            }
            String before = present.containsKey(name)
                    ? present.get(name)
                    : path.sent(notification).orElse(null);
            if (after == null ? before != null : !after.equals(before)) {
                changes.add(new AnswerChange(name, before, after));
            }
        });
        RuleViolation.throwIfAny(found);
        return new AnswerChanges(changes);
    }

    /** The answers that earlier amendments changed, as they hold now. */
    private static Map<String, @Nullable String> present(Notification notification) {
        Map<String, @Nullable String> present = new HashMap<>();
        notification
                .amendments()
                .forEach(amendment -> amendment.changes().list().forEach(c -> present.put(c.path(), c.after())));
        return present;
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
