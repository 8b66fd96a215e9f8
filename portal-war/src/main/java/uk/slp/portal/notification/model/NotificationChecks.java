package uk.slp.portal.notification.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.Violation;

/**
 * What stands between a draft and sending it (problems), and what the approver should have seen (warnings). Rule numbers
 * are those of the domain reference, section 14. Lateness never blocks (rule 12); only its missing reason does.
 */
public final class NotificationChecks {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

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
        checks.notifier();
        checks.whenAndWhere();
        checks.awareness();
        checks.nature();
        checks.need(NotificationField.CIRCUMSTANCES, "Describe the circumstances, as far as they are known.");
        checks.children();
        checks.need(
                NotificationField.IMMEDIATE_SAFETY,
                "Say what has been done for the safety of these and other children.");
        checks.sending();
        return List.copyOf(checks.found);
    }

    /** What can be sent as it is, but should have been seen. */
    public static List<Violation> warnings(Notification notification, CheckFacts facts) {
        return NotificationWarnings.of(notification, facts);
    }

    private void notifier() {
        need(NotificationField.NOTIFIER_NAME, "Enter the name of the person notifying.");
        need(NotificationField.NOTIFIER_JOB_TITLE, "Enter the job title of the person notifying.");
        if (need(NotificationField.NOTIFIER_EMAIL, "Enter an e-mail address at which you can be reached.")
                && !EMAIL.matcher(text(NotificationField.NOTIFIER_EMAIL)).matches()) {
            add(
                    NotificationField.NOTIFIER_EMAIL,
                    "email_form",
                    "Enter the e-mail address in the form name@example.org.");
        }
        need(NotificationField.NOTIFIER_PHONE, "Enter a telephone number at which you can be reached.");
    }

    private void whenAndWhere() {
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
        String time = answer(NotificationField.INCIDENT_TIME);
        if (time != null && !isTime(time)) {
            add(NotificationField.INCIDENT_TIME, "time_form", "Enter the time of the incident in the form 18:30.");
        }
        need(NotificationField.LOCATION_TYPE, "Say whether it happened in England or elsewhere.");
        String place = answer(NotificationField.PLACE_AUTHORITY_CODE);
        if (inEngland() && place == null) {
            add(
                    NotificationField.PLACE_AUTHORITY_CODE,
                    "required",
                    "Choose the local authority in whose area it happened.");
        } else if (place != null && !facts.knowsAuthority(place)) {
            add(
                    NotificationField.PLACE_AUTHORITY_CODE,
                    "unknown_value",
                    "The local authority of the place is not one that exists; choose it from the list.");
        }
        need(NotificationField.SETTING, "Choose the kind of place, or say that it is not known.");
    }

    /** Rule 9. */
    private void awareness() {
        DraftDate aware = notification.date(NotificationField.AWARENESS_DATE);
        Optional<LocalDate> day = aware.day();
        if (aware.text() == null) {
            add(NotificationField.AWARENESS_DATE, "required", "Enter the date on which the authority became aware.");
        } else if (day.isEmpty()) {
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
            Optional<LocalDate> incident =
                    notification.date(NotificationField.INCIDENT_DATE).first();
            if (incident.isPresent() && day.get().isBefore(incident.get())) {
                add(
                        NotificationField.AWARENESS_DATE,
                        "aware_before_incident",
                        "The date the authority became aware cannot be before the incident, "
                                + DeadlineWords.record(incident.get()) + ".");
            } else if (notification.dueDate() == null) {
                add(
                        NotificationField.AWARENESS_DATE,
                        "limit_unknown",
                        "No limit can be counted from that date; check the year.");
            }
        }
    }

    /** Rules 2 and 28. */
    private void nature() {
        need(NotificationField.NATURE, "Say what happened.");
        if ("other".equals(answer(NotificationField.NATURE))) {
            need(
                    NotificationField.NATURE_EXPLANATION,
                    "Explain what is notified: for example, that a child harmed another child and may have been abused.");
        }
        need(NotificationField.ABUSE_STATUS, "Say whether abuse or neglect is known or suspected.");
        if ("neither".equals(answer(NotificationField.ABUSE_STATUS))) {
            add(
                    NotificationField.ABUSE_STATUS,
                    "abuse_neither",
                    "A serious incident is notified only where abuse or neglect is known or suspected; the death of a"
                            + " looked-after child or of a care leaver is notified by its own form.");
        } else if (answer(NotificationField.ABUSE_STATUS) != null) {
            need(
                    NotificationField.ABUSE_TYPES,
                    "Choose the types of abuse or neglect, or say that it is not yet clear.");
        }
        need(NotificationField.HARM_TYPE, "Choose the likely cause of death or type of harm.");
    }

    /** Rule 3, then each child. */
    private void children() {
        if (notification.children().isEmpty()) {
            found.add(new Violation("children", "child_required", "Add at least one child."));
        }
        for (NotifiedChild child : notification.children()) {
            found.addAll(ChildChecks.problems(notification, child, facts));
        }
        boolean died = "child_death".equals(answer(NotificationField.NATURE));
        boolean dated = notification.children().stream().anyMatch(c -> c.answer(ChildField.DATE_OF_DEATH) != null);
        if (died && !dated && !notification.children().isEmpty()) {
            found.add(new Violation(
                    "children[0].dateOfDeath",
                    "required",
                    "Enter the date of death of the child who died, as far as it is known."));
        }
    }

    /** Rules 12 and 25. */
    private void sending() {
        if (!facts.duplicates().isEmpty() && answer(NotificationField.DUPLICATE_DECISION) == null) {
            add(
                    NotificationField.DUPLICATE_DECISION,
                    "possible_duplicate",
                    String.join(", ", facts.duplicates())
                            + (facts.duplicates().size() == 1 ? " has" : " have")
                            + " the same child and the same date: say whether it is the same incident.");
        }
        if (notification.isLateOn(facts.today())) {
            need(NotificationField.LATE_REASON, "Give the reason for sending after the limit; you can still send.");
        }
    }

    private boolean inEngland() {
        return "in_area".equals(answer(NotificationField.LOCATION_TYPE));
    }

    private boolean need(NotificationField field, String message) {
        if (answer(field) == null) {
            add(field, "required", message);
            return false;
        }
        return true;
    }

    private void add(NotificationField field, String code, String message) {
        found.add(new Violation(field.key(), code, message));
    }

    private @Nullable String answer(NotificationField field) {
        return notification.answer(field);
    }

    private String text(NotificationField field) {
        String answer = answer(field);
        return answer == null ? "" : answer;
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(text.length() == 4 ? "0" + text : text);
            return text.length() <= 5;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
