package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The other local authorities whom a notification concerns: that of the place, of the child's home, of the placement, and
 * the one that looks after the child (rules 14 and 18).
 */
public final class OtherAreas {
    private OtherAreas() {}

    /** The codes that the notification names, known to anybody or not. */
    public static List<String> named(Notification notification) {
        SortedSet<String> codes = new TreeSet<>();
        Situation whole = Situation.of(notification);
        for (NotificationField field : NotificationField.values()) {
            add(codes, field, whole, notification.answers());
        }
        for (NotifiedChild child : notification.children()) {
            Situation situation = Situation.of(notification, child.answers());
            for (ChildField field : ChildField.values()) {
                add(codes, field, situation, child.answers());
            }
        }
        return new ArrayList<>(codes);
    }

    /** Those to be told: all that are named but the notifying one. */
    public static List<String> toTell(Notification notification, String ownCode) {
        return named(notification).stream()
                .filter(code -> !code.equals(ownCode))
                .toList();
    }

    private static void add(SortedSet<String> codes, AnswerField field, Situation situation, Answers answers) {
        String code = field.kind() == AnswerKind.AUTHORITY ? answers.get(field) : null;
        if (code != null && field.applies(situation)) {
            codes.add(code);
        }
    }
}
