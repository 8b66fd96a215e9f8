package uk.slp.portal.notification.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a sent notification, named as the API names it: {@code circumstances}, {@code children[0].sex} or
 * {@code people[2].role}.
 *
 * @param subject the child or person; null for an answer about the incident
 */
public record AnswerPath(AnswerField field, @Nullable SubjectPath subject) {
    /** The answer of that name; empty if there is no such question, or it is one that only sending asks. */
    public static Optional<AnswerPath> of(@Nullable String path) {
        if (path == null) {
            return Optional.empty();
        }
        int dot = path.indexOf("].");
        if (dot > 0) {
            String key = path.substring(dot + 2);
            return SubjectPath.of(path.substring(0, dot + 1)).flatMap(subject -> Optional.<AnswerField>ofNullable(
                            subject.who() == SubjectPath.Who.CHILD ? ChildField.byKey(key) : PersonField.byKey(key))
                    .map(field -> new AnswerPath(field, subject)));
        }
        NotificationField field = NotificationField.byKey(path);
        return Optional.ofNullable(field)
                .filter(f -> f.section() != Section.CHECK)
                .map(f -> new AnswerPath(f, null));
    }

    /** As the API writes it. */
    public String text() {
        return subject == null ? field.key() : subject.text() + "." + field.key();
    }

    /** "The circumstances", "Sex (child 1)" or "Role (person 3)". */
    public String label() {
        return subject == null ? field.label() : field.label() + " (" + subject.label() + ")";
    }
}
