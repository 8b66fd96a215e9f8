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
public class NotifiedChild implements Order.Placed {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_id")
    private Notification notification;

    @Column(name = "child_position")
    private int position;

    @Column(name = "answers")
    private Answers answers = Answers.NONE;

    @Column(name = "identity_status")
    private @Nullable String identityStatus;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "date_of_birth")
    private @Nullable String dateOfBirth;

    @Column(name = "date_of_death")
    private @Nullable String dateOfDeath;

    @Column(name = "looked_after")
    private @Nullable String lookedAfter;

    @Column(name = "nhs_number")
    private @Nullable String nhsNumber;

    @Column(name = "nhs_digits")
    private @Nullable String nhsDigits;

    @Column(name = "responsible_authority_code")
    private @Nullable String responsibleAuthorityCode;

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
    @Override
    public int position() {
        return position;
    }

    /** The answer as typed, or null. */
    public @Nullable String answer(ChildField field) {
        return answers.get(field);
    }

    /** All answers. */
    public Answers answers() {
        return answers;
    }

    /** Whether the child was looked after at the time; the kind of the notification may say so already. */
    public boolean lookedAfter() {
        return notification.kind() == Kind.LOOKED_AFTER_DEATH || "yes".equals(answer(ChildField.LOOKED_AFTER));
    }

    /** Whether nothing has been written about this child yet. */
    public boolean blank() {
        return answers.isEmpty();
    }

    @Override
    public void moveTo(int newPosition) {
        position = newPosition;
    }

    void answer(Map<ChildField, @Nullable String> given) {
        answers = answers.with(given);
        lift();
    }

    /** The answers that queries look for have a column of their own as well. */
    private void lift() {
        identityStatus = answers.get(ChildField.IDENTITY_STATUS);
        givenName = answers.get(ChildField.GIVEN_NAME);
        familyName = answers.get(ChildField.FAMILY_NAME);
        dateOfBirth = answers.get(ChildField.DATE_OF_BIRTH);
        dateOfDeath = answers.get(ChildField.DATE_OF_DEATH);
        lookedAfter = answers.get(ChildField.LOOKED_AFTER);
        nhsNumber = answers.get(ChildField.NHS_NUMBER);
        nhsDigits = nhsNumber == null ? null : nhsNumber.replaceAll("\\D", "");
        String looksAfter = answers.get(ChildField.RESPONSIBLE_AUTHORITY_CODE);
        responsibleAuthorityCode = looksAfter == null ? answers.get(ChildField.LEAVING_AUTHORITY_CODE) : looksAfter;
    }

    /** Identity only: nothing that could name a child ever reaches a log. */
    @Override
    public String toString() {
        return "NotifiedChild[" + id + "]";
    }
}
