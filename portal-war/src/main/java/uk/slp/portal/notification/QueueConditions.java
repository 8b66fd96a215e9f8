package uk.slp.portal.notification;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.persistence.Coded;

/** A filter as the condition of a query on the lines {@code n} and their authority {@code o}, always within a scope. */
final class QueueConditions {
    /** Where a line keeps what is known of abuse or neglect. */
    private static final String LINE_ABUSE = "n.abuseStatus";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Person person;
    private final Scope scope;
    private boolean authority;

    /**
     * A filter.
     *
     * @param elsewhere what later features wait for the person to do about {@code n}, or empty
     */
    QueueConditions(NotificationFilter filter, Person person, LocalDate today, String elsewhere) {
        this.person = person;
        scope = person.scope();
        conditions.add(Notifications.linesWithin(scope));
        text(filter.part("q"));
        status(filter.part("status"));
        kind(filter.part("kind"));
        nature(filter.part("nature"));
        clock(filter.part("clock"), today);
        if (!filter.part("awaiting").isEmpty()) {
            awaiting(elsewhere);
        }
        authority =
                !filter.part("authority").isEmpty() || !filter.part("region").isEmpty();
        equal("o.code", "authority", filter.part("authority"));
        equal("o.region", "region", filter.part("region"));
        LocalDate from = filter.from();
        if (from != null) {
            conditions.add("n.sentOn >= :from");
            values.put("from", from);
        }
        LocalDate to = filter.to();
        if (to != null) {
            conditions.add("n.sentOn <= :to");
            values.put("to", to);
        }
    }

    /** {@code where} and what follows it. */
    String where() {
        return " where " + String.join(" and ", conditions);
    }

    /** The join that the condition needs; empty if it asks nothing of the authority. */
    String join() {
        return authority ? " join Organisation o on o.id = n.authorityId" : "";
    }

    /** Whether lines that were not sent may be among them. */
    boolean mayHoldUnsent() {
        return !scope.panel() && !scope.allNotifications();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        Notifications.linesScoped(query, scope);
        Awaiting.bind(query, person);
        values.forEach(query::setParameter);
        return query;
    }

    private void equal(String path, String name, String value) {
        if (!value.isEmpty()) {
            conditions.add(path + " = :" + name);
            values.put(name, value);
        }
    }

    private void text(String wanted) {
        if (!wanted.isEmpty()) {
            String literal = wanted.toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            conditions.add("(lower(n.caseName) like :text escape '!' or lower(n.reference) like :text escape '!')");
            values.put("text", "%" + literal + "%");
        }
    }

    private void status(String code) {
        if (code.equals(NotificationFilter.IN_FORCE)) {
            conditions.add("n.submittedAt is not null and n.status not in :over");
            values.put("over", NotificationStatus.over());
        } else if (!code.isEmpty()) {
            conditions.add("n.status = :status");
            values.put("status", Coded.of(NotificationStatus.class, code));
        }
    }

    private void kind(String code) {
        if (code.equals(QueueKind.COUNTED.code())) {
            conditions.add("n.kind <> :kind");
            values.put("kind", QueueKind.CARE_LEAVER_DEATH.code());
        } else {
            equal("n.kind", "kind", code);
        }
    }

    /** As the numbers have it: a looked-after child's death is a child's death without being asked. */
    private void nature(String code) {
        if (code.equals(NotificationFilter.CHILD_DEATH)) {
            conditions.add("(n.nature = :nature or n.kind = :lookedAfter)");
            values.put("nature", code);
            values.put("lookedAfter", QueueKind.LOOKED_AFTER_DEATH.code());
        } else if (!code.isEmpty()) {
            conditions.add("n.nature = :nature and n.kind <> :lookedAfter");
            values.put("nature", code);
            values.put("lookedAfter", QueueKind.LOOKED_AFTER_DEATH.code());
        }
    }

    private void clock(String code, LocalDate today) {
        if (code.isEmpty()) {
            return;
        }
        QueueClock clock = Coded.of(QueueClock.class, code);
        conditions.add(
                switch (clock) {
                    case OPEN -> "n.submittedAt is null and n.status <> :ended and n.dueDate >= :today";
                    case OVERDUE -> "n.submittedAt is null and n.status <> :ended and n.dueDate < :today";
                    case ON_TIME -> "n.sentOn <= n.dueDate";
                    case LATE -> "n.sentOn > n.dueDate";
                });
        if (clock == QueueClock.OPEN || clock == QueueClock.OVERDUE) {
            values.put("ended", NotificationStatus.WITHDRAWN);
            values.put("today", today);
        }
    }

    /** What the person can do next: the very conditions of their list of work. */
    private void awaiting(String elsewhere) {
        String here = Awaiting.any(person, EnumSet.allOf(Awaiting.Task.class), LINE_ABUSE);
        String any = here.isEmpty() ? elsewhere : elsewhere.isEmpty() ? here : here + " or " + elsewhere;
        conditions.add(any.isEmpty() ? "1 = 0" : "(" + any + ")");
    }
}
