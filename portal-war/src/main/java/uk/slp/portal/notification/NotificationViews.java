package uk.slp.portal.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.PeopleNames;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.notification.model.NationalBody;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationAction;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.NotificationTransitions;
import uk.slp.portal.notification.model.NotifiedChild;
import uk.slp.portal.notification.model.NotifiedPerson;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.time.PortalTime;

/** Turns a notification into what is shown. For the service and the queries only. */
@Dependent
class NotificationViews {
    private static final Set<NotificationAction> NATIONAL = EnumSet.of(
            NotificationAction.ACKNOWLEDGE,
            NotificationAction.ACCEPT_WITHDRAWAL,
            NotificationAction.REFUSE_WITHDRAWAL,
            NotificationAction.ACCEPT_NOT_MET,
            NotificationAction.REFUSE_NOT_MET,
            NotificationAction.DECIDE_NOT_MET);

    @Inject
    private NotificationReader reader;

    @Inject
    private PeopleNames people;

    @Inject
    private OrganisationRegister organisations;

    /** The whole of it, for a person. No statement beyond that of loading it whole. */
    NotificationView view(Notification n, Person person) {
        OrganisationView authority = organisations.byId(n.authorityId()).orElseThrow();
        Map<String, String> names =
                people.of(Arrays.asList(n.createdBy(), n.changedBy(), n.submittedBy(), n.acknowledgedBy()));
        boolean own = person.scope().reachesAuthority(n.authorityId());
        Instant sentAt = n.submittedAt();
        return new NotificationView(
                n.id(),
                n.reference(),
                n.version(),
                n.status().code(),
                n.status().label(),
                n.kind().code(),
                n.forPanel(),
                n.guidanceEdition(),
                authority.code(),
                authority.name(),
                organisations.name(n.partnershipId()),
                n.answers().byKey(),
                n.children().stream().map(child -> child(n, child)).toList(),
                n.people().stream().map(NotificationViews::person).toList(),
                n.dueDate(),
                n.status().closed() ? null : reader.clock(n),
                n.createdAt(),
                names.getOrDefault(n.createdBy(), n.createdBy()),
                n.changedAt(),
                names.getOrDefault(n.changedBy(), n.changedBy()),
                sentAt,
                name(names, n.submittedBy()),
                n.acknowledgedAt(),
                name(names, n.acknowledgedBy()),
                n.contentHash(),
                sentAt != null && n.isLateOn(LocalDate.ofInstant(sentAt, PortalTime.LONDON)),
                allowed(n, person, own),
                own
                        && n.status() == NotificationStatus.DRAFT
                        && person.permissions().contains(Permission.NOTIFICATION_DRAFT),
                decision(n, person));
    }

    /** A decision whether to notify is read by the authority and its partners only. */
    private static @Nullable String decision(Notification n, Person person) {
        boolean within = person.scope().reachesAuthority(n.authorityId())
                || person.scope().partnerships().contains(n.partnershipId());
        return within && person.permissions().contains(Permission.DECISION_VIEW) ? n.fromDecision() : null;
    }

    /** What the present person can do about it. */
    NotificationWork work(Notification n, String authority, @Nullable String name) {
        Instant since = n.changedAt();
        String task = "finish";
        String words = "Finish and send the notification";
        if (n.status() == NotificationStatus.AWAITING_APPROVAL) {
            task = "approve";
            words = "Check and send the notification";
            since = n.approvalRequestedAt() == null ? since : n.approvalRequestedAt();
        } else if (n.status() == NotificationStatus.SUBMITTED) {
            task = "acknowledge";
            words = "Read and acknowledge the notification";
            since = n.submittedAt() == null ? since : n.submittedAt();
        }
        return new NotificationWork(
                task,
                words,
                n.reference(),
                NotificationReader.title(n),
                authority,
                n.submittedAt() == null ? n.dueDate() : null,
                since,
                name == null ? n.changedBy() : name);
    }

    /** What a rapid review shows of it. */
    NotifiedFacts facts(Notification n, List<NotifiedChild> children, String authority) {
        DraftDate incident = n.date(NotificationField.INCIDENT_DATE);
        return new NotifiedFacts(
                n.id(),
                n.reference(),
                n.answer(NotificationField.CASE_NAME),
                authority,
                children.stream().map(child -> child(n, child).age()).toList(),
                children.stream()
                        .map(child -> child.answer(ChildField.KNOWN_TO_AGENCIES))
                        .filter(Objects::nonNull)
                        .flatMap(codes -> Arrays.stream(codes.split(",")))
                        .map(ChildField.KNOWN_TO_AGENCIES::words)
                        .distinct()
                        .toList(),
                incident.day()
                        .map(DeadlineWords::full)
                        .orElse(incident.text() == null ? "Date not known" : incident.text()),
                words(n, NotificationField.NATURE),
                words(n, NotificationField.ABUSE_STATUS),
                words(n, NotificationField.CIRCUMSTANCES),
                words(n, NotificationField.IMMEDIATE_SAFETY),
                n.submittedAt());
    }

    private static String words(Notification n, NotificationField field) {
        return field.words(n.answer(field));
    }

    private ChildView child(Notification n, NotifiedChild child) {
        return Subjects.child(
                n.kind(),
                child.id(),
                child.position(),
                n.answers().byKey(),
                child.answers().byKey(),
                reader.today());
    }

    private static PersonView person(NotifiedPerson person) {
        return Subjects.person(person.id(), person.position(), person.answers().byKey());
    }

    /** The authority's steps are for its own people, the national body's for those who speak for it. */
    private static List<String> allowed(Notification n, Person person, boolean own) {
        boolean national = NationalBody.of(n).spokenForBy(person);
        return NotificationTransitions.RULES.allowed(n.status(), person.permissions()).stream()
                .filter(action -> NATIONAL.contains(action) ? national : own)
                .map(NotificationAction::code)
                .toList();
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String username) {
        return username == null ? null : names.getOrDefault(username, username);
    }
}
