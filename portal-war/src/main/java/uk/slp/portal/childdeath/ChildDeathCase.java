package uk.slp.portal.childdeath;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child's death as features of child death review see it. It names the child: whoever shows it writes the reading to the
 * audit trail ({@link ChildDeathDesk#open} does), and the panel's pack shows nothing of it but what is pseudonymous
 * (rule 66).
 *
 * @param ownerId the overview panel that reviews
 * @param residenceCode official code of the local authority of normal residence, or null outside England
 * @param placePanelId the overview panel of the place of death where that is another
 * @param placeKind code of the kind of place where the child died
 * @param child name as it is shown, or words for a child without one
 * @param nhsNumber ten digits, or null
 * @param birthDate null for a stillbirth only
 * @param ageDays whole days lived
 * @param ageYears whole years lived
 * @param sex code
 * @param ethnicity code
 * @param expected {@code expected}, {@code unexpected} or {@code not_known}
 * @param abuseSuspected {@code yes}, {@code no} or {@code not_known} (rule 64)
 * @param jointResponse {@code yes}, {@code no} or {@code not_known}
 * @param inquest {@code none}, {@code expected}, {@code opened} or {@code concluded}
 * @param panelAim by when the panel aims to review (rule 63)
 */
public record ChildDeathCase(
        UUID id,
        String reference,
        long version,
        ChildDeathStatus status,
        UUID ownerId,
        String ownerName,
        @Nullable String residenceCode,
        @Nullable UUID placePanelId,
        @Nullable String placeCode,
        @Nullable String placeKind,
        String child,
        @Nullable String nhsNumber,
        @Nullable LocalDate birthDate,
        LocalDate deathDate,
        @Nullable String deathTime,
        @Nullable Integer ageDays,
        @Nullable Integer ageYears,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String postcode,
        @Nullable Integer gestationWeeks,
        @Nullable Integer birthWeightGrams,
        @Nullable String expected,
        String abuseSuspected,
        String jointResponse,
        @Nullable String summary,
        @Nullable String keyWorker,
        Instant notifiedAt,
        String inquest,
        @Nullable LocalDate inquestConcludedOn,
        @Nullable LocalDate reportReceivedOn,
        @Nullable LocalDate panelAim,
        @Nullable Instant closedAt) {
    /** Kind of record in the audit trail and the status history. */
    public static final String TYPE = "child_death";

    /** Days during which a newborn child's death is neonatal. */
    private static final int NEONATAL_DAYS = 28;

    /** Whether a panel reviews it; a joint agency response to a stillbirth is none (rule 53). */
    public boolean reviewed() {
        return ChildDeathStatus.REVIEWED.contains(status);
    }

    /** Whether the child died within 28 days of birth. */
    public boolean neonatal() {
        return ageDays != null && ageDays < NEONATAL_DAYS;
    }

    /** The address of its page. */
    public String path() {
        return "/child-deaths/" + reference;
    }
}
