package uk.slp.portal.childdeath.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a death as they were notified and, later, corrected by the panel's coordinator.
 *
 * @param residenceCode official code of the local authority of normal residence, or null outside England
 * @param placeCode official code of the local authority where the child died, or null outside England
 * @param placeKind code of {@link PlaceKind}
 * @param nhsAbsent code of why there is no number (rule 57)
 * @param birthDate null for a stillbirth only
 * @param birthTime as 14:30, or null
 * @param deathTime as 14:30, or null while the hour is not known
 */
public record DeathFacts(
        @Nullable String residenceCode,
        @Nullable String placeCode,
        @Nullable String placeKind,
        @Nullable String givenNames,
        @Nullable String familyName,
        @Nullable String nhsNumber,
        @Nullable String nhsAbsent,
        @Nullable LocalDate birthDate,
        @Nullable String birthTime,
        LocalDate deathDate,
        @Nullable String deathTime,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String postcode,
        @Nullable Integer gestationWeeks,
        @Nullable Integer birthWeightGrams,
        @Nullable String expected,
        String abuseSuspected,
        String jointResponse,
        @Nullable String summary,
        @Nullable String keyWorker) {}
