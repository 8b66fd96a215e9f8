package uk.slp.portal.notification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.Violation;

/**
 * What stands between a draft and sending it (problems), and what the approver should have seen (warnings). Rule numbers
 * are those of the domain reference, section 14. Lateness never blocks (rule 12); only its missing reason does.
 */
public final class NotificationChecks {
    /** Children that the national form holds. */
    static final int CHILDREN_ON_THE_NATIONAL_FORM = 4;

    private final Notification notification;
    private final CheckFacts facts;
    private final List<Violation> found = new ArrayList<>();

    private NotificationChecks(Notification notification, CheckFacts facts) {
        this.notification = notification;
        this.facts = facts;
    }

    /** Everything that must be put right before sending, in the order of the pages. */
    public static List<Violation> problems(Notification notification, CheckFacts facts) {
        NotificationChecks checks = new NotificationChecks(notification, facts);
        checks.found.addAll(checks.own().problems(facts));
        checks.incident();
        checks.awareness();
        checks.abuse();
        checks.harm();
        checks.children();
        for (NotifiedPerson person : notification.people()) {
            checks.found.addAll(PersonChecks.problems(notification, person, facts));
        }
        checks.sending();
        checks.found.sort(Comparator.comparingInt(violation -> place(violation.field())));
        return List.copyOf(checks.found);
    }

    /** What can be sent as it is, but should have been seen. */
    public static List<Violation> warnings(Notification notification, CheckFacts facts) {
        List<Violation> found = new ArrayList<>(NotificationWarnings.of(notification, facts));
        found.addAll(new NotificationChecks(notification, facts).own().warnings());
        for (NotifiedChild child : notification.children()) {
            found.addAll(ChildChecks.own(notification, child).warnings());
        }
        for (NotifiedPerson person : notification.people()) {
            found.addAll(PersonChecks.own(notification, person).warnings());
        }
        return List.copyOf(found);
    }

    private AnswerChecks own() {
        return new AnswerChecks(
                "", "", Situation.of(notification), List.of(NotificationField.values()), notification.answers());
    }

    /** Where a field stands in the task list. */
    private static int place(String path) {
        if (path.startsWith("children")) {
            return Section.CHILD_ABOUT.ordinal();
        }
        if (path.startsWith("people")) {
            return Section.PERSON.ordinal();
        }
        NotificationField field = NotificationField.byKey(path);
        return field == null ? Section.CHECK.ordinal() : field.section().ordinal();
    }

    private void incident() {
        if (!NotificationField.INCIDENT_DATE.applies(Situation.of(notification))) {
            return;
        }
        boolean unknown = "unknown".equals(answer(NotificationField.INCIDENT_DATE_PRECISION));
        DraftDate incident = notification.date(NotificationField.INCIDENT_DATE);
        if (incident.text() == null && !unknown) {
            add(
                    NotificationField.INCIDENT_DATE,
                    "required",
                    "Enter the date of the incident, or say that it is not known.");
        } else if (incident.unreadable()) {
            add(
                    NotificationField.INCIDENT_DATE,
                    "date_form",
                    "The date of the incident must be a real date, such as 21 11 2026; leave out the day or month if it"
                            + " is not known.");
        } else if (incident.first().map(facts.today()::isBefore).orElse(false)) {
            add(NotificationField.INCIDENT_DATE, "date_in_future", "The date of the incident cannot be in the future.");
        }
        Optional<LocalDate> end =
                notification.date(NotificationField.INCIDENT_END_DATE).last();
        boolean asked = NotificationField.INCIDENT_END_DATE.applies(Situation.of(notification));
        if (asked
                && end.isPresent()
                && incident.first().isPresent()
                && end.get().isBefore(incident.first().get())) {
            add(
                    NotificationField.INCIDENT_END_DATE,
                    "end_before_start",
                    "The end of the incident cannot be before it began.");
        }
    }

