package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child concerned by a notification. The child in position 0 is the index child. Changed only through
 * {@link Notification}.
 */
@Entity
@Table(name = "notified_child")
public class NotifiedChild {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_id")
    private Notification notification;

    @Column(name = "child_position")
    private int position;

    @Column(name = "identity_status")
    private @Nullable String identityStatus;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "date_of_birth")
    private @Nullable String dateOfBirth;

    @Column(name = "age_estimate")
    private @Nullable String ageEstimate;

    @Column(name = "date_of_death")
    private @Nullable String dateOfDeath;

    @Column(name = "sex")
    private @Nullable String sex;

    @Column(name = "ethnicity")
    private @Nullable String ethnicity;

    @Column(name = "disability")
    private @Nullable String disability;

    @Column(name = "looked_after")
    private @Nullable String lookedAfter;

    @Column(name = "home_authority_code")
    private @Nullable String homeAuthorityCode;

    @Column(name = "child_in_need_plan")
    private @Nullable String childInNeedPlan;

    @Column(name = "child_protection_plan")
    private @Nullable String childProtectionPlan;

    @Column(name = "known_to_agencies")
    private @Nullable String knownToAgencies;

    /** For the persistence provider. */
    protected NotifiedChild() {}

    NotifiedChild(Notification notification, int position) {
        this.notification = notification;
        this.position = position;
    }

    public UUID id() {
        return id;
    }

    /** Place in the order of children, from 0. */
    public int position() {
        return position;
    }

    /** The answer as typed, or null. */
    public @Nullable String answer(ChildField field) {
        return switch (field) {
            case IDENTITY_STATUS -> identityStatus;
            case GIVEN_NAME -> givenName;
            case FAMILY_NAME -> familyName;
            case DATE_OF_BIRTH -> dateOfBirth;
            case AGE_ESTIMATE -> ageEstimate;
            case DATE_OF_DEATH -> dateOfDeath;
            case SEX -> sex;
            case ETHNICITY -> ethnicity;
            case DISABILITY -> disability;
            case LOOKED_AFTER -> lookedAfter;
            case HOME_AUTHORITY_CODE -> homeAuthorityCode;
            case CHILD_IN_NEED_PLAN -> childInNeedPlan;
            case CHILD_PROTECTION_PLAN -> childProtectionPlan;
            case KNOWN_TO_AGENCIES -> knownToAgencies;
        };
    }

    /** Whether nothing has been written about this child yet. */
    public boolean blank() {
        for (ChildField field : ChildField.values()) {
            if (answer(field) != null) {
                return false;
            }
        }
        return true;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    void answer(Map<ChildField, @Nullable String> answers) {
        answers.forEach((field, value) -> put(field, field.clean(value)));
    }

    private void put(ChildField field, @Nullable String value) {
        switch (field) {
            case IDENTITY_STATUS -> identityStatus = value;
            case GIVEN_NAME -> givenName = value;
            case FAMILY_NAME -> familyName = value;
            case DATE_OF_BIRTH -> dateOfBirth = value;
            case AGE_ESTIMATE -> ageEstimate = value;
            case DATE_OF_DEATH -> dateOfDeath = value;
            case SEX -> sex = value;
            case ETHNICITY -> ethnicity = value;
            case DISABILITY -> disability = value;
            case LOOKED_AFTER -> lookedAfter = value;
            case HOME_AUTHORITY_CODE -> homeAuthorityCode = value;
            case CHILD_IN_NEED_PLAN -> childInNeedPlan = value;
            case CHILD_PROTECTION_PLAN -> childProtectionPlan = value;
            case KNOWN_TO_AGENCIES -> knownToAgencies = value;
        }
    }

    /** Identity only: nothing that could name a child ever reaches a log. */
    @Override
    public String toString() {
        return "NotifiedChild[" + id + "]";
    }
}
