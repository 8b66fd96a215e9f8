package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.AgeGiven;
import uk.slp.portal.duties.CarriedDecision;
import uk.slp.portal.duties.DecisionQueries;
import uk.slp.portal.duties.DutyFacts;
import uk.slp.portal.duties.EventPlace;
import uk.slp.portal.duties.HarmOutcome;
import uk.slp.portal.notification.model.ChildAnswers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;

/**
 * What a new notification takes over from a kept decision to notify, named in the address as {@code ?decision=}. Nothing
 * is taken over without one, or from one that is out of reach or says otherwise.
 */
@RequestScoped
class CarriedAnswers {
    @Inject
    private DecisionQueries decisions;

    private @Nullable CarriedDecision decision;

    @PostConstruct
    void load() {
        String reference = Asked.parameter("decision");
        decision = reference == null || reference.isBlank()
                ? null
                : decisions.carried(reference).orElse(null);
    }

    /** The reference of the decision; empty when nothing is taken over. */
    String reference() {
        CarriedDecision found = decision;
        return found == null ? "" : found.reference();
    }

    /** The name of the case in the decision, or null. */
    @Nullable
    String caseName() {
        CarriedDecision found = decision;
        return found == null ? null : found.caseName();
    }

    /** Adds what is known to the answers of the draft. */
    void addTo(Map<NotificationField, @Nullable String> answers) {
        CarriedDecision found = decision;
        if (found == null) {
            return;
        }
        DutyFacts facts = found.facts();
        LocalDate incident = facts.dateOfEvent() == null ? facts.dateOfDeath() : facts.dateOfEvent();
        if (incident != null) {
            answers.put(NotificationField.INCIDENT_DATE, incident.toString());
            answers.put(NotificationField.INCIDENT_DATE_PRECISION, "day");
        }
        if (facts.awareOn() != null) {
            answers.put(NotificationField.AWARENESS_DATE, facts.awareOn().toString());
        }
        if (facts.place() == EventPlace.IN_AREA || facts.place() == EventPlace.OTHER_AUTHORITY) {
            answers.put(NotificationField.LOCATION_TYPE, "in_area");
        } else if (facts.place() == EventPlace.ABROAD_RESIDENT) {
            answers.put(NotificationField.LOCATION_TYPE, "outside_england_normally_resident");
        }
        answers.put(NotificationField.NATURE, nature(facts.outcome()));
        answers.put(NotificationField.ABUSE_STATUS, facts.abuse().code());
    }

    private static String nature(HarmOutcome outcome) {
        return switch (outcome) {
            case DIED -> "child_death";
            case SERIOUSLY_HARMED -> "serious_harm";
            case NEITHER -> "other";
        };
    }

    /** The child of the decision, as far as it is known; nobody without a decision. */
    List<ChildAnswers> children() {
        CarriedDecision found = decision;
        if (found == null) {
            return List.of();
        }
        DutyFacts facts = found.facts();
        Map<ChildField, @Nullable String> child = new EnumMap<>(ChildField.class);
        if (facts.age() == AgeGiven.UNBORN) {
            child.put(ChildField.IDENTITY_STATUS, "unborn");
        }
        if (facts.dateOfBirth() != null) {
            child.put(ChildField.DATE_OF_BIRTH, facts.dateOfBirth().toString());
        }
        if (facts.died()) {
            LocalDate died = facts.dateOfDeath() == null ? facts.dateOfEvent() : facts.dateOfDeath();
            if (died != null) {
                child.put(ChildField.DATE_OF_DEATH, died.toString());
            }
            child.put(ChildField.LOOKED_AFTER, facts.lookedAfter().code());
        }
        return child.isEmpty() ? List.of() : List.of(new ChildAnswers(null, child));
    }
}
