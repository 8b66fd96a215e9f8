package uk.slp.portal.notification.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is sent, as canonical JSON with the names of the API. Fields without an answer are left out. */
final class SentContent {
    private SentContent() {}

    static String of(Notification notification, CheckFacts facts, String by, Instant at) {
        Map<String, Object> whole = new TreeMap<>();
        whole.put("reference", notification.reference());
        whole.put("kind", notification.kind());
        whole.put("guidanceEdition", notification.guidanceEdition());
        whole.put("authorityCode", facts.authorityCode());
        whole.put("authorityName", facts.authorityName());
        whole.put("submittedAt", at.toString());
        whole.put("submittedBy", by);
        if (notification.dueDate() != null) {
            whole.put("dueDate", notification.dueDate().toString());
        }
        for (NotificationField field : NotificationField.values()) {
            String answer = notification.answer(field);
            if (answer != null) {
                whole.put(field.key(), value(field, answer));
            }
        }
        List<Object> children = new ArrayList<>();
        for (NotifiedChild child : notification.children()) {
            Map<String, Object> one = new TreeMap<>();
            for (ChildField field : ChildField.values()) {
                String answer = child.answer(field);
                if (answer != null) {
                    one.put(field.key(), value(field, answer));
                }
            }
            children.add(one);
        }
        whole.put("children", children);
        if (!facts.files().isEmpty()) {
            whole.put(
                    "attachments", facts.files().stream().map(SentFile::content).toList());
        }
        return CanonicalJson.write(whole);
    }

    private static Object value(AnswerField field, String answer) {
        return field.kind() == AnswerKind.CHOICES ? Arrays.asList(answer.split(",")) : answer;
    }
}
