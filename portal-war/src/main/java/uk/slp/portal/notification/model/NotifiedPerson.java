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

/** A person of the family or household of the children. Changed only through {@link Notification}. */
@Entity
@Table(name = "notified_person")
public class NotifiedPerson implements Order.Placed {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_id")
    private Notification notification;

    @Column(name = "person_position")
    private int position;

    @Column(name = "answers")
    private Answers answers = Answers.NONE;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "date_of_birth")
    private @Nullable String dateOfBirth;

    /** For the persistence provider. */
    protected NotifiedPerson() {}

    NotifiedPerson(Notification notification, int position) {
        this.notification = notification;
        this.position = position;
    }

    public UUID id() {
        return id;
    }

    /** Place in the order of people, from 0. */
    @Override
    public int position() {
        return position;
    }

    /** The answer as typed, or null. */
    public @Nullable String answer(PersonField field) {
        return answers.get(field);
    }

    /** All answers. */
    public Answers answers() {
        return answers;
    }

    /** The name as far as it is known, or how the person is described, or empty. */
    public String name() {
        String given = answer(PersonField.GIVEN_NAME);
        String family = answer(PersonField.FAMILY_NAME);
        String name = ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
        String described = answer(PersonField.DESCRIPTION);
        return name.isEmpty() && described != null ? described : name;
    }

    @Override
    public void moveTo(int newPosition) {
        position = newPosition;
    }

    void answer(Map<PersonField, @Nullable String> given) {
        answers = answers.with(given);
        familyName = answers.get(PersonField.FAMILY_NAME);
        dateOfBirth = answers.get(PersonField.DATE_OF_BIRTH);
    }

    /** Identity only: nothing that could name a person ever reaches a log. */
    @Override
    public String toString() {
        return "NotifiedPerson[" + id + "]";
    }
}
