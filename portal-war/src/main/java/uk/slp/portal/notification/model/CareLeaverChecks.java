package uk.slp.portal.notification.model;

import java.time.LocalDate;
import java.util.Optional;
import uk.slp.portal.deadlines.Ages;
import uk.slp.portal.shared.error.Violation;

/** What holds only for the death of a care leaver (rules 20 to 23). */
final class CareLeaverChecks {
    /** A care leaver dies before the 25th birthday; one born on 29 February has it on 1 March (section 10.1). */
    static final int TOO_OLD = 25;

    /** Below it the status of a care leaver is unlikely. */
    static final int UNLIKELY = 16;

    private CareLeaverChecks() {}

    /** Age on the day of death, where both days are known. */
    static Optional<Integer> ageAtDeath(NotifiedChild child) {
        Optional<LocalDate> born = new DraftDate(child.answer(ChildField.DATE_OF_BIRTH)).day();
        Optional<LocalDate> died = new DraftDate(child.answer(ChildField.DATE_OF_DEATH)).day();
        return born.isPresent() && died.isPresent() && !died.get().isBefore(born.get())
                ? Optional.of(Ages.on(born.get(), died.get()))
                : Optional.empty();
    }

    /** Whether a serious incident must be notified as well: under 18, with abuse or neglect known or suspected. */
    static boolean needsSeriousIncident(Notification notification) {
        String abuse = notification.answer(NotificationField.ABUSE_STATUS);
        return notification.kind() == Kind.CARE_LEAVER_DEATH
                && Kind.LOOKED_AFTER_DEATH.forPanel(abuse)
                && notification.children().stream()
                        .anyMatch(child -> new DraftDate(child.answer(ChildField.DATE_OF_BIRTH))
                                .last()
                                .flatMap(born -> new DraftDate(child.answer(ChildField.DATE_OF_DEATH))
                                        .first()
                                        .map(died -> !died.isBefore(born) && Ages.isChild(born, died)))
                                .orElse(false));
    }

    /** Rule 23. */
    static Optional<Violation> seriousIncident(Notification notification, CheckFacts facts) {
        String reference = notification.answer(NotificationField.SERIOUS_INCIDENT_REFERENCE);
        if (!needsSeriousIncident(notification) || facts.seriousIncidents().contains(String.valueOf(reference))) {
            return Optional.empty();
        }
        String message = reference == null
                ? "Under 18, with abuse or neglect known or suspected: notify the serious incident as well, and enter its"
                        + " reference."
                : "There is no serious incident notification " + reference
                        + " of your authority; enter the reference of" + " the one that tells of this death.";
        return Optional.of(
                new Violation(NotificationField.SERIOUS_INCIDENT_REFERENCE.key(), "serious_incident_needed", message));
    }
}
