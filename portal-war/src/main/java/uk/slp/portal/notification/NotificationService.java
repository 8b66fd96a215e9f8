package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.AccountQueries;
import uk.slp.portal.account.AccountView;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.deadlines.Editions;
import uk.slp.portal.duties.CarriedDecision;
import uk.slp.portal.duties.DecisionQueries;
import uk.slp.portal.notification.model.Attachments;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationAction;
import uk.slp.portal.notification.model.NotificationChecks;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.NotificationTransitions;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.notification.model.OtherAreas;
import uk.slp.portal.organisation.NotifyingAuthority;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Everything that changes a notification. A record out of reach is not found, whatever is tried on it. */
@ApplicationScoped
public class NotificationService {
    private static final String PREFIX = "SIN";

    @Inject
    private Notifications notifications;

    @Inject
    private Attachments attachments;

    @Inject
    private NotificationReader reader;

    @Inject
    private NotificationClosingService closing;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private AccountQueries accounts;

    @Inject
    private DecisionQueries decisions;

    @Inject
    private References references;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<NotificationSubmitted> submitted;

    @Inject
    private Event<NotificationEnded> ended;

    @Inject
    private Event<NotificationStepped> stepped;

    /** Begins a draft; nothing is required, and it has its reference at once. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved start(StartNotification command) {
        Person person = user.require();
        Instant now = now();
        NotifyingAuthority own = NotifyingAuthority.of(
                person,
                organisations,
                LocalDate.ofInstant(now, PortalTime.LONDON),
                "Only a local authority can notify a serious incident.");
        Refusals.refuse(command.answers(), command.children(), command.people());
        Edition edition =
                Editions.inForceOn(LocalDate.ofInstant(now, PortalTime.LONDON)).orElse(Edition.WT2018);
        Notification notification = new Notification(
                references.next(PREFIX),
                edition,
                own.authority().id(),
                own.partnership().id(),
                person.username(),
                now);
        notification.beginFrom(decision(command.decision()));
        notification.answer(withContact(command.answers()), deadlines, person.username(), now);
        notification.replaceChildren(command.children(), person.username(), now);
        notification.replacePeople(command.people(), person.username(), now);
        notifications.add(notification);
        return saved(notification, "start");
    }

    /** Keeps answers of a draft as typed. Saving what is there already changes nothing, not even the version. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved save(SaveAnswers command) {
        Refusals.refuse(command.answers(), List.of(), List.of());
        Notification notification = load(command.reference(), command.expectedVersion());
        boolean same = command.answers().entrySet().stream()
                .allMatch(e -> Objects.equals(
                        notification.answer(e.getKey()), e.getKey().clean(e.getValue())));
        if (same && notification.status() == NotificationStatus.DRAFT) {
            return new Saved(notification.reference(), notification.version(), notification.changedAt());
        }
        notification.answer(command.answers(), deadlines, me(), now());
        return saved(notification, "save");
    }

    /** Puts a whole draft in the place of the present one. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved replace(ReplaceDraft command) {
        Refusals.refuse(command.answers(), command.children(), command.people());
        Notification notification = load(command.reference(), command.expectedVersion());
        Map<NotificationField, @Nullable String> all = new EnumMap<>(NotificationField.class);
        for (NotificationField field : NotificationField.values()) {
            all.put(field, command.answers().get(field));
        }
        Instant now = now();
        notification.answer(all, deadlines, me(), now);
        notification.replaceChildren(command.children(), me(), now);
        notification.replacePeople(command.people(), me(), now);
        return saved(notification, "save");
    }

    /** Adds a child; answers its identity. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public UUID addChild(NotificationStep command) {
        Notification notification = load(command.reference(), command.expectedVersion());
        UUID child = notification.addChild(me(), now()).id();
        saved(notification, "add_child");
        return child;
    }

    /** Adds a person of the family or household; answers its identity. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public UUID addPerson(NotificationStep command) {
        Notification notification = load(command.reference(), command.expectedVersion());
        UUID person = notification.addPerson(me(), now()).id();
        saved(notification, "add_person");
        return person;
    }

    /** Takes a person out of a draft. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved removePerson(NotificationStep command, UUID personId) {
        Notification notification = load(command.reference(), command.expectedVersion());
        notification.removePerson(personId, me(), now());
        return saved(notification, "remove_person");
    }

    /** Takes a child out of a draft. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved removeChild(NotificationStep command, UUID childId) {
        Notification notification = load(command.reference(), command.expectedVersion());
        notification.removeChild(childId, me(), now());
        return saved(notification, "remove_child");
    }

    /**
     * Begins the serious incident notification that the death of a care leaver under 18 needs as well (rule 23), with what
     * the same authority has written already, and enters its reference here. Nothing of a child death review is copied:
     * that may be used for its own purpose only (Children Act 2004 s.16N(4)).
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved alsoSeriousIncident(NotificationStep command) {
        Notification careLeaver = load(command.reference(), command.expectedVersion());
        Saved begun = start(SameDeath.of(careLeaver));
        careLeaver.answer(
                Map.of(NotificationField.SERIOUS_INCIDENT_REFERENCE, begun.reference()), deadlines, me(), now());
        saved(careLeaver, "save");
        return begun;
    }

    /** Moves a child one place towards the front; the first is the index child. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved moveChildUp(NotificationStep command, UUID childId) {
        Notification notification = load(command.reference(), command.expectedVersion());
        notification.moveChildUp(childId, me(), now());
        return saved(notification, "move_child");
    }

    /** Hands a draft to the approvers of the authority. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved requestApproval(NotificationStep command) {
        Notification notification = load(command.reference(), command.expectedVersion());
        return step(notification, notification.requestApproval(me(), now()));
    }

    /** Gives it back to be written on, with a reason. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved returnToDraft(NotificationStep command) {
        Notification notification = load(command.reference(), command.expectedVersion());
        return step(notification, notification.returnToDraft(command.reason(), me(), now()));
    }

    /**
     * Sends it (rule 6: only an approver of the notifying authority). Sending again what the same person has just sent
     * gives the same receipt: a double click is no error.
     *
     * @throws RuleViolation with every problem at once
     */
    @Requires(Permission.NOTIFICATION_SUBMIT)
    @Transactional
    public NotificationReceipt submit(SubmitNotification command) {
        Person person = user.require();
        Notification notification = notifications
                .findAndHold(command.reference(), person.scope())
                .filter(n -> person.scope().reachesAuthority(n.authorityId()))
                .orElseThrow(() -> unknown(command.reference()));
        Refusals.refuse(command.answers(), List.of(), List.of());
        boolean sentByMe = person.username().equals(notification.submittedBy());
        if (sentByMe && !notification.status().closed()) {
            return reader.receipt(notification);
        }
        notification.expectVersion(command.expectedVersion());
        Instant now = now();
        organisations
                .partnershipOf(notification.authorityId(), LocalDate.ofInstant(now, PortalTime.LONDON))
                .ifPresent(ofThatDay -> notification.fallTo(ofThatDay.id()));
        var facts = reader.facts(notification).with(attachments.toSend(notification.id()));
        List<Violation> warnings = NotificationChecks.warnings(notification, facts);
        RuleViolation.throwIfAny(Warnings.refused(command, warnings));
        StatusChange step = notification.submit(
                facts, command.answers(), Warnings.accepted(command, warnings), person.username(), now);
        step(notification, step);
        submitted.fire(new NotificationSubmitted(
                notification.id(),
                notification.reference(),
                notification.authorityId(),
                notification.partnershipId(),
                notification.answer(NotificationField.CASE_NAME),
                notification.guidanceEdition(),
                person.username(),
                now,
                notification.kind().code(),
                notification.forPanel(),
                notification.kind().forPartners(),
                OtherAreas.toTell(notification, facts.authorityCode())));
        return reader.receipt(notification);
    }

