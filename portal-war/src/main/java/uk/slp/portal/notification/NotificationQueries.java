package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.PeopleNames;
import uk.slp.portal.notification.model.CheckFacts;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationAction;
import uk.slp.portal.notification.model.NotificationChecks;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.notification.model.NotifiedChild;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/** Reads of notifications, each within the reach of the person who asks. */
@ApplicationScoped
public class NotificationQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notifications notifications;

    @Inject
    private NotificationReader reader;

    @Inject
    private NotificationViews views;

    @Inject
    private NotificationSurroundings surroundings;

    @Inject
    private FollowUpReader followUps;

    @Inject
    private PeopleNames people;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** One notification, whole. Two statements, the audit line among them. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public NotificationView view(String reference) {
        return views.view(read(reference), user.require());
    }

    /**
     * A draft with its tasks, problems and warnings, for the pages on which it is written: without its files. Three
     * statements, the audit line among them.
     *
     * @throws NotFound if it is not one of the person's own authority
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public CheckView write(String reference) {
        return checked(reference, false);
    }

    /**
     * A draft with its tasks, problems, warnings and files. Three statements, the audit line among them.
     *
     * @throws NotFound if it is not one of the person's own authority
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public CheckView check(String reference) {
        return checked(reference, true);
    }

    private CheckView checked(String reference, boolean withFiles) {
        Person person = user.require();
        Notification notification = read(reference);
        if (!person.scope().reachesAuthority(notification.authorityId())) {
            throw unknown(reference);
        }
        return checked(notification, views.view(notification, person), person, withFiles);
    }

    /**
     * A notification with everything that its page shows: a draft of the person's own with what stands between it and
     * sending, every other with what was said and done about it. Three statements, the audit line among them.
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public OpenedNotification open(String reference) {
        Person person = user.require();
        Notification notification = read(reference);
        NotificationView view = views.view(notification, person);
        if (view.editable()) {
            FollowUpView nothing = followUps.view(notification, person, List.of(), List.of());
            return OpenedNotification.draft(checked(notification, view, person, true), nothing);
        }
        NotificationSurroundings.Around around = surroundings.around(notification, person.scope());
        List<@Nullable String> named = new ArrayList<>();
        around.history().forEach(step -> named.add(step.changedBy()));
        around.amendments().forEach(amendment -> named.add(amendment.createdBy()));
        around.files().forEach(file -> named.add(file.addedBy()));
        Map<String, String> names = people.of(named);
        return new OpenedNotification(
                view,
                null,
                around.history().stream()
                        .map(step -> new HistoryLine(
                                step.changedAt(),
                                step.action(),
                                past(step.action()),
                                names.getOrDefault(step.changedBy(), step.changedBy()),
                                step.reason()))
                        .toList(),
                around.amendments().stream()
                        .map(m -> new AmendmentView(
                                m.number(),
                                m.reason(),
                                m.text(),
                                m.changes(),
                                m.createdAt(),
                                names.get(m.createdBy()),
                                m.createdBy()))
                        .toList(),
                followUps.view(notification, person, around.questions(), around.links()),
                AttachmentQueries.views(around.files(), names, person.username()));
    }

    private CheckView checked(Notification notification, NotificationView view, Person person, boolean withFiles) {
        NotificationReader.Bodies bodies = reader.bodies(notification);
        LikelyDuplicates.Beside beside = withFiles || surroundings.names(notification)
                ? reader.beside(notification)
                : new LikelyDuplicates.Beside(reader.likelyDuplicates(notification), List.of(), Set.of());
        CheckFacts facts = reader.facts(notification, bodies, beside.hints(), beside.seriousIncidents());
        List<Violation> problems = NotificationChecks.problems(notification, facts);
        Map<String, String> names =
                people.of(beside.files().stream().map(DraftFile::addedBy).toList());
        return new CheckView(
                view,
                NotificationTasks.of(notification, problems),
                problems,
                NotificationChecks.warnings(notification, facts),
                notification.isLateOn(facts.today()),
                people.approversOf(notification.authorityId()),
                facts.duplicates(),
                beside.hints(),
                Recipients.of(notification, bodies),
                beside.files().stream()
                        .map(file -> file.view(names, person.username()))
                        .toList());
    }

    /** The receipt of a sent notification. Two statements, the audit line among them. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public NotificationReceipt receipt(String reference) {
        Notification notification =
                notifications.findSent(reference, user.scope()).orElseThrow(() -> unknown(reference));
        audit.read(Notification.SUBJECT, notification.reference());
        if (notification.submittedAt() == null) {
            throw new NotFound("This notification has not been sent; there is no receipt yet.");
        }
        return reader.receipt(notification);
    }

    /** The steps in the life of a notification, newest first. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public List<HistoryLine> history(String reference) {
        Scope scope = user.scope();
        List<Object[]> rows = Notifications.scoped(
                        em.createQuery(
                                        "select s.changedAt, s.action, a.displayName,"
                                                + " s.changedBy, s.reason from StatusChange s"
                                                + " left join Account a on a.username = s.changedBy, Notification n"
                                                + " where s.subjectId = n.id and n.reference = :reference and "
                                                + Notifications.within(scope)
                                                + " order by s.changedAt desc, s.action",
                                        Object[].class)
                                .setParameter("reference", reference),
                        scope)
                .getResultList();
        List<HistoryLine> lines = new ArrayList<>();
        for (Object[] row : rows) {
            String name = (String) row[2];
            String action = (String) row[1];
            lines.add(new HistoryLine(
                    (Instant) row[0], action, past(action), name == null ? (String) row[3] : name, (String) row[4]));
        }
        return lines;
    }

    /** What was added after sending, in order. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public List<AmendmentView> amendments(String reference) {
        Scope scope = user.scope();
        return Notifications.scoped(
                        em.createQuery(
                                        "select new uk.slp.portal.notification.AmendmentView(m.number, m.reason, m.text,"
                                                + " m.changes, m.createdAt, a.displayName, m.createdBy) from Amendment m join m.notification n"
                                                + " left join Account a on a.username = m.createdBy"
                                                + " where n.reference = :reference and " + Notifications.within(scope)
                                                + " order by m.number",
                                        AmendmentView.class)
                                .setParameter("reference", reference),
                        scope)
                .getResultList();
    }

    /**
     * What a rapid review shows of the notification it follows. One statement; the line of the audit trail is written
     * by the reader of the review, in whose transaction this runs, together with its own.
     */
    @Requires({Permission.NOTIFICATION_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional(Transactional.TxType.MANDATORY)
    public NotifiedFacts forReview(UUID notificationId) {
        Scope scope = user.scope();
        List<Object[]> rows = Notifications.scoped(
                        em.createQuery(
                                        "select n, o.name, c from Notification n join Organisation o on o.id ="
                                                + " n.authorityId left join n.children c where n.id = :id and "
                                                + Notifications.within(scope) + " order by c.position",
                                        Object[].class)
                                .setParameter("id", notificationId),
                        scope)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no such notification, or you cannot open it.");
        }
        List<NotifiedChild> children = rows.stream()
                .map(row -> (NotifiedChild) row[2])
                .filter(Objects::nonNull)
                .toList();
        return views.facts((Notification) rows.get(0)[0], children, (String) rows.get(0)[1]);
    }

    /** The case that a reference belongs to, if the person may reach it (rule 76). One statement. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public Optional<CaseRoot> caseOf(String reference) {
        return notifications
                .find(reference, user.scope())
                .map(n -> new CaseRoot(n.id(), n.reference(), n.authorityId(), n.partnershipId()));
    }

    private Notification read(String reference) {
        Notification notification =
                notifications.findWhole(reference, user.scope()).orElseThrow(() -> unknown(reference));
        audit.read(Notification.SUBJECT, notification.reference());
        return notification;
    }

    private static NotFound unknown(String reference) {
        return new NotFound("There is no notification " + reference + ", or it is not one that you can open.");
    }

    /** The step as something that happened. */
    private static String past(String action) {
        if (!Coded.known(NotificationAction.class, action)) {
            return action.equals("recount") ? "Limit moved" : "Draft begun";
        }
        return switch (Coded.of(NotificationAction.class, action)) {
            case REQUEST_APPROVAL -> "Approval asked for";
            case RETURN_TO_DRAFT -> "Returned to draft";
            case SUBMIT -> "Sent";
            case ACKNOWLEDGE -> "Acknowledged";
            case AMEND -> "Amendment added";
            case WITHDRAW -> "Withdrawn";
            case ASK_WITHDRAWAL -> "Withdrawal asked for";
            case ACCEPT_WITHDRAWAL -> "Withdrawal acknowledged";
            case REFUSE_WITHDRAWAL -> "Withdrawal refused";
            case ASK_NOT_MET -> "Said not to meet the criteria";
            case ACCEPT_NOT_MET -> "Acknowledged that the criteria are not met";
            case REFUSE_NOT_MET -> "Held to meet the criteria";
            case DECIDE_NOT_MET -> "Decided that the criteria are not met";
        };
    }
}
