package uk.slp.portal.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.ClockStatus;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.Deadline;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.notification.NotificationReceipt.Recipient;
import uk.slp.portal.notification.NotificationReceipt.RunningDeadline;
import uk.slp.portal.notification.model.CheckFacts;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.notification.model.SentVersion;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.time.PortalTime;

/** Gathers what the rules and the receipt need from around a notification. For the service and the queries only. */
@Dependent
class NotificationReader {
    private static final List<String> STARTED_BY_SENDING = List.of("partner-copies", "rapid-review");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notifications notifications;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private Clock clock;

    /** What the checks need to know. Three statements at most. */
    CheckFacts facts(Notification notification) {
        Set<String> codes = new HashSet<>();
        codes.add(text(notification.answer(NotificationField.PLACE_AUTHORITY_CODE)));
        notification.children().forEach(child -> codes.add(text(child.answer(ChildField.HOME_AUTHORITY_CODE))));
        Map<String, String> authorities = new HashMap<>();
        String ownCode = "";
        String ownName = "";
        for (Object[] row : em.createQuery(
                        "select o.id, o.code, o.name from Organisation o"
                                + " where o.kind = :kind and (o.code in :codes or o.id = :own)",
                        Object[].class)
                .setParameter("kind", OrganisationKind.LOCAL_AUTHORITY)
                .setParameter("codes", codes)
                .setParameter("own", notification.authorityId())
                .getResultList()) {
            authorities.put((String) row[1], (String) row[2]);
            if (notification.authorityId().equals(row[0])) {
                ownCode = (String) row[1];
                ownName = (String) row[2];
            }
        }
        return new CheckFacts(
                today(), ownCode, ownName, authorities, notifications.duplicatesOf(notification), List.of());
    }

    /** The receipt of what was sent. */
    NotificationReceipt receipt(Notification notification) {
        Instant sentAt = notification.submittedAt();
        SentVersion version = notification.versions().stream()
                .max(Comparator.comparingInt(SentVersion::number))
                .orElseThrow();
        if (sentAt == null) {
            throw new IllegalStateException("A sent version without a time of sending");
        }
        Map<UUID, String> bodies = organisationNames(Set.of(notification.authorityId(), notification.partnershipId()));
        Map<String, String> people = peopleNames(Set.of(notification.createdBy(), text(notification.submittedBy())));
        LocalDate sentOn = LocalDate.ofInstant(sentAt, PortalTime.LONDON);
        NotificationClock limit = clock(notification);
        return new NotificationReceipt(
                notification.reference(),
                title(notification),
                sentAt,
                name(people, text(notification.submittedBy())),
                name(people, notification.createdBy()),
                bodies.getOrDefault(notification.authorityId(), ""),
                version.number(),
                version.hash(),
                limit == null ? "" : limit.margin(),
                notification.isLateOn(sentOn),
                notification.dueDate(),
                recipients(bodies.getOrDefault(notification.partnershipId(), "")),
                running(sentAt));
    }

    /** The clock of a notification, or null while it has not started. */
    @Nullable
    NotificationClock clock(Notification notification) {
        LocalDate awareness =
                notification.date(NotificationField.AWARENESS_DATE).day().orElse(null);
        LocalDate due = notification.dueDate();
        return awareness == null || due == null
                ? null
                : NotificationClock.of(deadlines, awareness, due, notification.submittedAt(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    /** Display names by sign-in name. */
    Map<String, String> peopleNames(Set<String> usernames) {
        Map<String, String> names = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select a.username, a.displayName from Account a where a.username in :names", Object[].class)
                .setParameter("names", usernames)
                .getResultList()) {
            names.put((String) row[0], (String) row[1]);
        }
        return names;
    }

    Map<UUID, String> organisationNames(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        for (Object[] row : em.createQuery("select o.id, o.name from Organisation o where o.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            names.put((UUID) row[0], (String) row[1]);
        }
        return names;
    }

    static String name(Map<String, String> names, String username) {
        return names.getOrDefault(username, username);
    }

    static String title(Notification notification) {
        String name = notification.answer(NotificationField.CASE_NAME);
        return name == null ? notification.reference() : name;
    }

    /** Rule 14: copies are addressed to the national body, the department, the inspectorate and the partners. */
    private static List<Recipient> recipients(String partnership) {
        return List.of(
                new Recipient("panel", Settings.current().panelName()),
                new Recipient("dfe", "Department for Education"),
                new Recipient("ofsted", "Ofsted"),
                new Recipient("partnership", partnership));
    }

    /** The clocks that sending starts: telling the partners (rule 14) and the rapid review (rule 30). */
    private List<RunningDeadline> running(Instant sentAt) {
        List<RunningDeadline> found = new ArrayList<>();
        ZoneId london = PortalTime.LONDON;
        for (String rule : STARTED_BY_SENDING) {
            try {
                Counting counting = deadlines.count(rule, LocalDate.ofInstant(sentAt, london));
                Deadline deadline = counting.deadline();
                ClockStatus status = deadlines.status(deadline, clock.instant());
                found.add(new RunningDeadline(
                        rule,
                        counting.rule().title(),
                        deadline.due(),
                        deadline.duty().word(),
                        DeadlineWords.oneLine(deadline, status),
                        counting.rule().source()));
            } catch (UnknownYear unknown) {
                // The calendar ends before that date; the health check has been saying so for months.
                continue;
            }
        }
        return found;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
