package uk.slp.portal.notification;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Ages;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.shared.time.PortalTime;

/** Who the children and people of a notification are, in words, from their answers. */
final class Subjects {
    private Subjects() {}

    /** A child of a sent notification. */
    static ChildView child(
            NotificationView sent, UUID id, int position, Map<String, String> whole, Map<String, String> own) {
        Kind kind = Kind.of(sent.kind());
        LocalDate today = sent.submittedAt() == null
                ? null
                : sent.submittedAt().atZone(PortalTime.LONDON).toLocalDate();
        return child(kind, id, position, whole, own, today);
    }

    /**
     * A child.
     *
     * @param today the day on which the age is counted where the day of the event is not known, or null
     */
    static ChildView child(
            Kind kind,
            UUID id,
            int position,
            Map<String, String> whole,
            Map<String, String> own,
            @Nullable LocalDate today) {
        String age = age(kind, whole, own, today);
        String name = name(own, ChildField.GIVEN_NAME.key(), ChildField.FAMILY_NAME.key());
        String unnamed = kind == Kind.CARE_LEAVER_DEATH ? "Young person not yet named" : "Child not yet named";
        return new ChildView(id, position, (name.isEmpty() ? unnamed : name) + ", " + age, age, own);
    }

    /** A person of the family or household. */
    static PersonView person(UUID id, int position, Map<String, String> own) {
        String role = own.get(PersonField.ROLE.key());
        String words = role == null ? "" : PersonField.ROLE.words(role);
        String name = name(own, PersonField.GIVEN_NAME.key(), PersonField.FAMILY_NAME.key());
        if (name.isEmpty()) {
            name = own.getOrDefault(PersonField.DESCRIPTION.key(), "");
        }
        String title = name.isEmpty() ? words : words.isEmpty() ? name : name + ", " + words;
        return new PersonView(id, position, title.isEmpty() ? "Person not yet described" : title, own);
    }

    private static String name(Map<String, String> own, String given, String family) {
        return (own.getOrDefault(given, "") + " " + own.getOrDefault(family, "")).strip();
    }

    /** The age at the incident or death, or as estimated. */
    private static String age(
            Kind kind, Map<String, String> whole, Map<String, String> own, @Nullable LocalDate today) {
        if ("unborn".equals(own.get(ChildField.IDENTITY_STATUS.key()))) {
            return "unborn";
        }
        LocalDate born =
                new DraftDate(own.get(ChildField.DATE_OF_BIRTH.key())).day().orElse(null);
        String died = own.get(ChildField.DATE_OF_DEATH.key());
        String event = kind.death() && died != null ? died : whole.get(NotificationField.INCIDENT_DATE.key());
        LocalDate on = new DraftDate(event).day().orElse(today);
        if (born != null && on != null && !on.isBefore(born)) {
            int age = Ages.on(born, on);
            return age == 0 ? "aged under 1" : "aged " + age;
        }
        String estimate = own.get(ChildField.AGE_ESTIMATE.key());
        return estimate == null ? "age not known yet" : "aged about " + estimate;
    }
}
