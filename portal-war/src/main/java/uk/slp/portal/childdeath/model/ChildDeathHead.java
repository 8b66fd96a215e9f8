package uk.slp.portal.childdeath.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.shared.persistence.VersionedRecord;

/** What is stored of a child's death, in the words of the columns; {@link ChildDeath} decides what happens to it. */
@MappedSuperclass
public abstract class ChildDeathHead extends VersionedRecord {
    @Column(name = "reference", updatable = false)
    String reference;

    @Column(name = "status")
    ChildDeathStatus status;

    @Column(name = "guidance_edition", updatable = false)
    String guidanceEdition;

    @Column(name = "owner_id")
    UUID ownerId;

    @Column(name = "residence_code")
    @Nullable
    String residenceCode;

    @Column(name = "place_panel_id")
    @Nullable
    UUID placePanelId;

    @Column(name = "place_code")
    @Nullable
    String placeCode;

    @Column(name = "place_kind")
    @Nullable
    String placeKind;

    @Column(name = "may_review")
    boolean mayReview;

    @Column(name = "given_names")
    @Nullable
    String givenNames;

    @Column(name = "family_name")
    @Nullable
    String familyName;

    @Column(name = "name_key")
    String nameKey;

    @Column(name = "nhs_number")
    @Nullable
    String nhsNumber;

    @Column(name = "nhs_absent")
    @Nullable
    String nhsAbsent;

    @Column(name = "birth_date")
    @Nullable
    LocalDate birthDate;

    @Column(name = "birth_time")
    @Nullable
    String birthTime;

    @Column(name = "death_date")
    LocalDate deathDate;

    @Column(name = "death_time")
    @Nullable
    String deathTime;

    @Column(name = "died_at")
    @Nullable
    Instant diedAt;

    @Column(name = "age_days")
    @Nullable
    Integer ageDays;

    @Column(name = "age_years")
    @Nullable
    Integer ageYears;

    @Column(name = "sex")
    @Nullable
    String sex;

    @Column(name = "ethnicity")
    @Nullable
    String ethnicity;

    @Column(name = "postcode")
    @Nullable
    String postcode;

    @Column(name = "gestation_weeks")
    @Nullable
    Integer gestationWeeks;

    @Column(name = "birth_weight_grams")
    @Nullable
    Integer birthWeightGrams;

    @Column(name = "expected")
    @Nullable
    String expected;

    @Column(name = "abuse_suspected")
    String abuseSuspected;

    @Column(name = "joint_response")
    String jointResponse;

    @Column(name = "summary")
    @Nullable
    String summary;

    @Column(name = "key_worker")
    @Nullable
    String keyWorker;

    @Column(name = "notified_at", updatable = false)
    Instant notifiedAt;

    @Column(name = "national_due_at")
    @Nullable
    Instant nationalDueAt;

    @Column(name = "national_sent_at")
    @Nullable
    Instant nationalSentAt;

    @Column(name = "inquest")
    String inquest;

    @Column(name = "inquest_concluded_on")
    @Nullable
    LocalDate inquestConcludedOn;

    @Column(name = "inquest_listed_on")
    @Nullable
    LocalDate inquestListedOn;

    @Column(name = "report_received_on")
    @Nullable
    LocalDate reportReceivedOn;

    /** For the figures of the panel, which count in the database; the answer is read where the other answers are. */
    @Column(name = "deprivation_quintile")
    @Nullable
    Integer deprivationQuintile;

    @Column(name = "panel_aim")
    @Nullable
    LocalDate panelAim;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "retention_review")
    @Nullable
    LocalDate retentionReview;

    /** For the persistence provider. */
    protected ChildDeathHead() {}

    /** What every death has is set by {@link ChildDeath}, which alone makes one. */
    @SuppressWarnings("NullAway.Init")
    ChildDeathHead(String by, Instant at) {
        super(by, at);
    }

    public String reference() {
        return reference;
    }

    public ChildDeathStatus status() {
        return status;
    }

    public String guidanceEdition() {
        return guidanceEdition;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public @Nullable String residenceCode() {
        return residenceCode;
    }

    public @Nullable UUID placePanelId() {
        return placePanelId;
    }

    public @Nullable String placeCode() {
        return placeCode;
    }

    public @Nullable String placeKind() {
        return placeKind;
    }

    public boolean mayReview() {
        return mayReview;
    }

    public @Nullable String givenNames() {
        return givenNames;
    }

    public @Nullable String familyName() {
        return familyName;
    }

    public String nameKey() {
        return nameKey;
    }

    public @Nullable String nhsNumber() {
        return nhsNumber;
    }

    public @Nullable String nhsAbsent() {
        return nhsAbsent;
    }

    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    public @Nullable String birthTime() {
        return birthTime;
    }

    public LocalDate deathDate() {
        return deathDate;
    }

    public @Nullable String deathTime() {
        return deathTime;
    }

    public @Nullable Instant diedAt() {
        return diedAt;
    }

    public @Nullable Integer ageDays() {
        return ageDays;
    }

    public @Nullable Integer ageYears() {
        return ageYears;
    }

    public @Nullable String sex() {
        return sex;
    }

    public @Nullable String ethnicity() {
        return ethnicity;
    }

    public @Nullable String postcode() {
        return postcode;
    }

    public @Nullable Integer gestationWeeks() {
        return gestationWeeks;
    }

    public @Nullable Integer birthWeightGrams() {
        return birthWeightGrams;
    }

    public @Nullable String expected() {
        return expected;
    }

    public String abuseSuspected() {
        return abuseSuspected;
    }

    public String jointResponse() {
        return jointResponse;
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String keyWorker() {
        return keyWorker;
    }

    public Instant notifiedAt() {
        return notifiedAt;
    }

    public @Nullable Instant nationalDueAt() {
        return nationalDueAt;
    }

    public @Nullable Instant nationalSentAt() {
        return nationalSentAt;
    }

    public String inquest() {
        return inquest;
    }

    public @Nullable LocalDate inquestConcludedOn() {
        return inquestConcludedOn;
    }

    /** The day for which an inquest that is not concluded is listed, or null. */
    public @Nullable LocalDate inquestListedOn() {
        return inquestListedOn;
    }

    public @Nullable LocalDate reportReceivedOn() {
        return reportReceivedOn;
    }

    public @Nullable Integer deprivationQuintile() {
        return deprivationQuintile;
    }

    public @Nullable LocalDate panelAim() {
        return panelAim;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable LocalDate retentionReview() {
        return retentionReview;
    }
}