    /** The national body confirms that it has been read. */
    @Requires(Permission.NOTIFICATION_ACKNOWLEDGE)
    @Transactional
    public Saved acknowledge(NotificationStep command) {
        Notification notification = reach(command.reference());
        notification.expectVersion(command.expectedVersion());
        return step(notification, notification.acknowledge(me(), now()));
    }

    /**
     * Ends a draft with a reason: by whoever writes it, or by an approver once it awaits approval. For what was sent it
     * is only asked for, see {@link NotificationClosingService}.
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved withdraw(NotificationStep command) {
        Notification notification = load(command.reference(), command.expectedVersion());
        if (notification.submittedAt() != null) {
            return closing.askWithdrawal(command);
        }
        Person person = user.require();
        NotificationTransitions.RULES
                .find(notification.status(), NotificationAction.WITHDRAW)
                .filter(edge ->
                        edge.permission() == null || !person.permissions().contains(edge.permission()))
                .ifPresent(edge -> {
                    throw new NotPermitted("Only an approver can withdraw a notification that has left the draft.");
                });
        Instant now = now();
        Saved saved = step(notification, notification.withdraw(command.reason(), person.username(), now));
        ended.fire(new NotificationEnded(
                notification.id(),
                notification.reference(),
                NotificationEnded.Reason.DRAFT_WITHDRAWN,
                person.username(),
                now));
        return saved;
    }

    private Notification reach(String reference) {
        return notifications.find(reference, user.scope()).orElseThrow(() -> unknown(reference));
    }

    private Notification load(String reference, long expectedVersion) {
        Scope scope = user.scope();
        Notification notification = notifications
                .findWhole(reference, scope)
                .filter(n -> scope.reachesAuthority(n.authorityId()))
                .orElseThrow(() -> unknown(reference));
        notification.expectVersion(expectedVersion);
        return notification;
    }

    private static NotFound unknown(String reference) {
        return new NotFound("There is no notification " + reference + ", or it is not one that you can open.");
    }

    private Saved step(Notification notification, StatusChange step) {
        notifications.add(step);
        Saved saved = saved(notification, step.action());
        stepped.fire(NotificationStepped.of(notification, step));
        return saved;
    }

    private Saved saved(Notification notification, String action) {
        notifications.flush();
        audit.changed(action, Notification.SUBJECT, notification.reference(), "version " + notification.version());
        return new Saved(notification.reference(), notification.version(), notification.changedAt());
    }

    /** To the millisecond, as the database keeps it, so that a receipt says the same now and later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String me() {
        return user.require().username();
    }

    /** The decision that a draft is begun from: one of the own authority, and to notify. */
    private @Nullable String decision(@Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        return decisions
                .carried(reference.strip())
                .map(CarriedDecision::reference)
                .orElseThrow(() -> new RuleViolation(
                        "decision",
                        "no_such_decision",
                        "There is no decision to notify with that reference in your authority."));
    }

    /** A draft begins with what the portal knows of the person, which they can change. */
    private Map<NotificationField, @Nullable String> withContact(Map<NotificationField, @Nullable String> given) {
        Map<NotificationField, @Nullable String> all = new EnumMap<>(NotificationField.class);
        AccountView own = accounts.own();
        all.put(NotificationField.NOTIFIER_NAME, own.displayName());
        all.put(NotificationField.NOTIFIER_JOB_TITLE, own.jobTitle());
        all.put(NotificationField.NOTIFIER_EMAIL, own.email());
        all.putAll(given);
        return all;
    }
}
