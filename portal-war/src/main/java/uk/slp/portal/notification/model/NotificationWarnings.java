package uk.slp.portal.notification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Ages;
import uk.slp.portal.shared.error.Violation;

/** What the approver should have seen before sending. None of it blocks. */
final class NotificationWarnings {
    private static final Set<String> NOT_KNOWN = Set.of(Vocabulary.NOT_KNOWN, "NOBT");

    private NotificationWarnings() {}

    static List<Violation> of(Notification notification, CheckFacts facts) {
        List<Violation> found = new ArrayList<>();
        if (notification.isLateOn(facts.today())) {
            found.add(new Violation(
                    "lateReason", "late", "The limit has passed. It will be marked as sent late, with your reason."));
        }
        if (!notification.kind().law()
                && notification.dueDate() == null
                && notification.date(NotificationField.AWARENESS_DATE).day().isPresent()) {
            found.add(new Violation(
                    "awarenessDate",
                    "limit_unknown",
                    "No deadline is known for the date on which the authority became aware. Check the year."));
        }
        place(notification, facts, found);
        if (notification.children().size() > NotificationChecks.CHILDREN_ON_THE_NATIONAL_FORM) {
            found.add(new Violation(
                    "children",
                    "more_than_four",
                    "The national form holds four children; the others are sent as further information."));
        }
        if (notification.kind() != Kind.CARE_LEAVER_DEATH
                && notification.people().isEmpty()) {
            found.add(new Violation(
                    "people",
                    "nobody_recorded",
                    "No brother, sister, parent or other adult of the household is recorded."));
        }
        for (NotifiedChild child : notification.children()) {
            notKnown(child, found);
            home(child, found);
            placement(notification, child, facts, found);
            if (notification.kind() == Kind.SERIOUS_INCIDENT) {
                diedLater(notification, child, found);
                adultAtDeath(notification, child, found);
            }
            young(notification, child, found);
        }
        return found;
    }

    /** Rule 7. */
    private static void place(Notification notification, CheckFacts facts, List<Violation> found) {
        String place = notification.answer(NotificationField.PLACE_AUTHORITY_CODE);
        if (!notification.forPanel()) {
            return;
        }
        boolean inEngland = "in_area".equals(notification.answer(NotificationField.LOCATION_TYPE));
        if (inEngland && facts.knowsAuthority(place) && !facts.authorityCode().equals(place)) {
            found.add(
                    new Violation(
                            "placeAuthorityCode",
                            "place_elsewhere",
                            "It happened in the area of " + facts.authorities().get(place)
                                    + ". The local authority where the incident took place notifies; check with them who sends."));
        }
    }

    /** Rule 27: saying that it is not known is an answer, and worth a second look. */
    private static void notKnown(NotifiedChild child, List<Violation> found) {
        List<String> fields = new ArrayList<>();
        for (ChildField field : List.of(ChildField.SEX, ChildField.ETHNICITY, ChildField.DISABILITY)) {
            String answer = child.answer(field);
            if (answer != null && NOT_KNOWN.contains(answer)) {
                fields.add(field.label().toLowerCase(Locale.ENGLISH));
            }
        }
        if (!fields.isEmpty()) {
            found.add(warning(
                    child,
                    ChildField.ETHNICITY,
                    "not_known",
                    String.join(", ", fields) + " recorded as not known. It can be added by amendment."));
        }
    }

    /** Rule 18, and who notifies the death of a looked-after child (domain reference 3.1, row C). */
    private static void placement(
            Notification notification, NotifiedChild child, CheckFacts facts, List<Violation> found) {
        String host = child.answer(ChildField.PLACEMENT_AUTHORITY_CODE);
        if (child.lookedAfter() && "yes".equals(child.answer(ChildField.OUT_OF_AREA))) {
            found.add(warning(
                    child,
                    ChildField.OUT_OF_AREA,
                    "out_of_area",
                    "placed in the area of another authority. "
                            + facts.authorities().getOrDefault(String.valueOf(host), "That authority")
                            + " and the authority that looks after the child must both be told."));
        }
        String responsible = child.answer(ChildField.RESPONSIBLE_AUTHORITY_CODE);
        if (notification.kind() == Kind.LOOKED_AFTER_DEATH
                && !notification.forPanel()
                && facts.knowsAuthority(responsible)
                && !facts.authorityCode().equals(responsible)) {
            found.add(warning(
                    child,
                    ChildField.RESPONSIBLE_AUTHORITY_CODE,
                    "responsible_elsewhere",
                    "looked after by " + facts.authorities().get(responsible)
                            + ". The authority that looks after the child notifies the death; check with them who"
                            + " sends."));
        }
    }

    /** Rule 22. */
    private static void young(Notification notification, NotifiedChild child, List<Violation> found) {
        boolean under = notification.kind() == Kind.CARE_LEAVER_DEATH
                && CareLeaverChecks.ageAtDeath(child)
                        .map(age -> age < CareLeaverChecks.UNLIKELY)
                        .orElse(false);
        if (under) {
            found.add(warning(
                    child,
                    ChildField.DATE_OF_BIRTH,
                    "check_status",
                    "aged under 16 at death. Check whether this was a care leaver or a looked-after child."));
        }
    }

    private static void home(NotifiedChild child, List<Violation> found) {
        if (child.answer(ChildField.HOME_AUTHORITY_CODE) == null) {
            found.add(warning(
                    child,
                    ChildField.HOME_AUTHORITY_CODE,
                    "home_not_known",
                    "the local authority in whose area the child normally lives is not recorded."));
        }
    }

    /** A child who was harmed may have died since; whoever reads only what happened would not know. */
    private static void diedLater(Notification notification, NotifiedChild child, List<Violation> found) {
        boolean harmed = "serious_harm".equals(notification.answer(NotificationField.NATURE));
        if (harmed && child.answer(ChildField.DATE_OF_DEATH) != null) {
            found.add(new Violation(
                    NotificationField.NATURE.key(),
                    "harm_with_death",
                    ChildChecks.place(child.position()) + ": a date of death is entered, and what happened is serious"
                            + " harm. If the child has died, say so there."));
        }
    }

    /** Harm before 18 and death after: notifiable by the date of the harm, a local judgement (section 10.1). */
    private static void adultAtDeath(Notification notification, NotifiedChild child, List<Violation> found) {
        LocalDate born = whole(child.answer(ChildField.DATE_OF_BIRTH));
        LocalDate died = whole(child.answer(ChildField.DATE_OF_DEATH));
        LocalDate event = whole(notification.answer(NotificationField.INCIDENT_DATE));
        if (born != null
                && died != null
                && event != null
                && !born.isAfter(event)
                && Ages.isChild(born, event)
                && !Ages.isChild(born, died)) {
            found.add(
                    warning(
                            child,
                            ChildField.DATE_OF_DEATH,
                            "adult_at_death",
                            "was under 18 at the incident and died at 18 or over; whether this is notified is your judgement."));
        }
    }

    private static @Nullable LocalDate whole(@Nullable String text) {
        return new DraftDate(text).day().orElse(null);
    }

    private static Violation warning(NotifiedChild child, ChildField field, String code, String message) {
        return new Violation(
                "children[" + child.position() + "]." + field.key(),
                code,
                ChildChecks.place(child.position()) + ": " + message);
    }
}
