package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.Enquiry;
import uk.slp.portal.notification.model.FollowUps;
import uk.slp.portal.notification.model.NationalBody;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationLink;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;

/** Reads of questions and links beside a sent notification, and of the work they make. */
@ApplicationScoped
public class NotificationFollowUpQueries {
    private static final int MOST_WORK = 200;

    private static final Set<Awaiting.Task> FOR_AUTHORITIES =
            EnumSet.of(Awaiting.Task.ANSWER_QUESTION, Awaiting.Task.CONFIRM_LINK);

    private static final Set<Awaiting.Task> FOR_NATIONAL_BODIES =
            EnumSet.of(Awaiting.Task.READ_ANSWER, Awaiting.Task.DECIDE_CLOSING);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notifications notifications;

    @Inject
    private FollowUps followUps;

    @Inject
    private FollowUpDesk desk;

    @Inject
    private NotificationReader reader;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** Questions and links of a notification, with a line in the audit trail. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public FollowUpView of(String reference) {
        Notification notification = desk.reach(reference);
        audit.read(Notification.SUBJECT, notification.reference());
        return followUp(notification);
    }

    /** As {@link #of}, for a page that reads the notification itself as well: one view is one line in the audit trail. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public FollowUpView beside(NotificationView view) {
        return followUp(desk.reach(view.reference()));
    }

    private FollowUpView followUp(Notification notification) {
        Person person = user.require();
        NationalBody body = NationalBody.of(notification);
        boolean own = person.scope().reachesAuthority(notification.authorityId());
        boolean live =
                notification.submittedAt() != null && !notification.status().closed();
        Set<Permission> held = person.permissions();
        return new FollowUpView(
                questions(notification),
                links(notification, own, person.scope()),
                body.label(),
                live && body.spokenForBy(person) && held.contains(Permission.NOTIFICATION_OVERSEE),
                live && own && held.contains(Permission.NOTIFICATION_DRAFT));
    }

    /** What the present person is asked to do about what was sent. One statement for each role. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<NotificationWork> work() {
        Person person = user.require();
        List<NotificationWork> work = new ArrayList<>();
        String authority = Awaiting.any(person, FOR_AUTHORITIES, Notifications.ABUSE);
        if (!authority.isEmpty()) {
            authorityWork(person, authority, work);
        }
        String national = Awaiting.any(person, FOR_NATIONAL_BODIES, Notifications.ABUSE);
        if (!national.isEmpty()) {
            nationalWork(person, national, work);
        }
        return work;
    }

    private void authorityWork(Person person, String where, List<NotificationWork> work) {
        List<Object[]> rows = Awaiting.bind(
                        em.createQuery(
                                "select n, o.name, q, l from Notification n join Organisation o on o.id = n.authorityId"
                                        + " left join Enquiry q on q.notification = n and q.answeredAt is null"
                                        + " and q.closedAt is null left join NotificationLink l on l.to = n"
                                        + " and l.state = :awaitProposed where " + where + " order by n.reference",
                                Object[].class),
                        person)
                .setMaxResults(MOST_WORK)
                .getResultList();
        Set<Object> told = new HashSet<>();
        for (Object[] row : rows) {
            Notification n = (Notification) row[0];
            String authority = (String) row[1];
            // Two questions and two links of one notification come as four rows.
            if (row[2] instanceof Enquiry q && told.add(q)) {
                String body = q.body().label();
                String words = "Answer a question of " + body;
                work.add(item("answer_question", words, n, authority, q.answerBy(), q.askedAt(), body));
            }
            if (row[3] instanceof NotificationLink link && told.add(link)) {
                String words = "Say whether another authority notified the same incident";
                work.add(item("confirm_link", words, n, authority, null, link.proposedAt(), "another authority"));
            }
        }
    }

    private void nationalWork(Person person, String where, List<NotificationWork> work) {
        List<Object[]> rows = Awaiting.bind(
                        em.createQuery(
                                "select n, o.name, q from Notification n join Organisation o"
                                        + " on o.id = n.authorityId left join Enquiry q on q.notification = n"
                                        + " and q.answeredAt is not null and q.closedAt is null where " + where
                                        + " order by n.reference",
                                Object[].class),
                        person)
                .setMaxResults(MOST_WORK)
                .getResultList();
        Set<Notification> told = new HashSet<>();
        for (Object[] row : rows) {
            Notification n = (Notification) row[0];
            String authority = (String) row[1];
            if (row[2] instanceof Enquiry q && q.answeredAt() != null) {
                String words = "Read the answer to your question";
                work.add(item("read_answer", words, n, authority, null, q.answeredAt(), authority));
            }
            boolean withdrawal = n.status() == NotificationStatus.WITHDRAWAL_ASKED;
            if ((withdrawal || n.status() == NotificationStatus.CRITERIA_QUESTIONED) && told.add(n)) {
                String words = withdrawal
                        ? "Acknowledge or refuse the withdrawal"
                        : "Acknowledge or refuse that the criteria are not met";
                work.add(item("decide_closing", words, n, authority, null, n.changedAt(), authority));
            }
        }
    }

    private static NotificationWork item(
            String task,
            String words,
            Notification n,
            String authority,
            @Nullable LocalDate due,
            Instant since,
            String by) {
        return new NotificationWork(task, words, n.reference(), NotificationReader.title(n), authority, due, since, by);
    }

    private List<QuestionView> questions(Notification notification) {
        List<Enquiry> all = followUps.enquiries(notification);
        if (all.isEmpty()) {
            return List.of();
        }
        Set<String> people = new HashSet<>();
        for (Enquiry q : all) {
            people.add(q.askedBy());
            people.add(text(q.answeredBy()));
            people.add(text(q.closedBy()));
        }
        Map<String, String> names = reader.peopleNames(people);
        LocalDate today = reader.today();
        return all.stream()
                .map(q -> new QuestionView(
                        q.number(),
                        q.state().code(),
                        q.state().label(),
                        q.body().label(),
                        q.question(),
                        q.answerBy(),
                        q.state() == Enquiry.State.OPEN && isOver(q.answerBy(), today),
                        said(names, q.question(), q.askedAt(), q.askedBy()),
                        saidOrNull(names, q.answer(), q.answeredAt(), q.answeredBy()),
                        saidOrNull(names, q.closingReason(), q.closedAt(), q.closedBy())))
                .toList();
    }

    private static boolean isOver(@Nullable LocalDate day, LocalDate today) {
        return day != null && today.isAfter(day);
    }

    private static QuestionView.Said said(Map<String, String> names, String text, Instant at, String by) {
        return new QuestionView.Said(text, at, NotificationReader.name(names, by));
    }

    private static QuestionView.@Nullable Said saidOrNull(
            Map<String, String> names, @Nullable String text, @Nullable Instant at, @Nullable String by) {
        return text == null || at == null || by == null ? null : said(names, text, at, by);
    }

    private List<LinkView> links(Notification notification, boolean own, Scope scope) {
        List<NotificationLink> all = followUps.links(notification).stream()
                .filter(link -> own || link.state() == NotificationLink.State.CONFIRMED)
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Set<UUID> authorities = new HashSet<>();
        all.forEach(link -> authorities.add(link.other(notification).authorityId()));
        Map<UUID, String> names = reader.organisationNames(authorities);
        return all.stream()
                .map(link -> {
                    Notification other = link.other(notification);
                    boolean confirmed = link.state() == NotificationLink.State.CONFIRMED;
                    return new LinkView(
                            link.id(),
                            link.state().code(),
                            link.state().label(),
                            link.state() == NotificationLink.State.PROPOSED
                                    && link.to().equals(notification),
                            other.reference(),
                            names.getOrDefault(other.authorityId(), ""),
                            other.submittedAt(),
                            confirmed ? other.status().label() : null,
                            notifications.find(other.reference(), scope).isPresent(),
                            link.proposedAt(),
                            link.reason());
                })
                .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