    /** Rule 9. Where the law sets no limit, no date blocks (rule 19). */
    private void awareness() {
        DraftDate aware = notification.date(NotificationField.AWARENESS_DATE);
        Optional<LocalDate> day = aware.day();
        if (aware.text() == null) {
            return;
        }
        if (day.isEmpty()) {
            add(
                    NotificationField.AWARENESS_DATE,
                    "date_form",
                    "The date the authority became aware must be a real, whole date, such as 23 11 2026.");
        } else if (day.get().isAfter(facts.today())) {
            add(
                    NotificationField.AWARENESS_DATE,
                    "date_in_future",
                    "The date the authority became aware cannot be in the future.");
        } else {
            Optional<LocalDate> event = event();
            if (event.isPresent() && day.get().isBefore(event.get())) {
                add(
                        NotificationField.AWARENESS_DATE,
                        "aware_before_incident",
                        "The date the authority became aware cannot be before the "
                                + (notification.kind().death() ? "death, " : "incident, ")
                                + DeadlineWords.record(event.get()) + ".");
            } else if (notification.dueDate() == null && notification.kind().law()) {
                add(
                        NotificationField.AWARENESS_DATE,
                        "limit_unknown",
                        "No deadline is known for the date on which the authority became aware. Check the year.");
            }
        }
    }

    private Optional<LocalDate> event() {
        return notification.children().stream()
                .findFirst()
                .map(notification::eventDate)
                .orElseGet(() -> notification.date(NotificationField.INCIDENT_DATE))
                .first();
    }

    /** Rule 2. */
    private void abuse() {
        if (notification.kind() == Kind.SERIOUS_INCIDENT && "neither".equals(answer(NotificationField.ABUSE_STATUS))) {
            add(
                    NotificationField.ABUSE_STATUS,
                    "abuse_neither",
                    "A serious incident is notified only where abuse or neglect is known or suspected; the death of a"
                            + " looked-after child or of a care leaver is notified by its own form: change what is"
                            + " notified.");
        }
    }

    /** Causes of death and types of harm are two lists (domain reference 9.6): what happened says which. */
    private void harm() {
        String type = answer(NotificationField.HARM_TYPE);
        if (type == null || !NotificationField.HARM_TYPE.applies(Situation.of(notification))) {
            return;
        }
        String nature = answer(NotificationField.NATURE);
        boolean died = notification.kind() == Kind.SERIOUS_INCIDENT
                ? "child_death".equals(nature)
                : notification.kind().death();
        if (died && type.startsWith("harm_")) {
            add(
                    NotificationField.HARM_TYPE,
                    "contradiction",
                    "A child has died: choose the likely cause of death, not a type of harm.");
        } else if (!died && "serious_harm".equals(nature) && type.startsWith("death_")) {
            add(
                    NotificationField.HARM_TYPE,
                    "contradiction",
                    "A child has been seriously harmed: choose the type of harm, not a cause of death. If a child has died,"
                            + " change what happened.");
        }
    }

    /** Rule 3, then each child. */
    private void children() {
        Kind kind = notification.kind();
        List<NotifiedChild> children = notification.children();
        if (children.isEmpty()) {
            found.add(new Violation(
                    "children",
                    "child_required",
                    kind == Kind.CARE_LEAVER_DEATH ? "Add the young person who died." : "Add at least one child."));
        }
        if (kind == Kind.CARE_LEAVER_DEATH && children.size() > 1) {
            found.add(new Violation(
                    "children", "one_only", "The death of each care leaver is notified by itself: keep one here."));
        }
        for (NotifiedChild child : children) {
            found.addAll(ChildChecks.problems(notification, child, facts));
        }
        boolean died = kind == Kind.SERIOUS_INCIDENT && "child_death".equals(answer(NotificationField.NATURE));
        boolean dated = children.stream().anyMatch(c -> c.answer(ChildField.DATE_OF_DEATH) != null);
        if (died && !dated && !children.isEmpty()) {
            found.add(new Violation(
                    "children[0].dateOfDeath",
                    "required",
                    "Enter the date of death of the child who died, as far as it is known."));
        }
        CareLeaverChecks.seriousIncident(notification, facts).ifPresent(found::add);
    }

    /** Rules 12 and 25. */
    private void sending() {
        if (!facts.duplicates().isEmpty() && answer(NotificationField.DUPLICATE_DECISION) == null) {
            add(
                    NotificationField.DUPLICATE_DECISION,
                    "possible_duplicate",
                    String.join(", ", facts.duplicates())
                            + " may be about the same child and incident: say whether it is the same incident, or that"
                            + " it is a different child.");
        }
        if (notification.isLateOn(facts.today()) && answer(NotificationField.LATE_REASON) == null) {
            add(
                    NotificationField.LATE_REASON,
                    "required",
                    "Give the reason for sending after the limit; you can still send.");
        }
    }

    private void add(NotificationField field, String code, String message) {
        found.add(new Violation(field.key(), code, message));
    }

    private @Nullable String answer(NotificationField field) {
        return notification.answer(field);
    }
}
