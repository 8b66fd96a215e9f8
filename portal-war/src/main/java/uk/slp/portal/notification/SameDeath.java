package uk.slp.portal.notification;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.ChildAnswers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotifiedChild;

/** What two notifications of one death by the same authority have in common (rule 23). */
final class SameDeath {
    /** What the care leaver notification alone asks, or what belongs to its own sending. */
    private static final Set<NotificationField> OWN = EnumSet.of(
            NotificationField.KIND,
            NotificationField.SUSPECTED_CAUSE,
            NotificationField.SERIOUS_INCIDENT_REFERENCE,
            NotificationField.DUPLICATE_DECISION,
            NotificationField.LATE_REASON);

    private SameDeath() {}

    static StartNotification of(Notification careLeaver) {
        Map<NotificationField, @Nullable String> answers = new EnumMap<>(NotificationField.class);
        for (NotificationField field : NotificationField.values()) {
            if (!OWN.contains(field) && careLeaver.answer(field) != null) {
                answers.put(field, careLeaver.answer(field));
            }
        }
        answers.put(NotificationField.KIND, Kind.SERIOUS_INCIDENT.code());
        answers.put(NotificationField.NATURE, "child_death");
        List<NotifiedChild> children = careLeaver.children();
        if (!children.isEmpty()) {
            answers.putIfAbsent(NotificationField.INCIDENT_DATE, children.get(0).answer(ChildField.DATE_OF_DEATH));
        }
        return new StartNotification(
                answers, children.stream().map(SameDeath::child).toList());
    }

    private static ChildAnswers child(NotifiedChild child) {
        Map<ChildField, @Nullable String> answers = new EnumMap<>(ChildField.class);
        for (ChildField field : ChildField.values()) {
            if (field.section().appliesTo(Kind.SERIOUS_INCIDENT) && child.answer(field) != null) {
                answers.put(field, child.answer(field));
            }
        }
        answers.put(ChildField.IDENTITY_STATUS, "known");
        answers.put(ChildField.SOCIAL_CARE, "care_leaver");
        return new ChildAnswers(null, answers);
    }
}
