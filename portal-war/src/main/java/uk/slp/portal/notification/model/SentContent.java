package uk.slp.portal.notification.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent, as canonical JSON with the names of the API. Fields without an answer are left out, and so are answers to
 * questions that do not apply: what was typed before another answer made it idle is nobody's business.
 */
final class SentContent {
    private SentContent() {}

    static String of(
            Notification notification, CheckFacts facts, List<AcceptedWarning> accepted, String by, Instant at) {
        Map<String, Object> whole =
                answers(List.of(NotificationField.values()), Situation.of(notification), notification.answers());
        whole.put("reference", notification.reference());
        whole.put("kind", notification.kind().code());
        whole.put("flags", flags(notification));
        whole.put("guidanceEdition", notification.guidanceEdition());
        whole.put("authorityCode", facts.authorityCode());
        whole.put("authorityName", facts.authorityName());
        whole.put("submittedAt", at.toString());
        whole.put("submittedBy", by);
        if (notification.dueDate() != null) {
            whole.put("dueDate", notification.dueDate().toString());
        }
        List<Object> children = new ArrayList<>();
        for (NotifiedChild child : notification.children()) {
            children.add(answers(
                    List.of(ChildField.values()), Situation.of(notification, child.answers()), child.answers()));
        }
        whole.put("children", children);
        if (!facts.files().isEmpty()) {
            whole.put(
                    "attachments", facts.files().stream().map(SentFile::content).toList());
        }
        List<Object> people = new ArrayList<>();
        for (NotifiedPerson person : notification.people()) {
            people.add(answers(
                    List.of(PersonField.values()), Situation.of(notification, person.answers()), person.answers()));
        }
        whole.put("people", people);
        List<Object> warnings = new ArrayList<>();
        for (AcceptedWarning one : accepted) {
            Map<String, Object> entry = new TreeMap<>();
            entry.put("field", one.warning().field());
            entry.put("code", one.warning().code());
            entry.put("message", one.warning().message());
            if (one.reason() != null) {
                entry.put("reason", one.reason());
            }
            warnings.add(entry);
        }
        whole.put("acceptedWarnings", warnings);
        return CanonicalJson.write(whole);
    }

    /** What it counts as: a death of a looked-after child with abuse or neglect suspected is both (rule 17). */
    private static List<String> flags(Notification notification) {
        List<String> flags = new ArrayList<>();
        if (notification.forPanel()) {
            flags.add(Kind.SERIOUS_INCIDENT.code());
        }
        if (notification.lookedAfterDeath()) {
            flags.add(Kind.LOOKED_AFTER_DEATH.code());
        }
        if (notification.kind() == Kind.CARE_LEAVER_DEATH) {
            flags.add(Kind.CARE_LEAVER_DEATH.code());
        }
        return flags;
    }

    private static Map<String, Object> answers(
            List<? extends AnswerField> fields, Situation situation, Answers answers) {
        Map<String, Object> kept = new TreeMap<>();
        for (AnswerField field : fields) {
            String answer = answers.get(field);
            if (answer != null && field.applies(situation)) {
                kept.put(field.key(), value(field, answer));
            }
        }
        return kept;
    }

    private static Object value(AnswerField field, String answer) {
        return field.kind() == AnswerKind.CHOICES ? Arrays.asList(answer.split(",")) : answer;
    }
}
