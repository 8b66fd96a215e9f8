package uk.slp.portal.notification.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a sent notification, named as the API names it: {@code circumstances} or {@code children[0].sex}.
 *
 * @param child place of the child, from 0; -1 for an answer about the incident
 */
public record AnswerPath(AnswerField field, int child) {
    private static final Pattern CHILD = Pattern.compile("children\\[(\\d{1,2})]\\.([A-Za-z]+)");

    /** The answer of that name; empty if there is no such question, or it is one that only sending asks. */
    public static Optional<AnswerPath> of(@Nullable String path) {
        if (path == null) {
            return Optional.empty();
        }
        Matcher matcher = CHILD.matcher(path);
        if (matcher.matches()) {
            ChildField field = ChildField.byKey(matcher.group(2));
            return Optional.ofNullable(field).map(f -> new AnswerPath(f, Integer.parseInt(matcher.group(1))));
        }
        NotificationField field = NotificationField.byKey(path);
        return Optional.ofNullable(field)
                .filter(f -> f.section() != Section.CHECK)
                .map(f -> new AnswerPath(f, -1));
    }

    /** As the API writes it. */
    public String text() {
        return child < 0 ? field.key() : "children[" + child + "]." + field.key();
    }

    /** "The circumstances", or "Sex (child 1)". */
    public String label() {
        return child < 0 ? field.label() : field.label() + " (child " + (child + 1) + ")";
    }

    /**
     * The answer in what was sent, or null.
     *
     * @return empty if there is no such child
     */
    Optional<String> sent(Notification notification) {
        if (field instanceof NotificationField own) {
            return Optional.ofNullable(notification.answer(own));
        }
        return notification.children().stream()
                .filter(one -> one.position() == child)
                .findFirst()
                .map(one -> one.answer((ChildField) field));
    }

    /** Whether the notification has such an answer to change. */
    boolean existsIn(Notification notification) {
        return child < 0 || child < notification.children().size();
    }
}
