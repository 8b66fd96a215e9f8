package uk.slp.it.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;

/** Who writes in the tests of bad input, and what is wrong in every field of a notification. */
final class BadInput {
    private BadInput() {}

    /** Somebody who may do what a line of the access table says. */
    static String writer(String line) {
        return switch (EntryPoints.collection(line.substring(line.indexOf(' ') + 1))) {
            case "child-deaths",
                    "child-death-links",
                    "child-death-meetings",
                    "child-death-imports",
                    "child-death-transfers" -> "ruby.ellery";
            case "child-death-questions", "child-death-joins" -> "martin.oduya";
            case "child-death-submissions" -> "arthur.lyle";
            case "child-death-returns", "child-death-notifications" -> "jenny.marlow";
            case "notifications" -> line.contains("acknowledgement") ? "eleanor.marsh" : "martin.oduya";
            case "rapid-reviews" -> line.contains("sign-offs") ? "ama.boateng" : "helen.strachan";
            case "panel-cases" ->
                line.contains("/reply/sign-offs")
                        ? "ama.boateng"
                        : line.contains("/reply") ? "helen.strachan" : "eleanor.marsh";
            default -> "helen.strachan";
        };
    }

    /** A notification with a child, in which each field has what is said of it. */
    static Map<String, Object> everyField(Function<AnswerField, Object> value) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (NotificationField field : NotificationField.values()) {
            body.put(field.key(), value.apply(field));
        }
        Map<String, Object> child = new LinkedHashMap<>();
        for (ChildField field : ChildField.values()) {
            child.put(field.key(), value.apply(field));
        }
        body.put("children", List.of(child));
        return body;
    }

    /** The names of the fields that are meant, as a refusal says them. */
    static Set<String> everyName(Function<AnswerField, Boolean> which) {
        return Stream.concat(
                        Stream.of(NotificationField.values())
                                .filter(which::apply)
                                .map(NotificationField::key),
                        Stream.of(ChildField.values()).filter(which::apply).map(field -> "children[0]." + field.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
