package uk.slp.portal.notification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AnswerChange;
import uk.slp.portal.notification.model.AnswerPath;

/**
 * What holds now: the sent version with the answers that amendments have put in their place. The sent version itself
 * stays beside it, unchanged (rule 26).
 *
 * @param view the notification with the answers that hold now
 * @param changedBy number of the latest amendment that changed an answer, by the answer's path
 */
public record AsAmended(NotificationView view, Map<String, Integer> changedBy) {
    public AsAmended {
        changedBy = Map.copyOf(changedBy);
    }

    /** Applies the amendments in their order. */
    public static AsAmended of(NotificationView sent, List<AmendmentView> amendments) {
        Map<String, String> answers = new HashMap<>(sent.answers());
        List<Map<String, String>> children = new ArrayList<>();
        sent.children().forEach(child -> children.add(new HashMap<>(child.answers())));
        Map<String, Integer> changedBy = new HashMap<>();
        for (AmendmentView amendment : amendments) {
            for (AnswerChange change : amendment.changes()) {
                AnswerPath.of(change.path()).ifPresent(path -> {
                    if (path.child() < children.size()) {
                        put(path.child() < 0 ? answers : children.get(path.child()), path, change);
                        changedBy.put(change.path(), amendment.number());
                    }
                });
            }
        }
        List<ChildView> amended = new ArrayList<>();
        for (ChildView child : sent.children()) {
            amended.add(new ChildView(
                    child.id(), child.position(), child.title(), child.age(), children.get(child.position())));
        }
        return new AsAmended(sent.with(answers, amended), changedBy);
    }

    /** The answer that holds now, or null. */
    public @Nullable String answer(AnswerPath path) {
        Map<String, String> answers = path.child() < 0
                ? view.answers()
                : view.children().get(path.child()).answers();
        return answers.get(path.field().key());
    }

    private static void put(Map<String, String> answers, AnswerPath path, AnswerChange change) {
        if (change.after() == null) {
            answers.remove(path.field().key());
        } else {
            answers.put(path.field().key(), change.after());
        }
    }
}
