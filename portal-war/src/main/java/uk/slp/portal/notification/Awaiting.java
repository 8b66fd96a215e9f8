package uk.slp.portal.notification;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.slp.portal.notification.model.NationalBody;
import uk.slp.portal.notification.model.NotificationLink;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Scope;

/**
 * What waits for a person about a notification, as conditions on {@code n}. My work tells each thing and the list shows
 * what has any of them: both read it here, so that they cannot disagree. What other features wait for is told by
 * {@link AwaitedElsewhere}.
 */
final class Awaiting {
    private static final Map<String, Object> VALUES = Map.of(
            "awaitDraft",
            NotificationStatus.DRAFT,
            "awaitApproval",
            NotificationStatus.AWAITING_APPROVAL,
            "awaitSent",
            NotificationStatus.SUBMITTED,
            "awaitAsked",
            List.of(NotificationStatus.WITHDRAWAL_ASKED, NotificationStatus.CRITERIA_QUESTIONED),
            "awaitOver",
            NotificationStatus.over(),
            "awaitProposed",
            NotificationLink.State.PROPOSED.code());

    private static final String OWN = "n.authorityId in :authorities and ";

    private Awaiting() {}

    /** One thing that can wait. */
    enum Task {
        FINISH(Permission.NOTIFICATION_DRAFT, OWN + "n.status = :awaitDraft"),
        APPROVE(Permission.NOTIFICATION_SUBMIT, OWN + "n.status = :awaitApproval"),
        ACKNOWLEDGE(Permission.NOTIFICATION_ACKNOWLEDGE, "n.status = :awaitSent"),
        ANSWER_QUESTION(
                Permission.NOTIFICATION_DRAFT,
                OWN + "n.status not in :awaitOver and exists (select q.id from Enquiry q where q.notification.id = n.id"
                        + " and q.answeredAt is null and q.closedAt is null)"),
        CONFIRM_LINK(
                Permission.NOTIFICATION_DRAFT,
                OWN + "n.status not in :awaitOver and exists (select l.id from NotificationLink l where l.to.id = n.id"
                        + " and l.state = :awaitProposed)"),
        READ_ANSWER(
                Permission.NOTIFICATION_OVERSEE,
                "n.status not in :awaitOver and exists (select q.id from Enquiry q where q.notification.id = n.id"
                        + " and q.answeredAt is not null and q.closedAt is null)"),
        DECIDE_CLOSING(Permission.NOTIFICATION_OVERSEE, "n.status in :awaitAsked");

        private static final Set<Task> NATIONAL = EnumSet.of(ACKNOWLEDGE, READ_ANSWER, DECIDE_CLOSING);

        private final Permission needs;
        private final String condition;

        Task(Permission needs, String condition) {
            this.needs = needs;
            this.condition = condition;
        }
    }

    /**
     * Whether any of these waits for the person.
     *
     * @param abuse where {@code n} keeps what is known of abuse or neglect
     * @return empty if none of them ever can
     */
    static String any(Person person, Set<Task> tasks, String abuse) {
        List<String> steps = new ArrayList<>();
        for (Task task : tasks) {
            if (person.permissions().contains(task.needs)) {
                String spoken = Task.NATIONAL.contains(task) ? " and " + NationalBody.spokenFor(person, abuse) : "";
                steps.add("(" + task.condition + spoken + ")");
            }
        }
        return steps.isEmpty() ? "" : "((" + String.join(" or ", steps) + ") and " + Scope.open("n.id") + ")";
    }

    /** Gives the parameters of the condition their values, those of the scope too. */
    static <T> TypedQuery<T> bind(TypedQuery<T> query, Person person) {
        query.getParameters().forEach(parameter -> {
            String name = String.valueOf(parameter.getName());
            if (VALUES.containsKey(name)) {
                query.setParameter(name, VALUES.get(name));
            } else if (name.equals("authorities")) {
                query.setParameter(name, person.scope().authorities());
            } else if (name.equals(Scope.ASKING)) {
                query.setParameter(name, person.accountId());
            }
        });
        return query;
    }
}
