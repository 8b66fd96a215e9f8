package uk.slp.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.DaysOfCase;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.shared.persistence.Coded;

/**
 * One notification, whole, as pages and resources see it.
 *
 * @param forPanel whether the national body considers it
 * @param answers what has been written, by field name
 * @param clock null while the awareness date is not known
 * @param allowed codes of the steps that the present person can take now
 * @param editable whether the present person can write on it now
 * @param decision reference of the decision whether to notify that it was begun from; null without one, and for whoever
 *     may not read it
 */
public record NotificationView(
        UUID id,
        String reference,
        long version,
        String statusCode,
        String statusLabel,
        String kind,
        boolean forPanel,
        String guidanceEdition,
        String authorityCode,
        String authorityName,
        String partnershipName,
        Map<String, String> answers,
        List<ChildView> children,
        List<PersonView> people,
        @Nullable LocalDate dueDate,
        @Nullable NotificationClock clock,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable String contentHash,
        boolean late,
        List<String> allowed,
        boolean editable,
        @Nullable String decision) {
    public NotificationView {
        answers = Map.copyOf(answers);
        children = List.copyOf(children);
        people = List.copyOf(people);
        allowed = List.copyOf(allowed);
    }

    /** Name of the case, or words for its absence. Never a child's name. */
    public String caseTitle() {
        return answers.getOrDefault("caseName", "case not yet named");
    }

    /** Heading of its pages. */
    public String title() {
        return Coded.of(Kind.class, kind).title();
    }

    /** Words for its kind. */
    public String kindLabel() {
        return Coded.of(Kind.class, kind).label();
    }

    /** Whether the law requires it. */
    public boolean law() {
        return Coded.of(Kind.class, kind).law();
    }

    /** Whether a step can be taken now. */
    public boolean allows(String action) {
        return allowed.contains(action);
    }

    /** Whether it is over without having been followed to its end. */
    public boolean closed() {
        return Coded.of(NotificationStatus.class, statusCode).closed();
    }

    /** Whether a day of awareness is known from which no limit can be counted. */
    public boolean limitUnknown() {
        return clock == null
                && !closed()
                && new DraftDate(answers.get(NotificationField.AWARENESS_DATE.key()))
                        .day()
                        .isPresent();
    }

    /** The days of the case, as far as they are known. */
    public List<LocalDate> days() {
        return DaysOfCase.of(
                Coded.of(Kind.class, kind),
                answers,
                children.stream().map(ChildView::answers).toList());
    }

    /** The same with other answers, such as those that amendments have put in their place. */
    public NotificationView with(
            Map<String, String> other, List<ChildView> otherChildren, List<PersonView> otherPeople) {
        return new NotificationView(
                id,
                reference,
                version,
                statusCode,
                statusLabel,
                kind,
                forPanel,
                guidanceEdition,
                authorityCode,
                authorityName,
                partnershipName,
                other,
                otherChildren,
                otherPeople,
                dueDate,
                clock,
                createdAt,
                createdBy,
                changedAt,
                changedBy,
                submittedAt,
                submittedBy,
                acknowledgedAt,
                acknowledgedBy,
                contentHash,
                late,
                allowed,
                editable,
                decision);
    }

    /** The person of that identity, or null. */
    public @Nullable PersonView person(String personId) {
        return people.stream()
                .filter(person -> person.id().toString().equals(personId))
                .findFirst()
                .orElse(null);
    }

    /** The child of that identity, or null. */
    public @Nullable ChildView child(String childId) {
        return children.stream()
                .filter(child -> child.id().toString().equals(childId))
                .findFirst()
                .orElse(null);
    }
}
