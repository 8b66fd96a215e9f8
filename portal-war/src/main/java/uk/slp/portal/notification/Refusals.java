package uk.slp.portal.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.ChildAnswers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonAnswers;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** Refuses answers that cannot be kept, each by the path of its field. */
final class Refusals {
    private Refusals() {}

    /** What cannot be kept even in a draft. */
    static void refuse(
            Map<NotificationField, @Nullable String> answers, List<ChildAnswers> children, List<PersonAnswers> people) {
        List<Violation> found = new ArrayList<>(refusals("", List.of(NotificationField.values()), answers));
        for (int i = 0; i < children.size(); i++) {
            found.addAll(refusals(
                    "children[" + i + "].",
                    List.of(ChildField.values()),
                    children.get(i).answers()));
        }
        for (int i = 0; i < people.size(); i++) {
            found.addAll(refusals(
                    "people[" + i + "].",
                    List.of(PersonField.values()),
                    people.get(i).answers()));
        }
        RuleViolation.throwIfAny(found);
    }

    private static <F extends AnswerField> List<Violation> refusals(
            String path, List<F> fields, Map<F, @Nullable String> answers) {
        List<Violation> found = new ArrayList<>();
        for (F field : fields) {
            found.addAll(field.refusals(path + field.key(), field.clean(answers.get(field))));
        }
        return found;
    }
}
