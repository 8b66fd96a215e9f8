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
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.PeopleNames;
import uk.slp.portal.notification.model.Enquiry;
import uk.slp.portal.notification.model.NationalBody;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationLink;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.work.Awaited;

/** What the present person has to do about notifications: for My work, so in as few statements as can be. */
@ApplicationScoped
public class NotificationWorkQueries {
    private static final int MOST_WORK = 200;

    private static final Set<Awaiting.Task> OWN = EnumSet.of(
            Awaiting.Task.FINISH, Awaiting.Task.APPROVE, Awaiting.Task.ANSWER_QUESTION, Awaiting.Task.CONFIRM_LINK);

    private static final Set<Awaiting.Task> SENT = EnumSet.of(Awaiting.Task.ACKNOWLEDGE);

    private static final Set<Awaiting.Task> NATIONAL =
            EnumSet.of(Awaiting.Task.READ_ANSWER, Awaiting.Task.DECIDE_CLOSING);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NotificationViews views;

    @Inject
    private PeopleNames people;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private CurrentUser user;

    /**
     * Drafts, approvals, questions and links of the own authority by one statement; what waits to be acknowledged and
     * what was asked or answered by one each.
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<NotificationWork> work() {
        Person person = user.require();
        List<NotificationWork> work = new ArrayList<>();
        String own = Awaiting.any(person, OWN, Notifications.ABUSE);
        if (!own.isEmpty()) {
            authorityWork(person, own, work);
        }
        String sent = Awaiting.any(person, SENT, Notifications.ABUSE);
        if (!sent.isEmpty()) {
            acknowledging(person, sent, work);
        }
        String national = Awaiting.any(person, NATIONAL, Notifications.ABUSE);
        if (!national.isEmpty()) {
            nationalWork(person, national, work);
        }
        return work;
    }

    /**
     * What lies with others about notifications: of the own authority what waits for an approver, for the national body or
     * for another authority; for those who oversee, questions that were not answered yet. One statement.
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<Awaited> awaited() {
        Person person = user.require();
        if (person.permissions().contains(Permission.NOTIFICATION_OVERSEE)) {
            return questionsAsked(person);
        }
        return person.scope().reachesAnyAuthority() ? sentOn(person) : List.of();
    }

    private List<Awaited> sentOn(Person person) {
        Set<NotificationStatus> moving = EnumSet.of(
                NotificationStatus.SUBMITTED,
                NotificationStatus.WITHDRAWAL_ASKED,
                NotificationStatus.CRITERIA_QUESTIONED);
        if (!person.permissions().contains(Permission.NOTIFICATION_SUBMIT)) {
            moving.add(NotificationStatus.AWAITING_APPROVAL);
        }
        List<Object[]> rows = Awaiting.bind(
                        em.createQuery(
                                "select n, l.proposedAt from Notification n left join NotificationLink l on"
                                        + " l.fromId = n.id and l.state = :awaitProposed where n.authorityId in"
                                        + " :authorities and (n.status in :moving or l.id is not null) and "
                                        + Scope.open("n.id") + " order by n.changedAt",
                                Object[].class),
                        person)
                .setParameter("moving", moving)
                .setMaxResults(MOST_WORK)
                .getResultList();
        List<Awaited> awaited = new ArrayList<>();
        Set<Notification> told = new HashSet<>();
        for (Object[] row : rows) {
            Notification n = (Notification) row[0];
            if (moving.contains(n.status()) && told.add(n)) {
                String body = NationalBody.of(n).label();
                boolean approval = n.status() == NotificationStatus.AWAITING_APPROVAL;
                String words =
                        switch (n.status()) {
                            case AWAITING_APPROVAL -> "Approval of the notification";
                            case SUBMITTED -> "Acknowledgement of the notification";
                            case WITHDRAWAL_ASKED -> "Answer to the withdrawal";
                            default -> "Answer whether the criteria are met";
                        };
                awaited.add(awaited(
                        words,
                        n,
                        approval ? "an approver of your authority" : body,
                        approval ? n.dueDate() : null,
                        n.changedAt()));
            }
            if (row[1] instanceof Instant proposed) {
                awaited.add(awaited("Answer to the link you proposed", n, "another authority", null, proposed));
            }
        }
        return awaited;
    }

    private List<Awaited> questionsAsked(Person person) {
        return Awaiting.bind(
                        em.createQuery(
                                "select n, q from Notification n join Enquiry q on q.notification = n and q.answeredAt"
                                        + " is null and q.closedAt is null where n.status not in :awaitOver and "
                                        + NationalBody.spokenFor(person, Notifications.ABUSE) + " and "
                                        + Scope.open("n.id") + " order by q.askedAt",
                                Object[].class),
                        person)
                .setMaxResults(MOST_WORK)
                .getResultList()
                .stream()
                .map(row -> {
                    Notification n = (Notification) row[0];
                    Enquiry q = (Enquiry) row[1];
                    String with = organisations.name(n.authorityId());
                    return awaited("Answer to question " + q.number(), n, with, q.answerBy(), q.askedAt());
                })
                .toList();
    }

    private static Awaited awaited(String words, Notification n, String with, @Nullable LocalDate due, Instant since) {
        return new Awaited(
                words,
                NotificationReader.title(n),
                n.reference(),
                "/notifications/" + n.reference(),
                with,
                due,
                "notification",
                since);
    }

    private void authorityWork(Person person, String where, List<NotificationWork> work) {
        List<Object[]> rows = Awaiting.bind(
                        em.createQuery(
                                "select n, q, l from Notification n left join Enquiry q on q.notification = n"
                                        + " and q.answeredAt is null and q.closedAt is null"
                                        + " left join NotificationLink l on l.to = n and l.state = :awaitProposed"
                                        + " where " + where + " order by n.changedAt",
                                Object[].class),
                        person)
                .setMaxResults(MOST_WORK)
                .getResultList();
        Set<Permission> held = person.permissions();
        boolean asked = held.contains(Permission.NOTIFICATION_DRAFT);
        Set<NotificationStatus> before = EnumSet.noneOf(NotificationStatus.class);
        if (asked) {
            before.add(NotificationStatus.DRAFT);
        }
        if (held.contains(Permission.NOTIFICATION_SUBMIT)) {
            before.add(NotificationStatus.AWAITING_APPROVAL);
        }
        Map<String, String> names = people.of(rows.stream()
                .map(row -> ((Notification) row[0]).changedBy())
                .distinct()
                .toList());
        Set<Object> told = new HashSet<>();
        for (Object[] row : rows) {
            Notification n = (Notification) row[0];
            String authority = organisations.name(n.authorityId());
            if (before.contains(n.status()) && told.add(n)) {
                work.add(views.work(n, authority, names.get(n.changedBy())));
            }
            // Two questions and two links of one notification come as four rows.
            if (asked && row[1] instanceof Enquiry q && told.add(q)) {
                String body = q.body().label();
                String words = "Answer a question of " + body;
                work.add(item("answer_question", words, n, authority, q.answerBy(), q.askedAt(), body));
            }
            if (asked && row[2] instanceof NotificationLink link && told.add(link)) {
                String words = "Say whether another authority notified the same incident";
                work.add(item("confirm_link", words, n, authority, null, link.proposedAt(), "another authority"));
            }
        }
    }

    private void acknowledging(Person person, String where, List<NotificationWork> work) {
        List<Notification> sent = Awaiting.bind(
                        em.createQuery(
                                "select n from Notification n where " + where + " order by n.changedAt",
                                Notification.class),
                        person)
                .setMaxResults(MOST_WORK)
                .getResultList();
        Map<String, String> names =
                people.of(sent.stream().map(Notification::changedBy).distinct().toList());
        sent.forEach(n -> work.add(views.work(n, organisations.name(n.authorityId()), names.get(n.changedBy()))));
    }

    private void nationalWork(Person person, String where, List<NotificationWork> work) {
        List<Object[]> rows = Awaiting.bind(
                        em.createQuery(
                                "select n, q from Notification n left join Enquiry q on q.notification = n"
                                        + " and q.answeredAt is not null and q.closedAt is null where " + where
                                        + " order by n.reference",
                                Object[].class),
                        person)
                .setMaxResults(MOST_WORK)
                .getResultList();
        Set<Notification> told = new HashSet<>();
        for (Object[] row : rows) {
            Notification n = (Notification) row[0];
            String authority = organisations.name(n.authorityId());
            if (row[1] instanceof Enquiry q && q.answeredAt() != null) {
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
}
