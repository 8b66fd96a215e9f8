package uk.slp.portal.notification.likeness;

import org.jspecify.annotations.Nullable;

/**
 * What is compared of a child and an incident, each as typed; null where nothing is known.
 *
 * @param dateOfBirth ISO date as far as known: yyyy, yyyy-MM or yyyy-MM-dd
 * @param incidentDate the same of the incident
 * @param areaCode official code of the local authority of the place
 * @param place address or place in words
 * @param nhsNumber ten digits, with or without spaces
 */
public record Sketch(
        @Nullable String givenNames,
        @Nullable String familyName,
        @Nullable String dateOfBirth,
        @Nullable String incidentDate,
        @Nullable String areaCode,
        @Nullable String place,
        @Nullable String nhsNumber) {
    /** Identity only: nothing that could name a child ever reaches a log. */
    @Override
    public String toString() {
        return "Sketch";
    }
}
