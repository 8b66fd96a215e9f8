package uk.slp.portal.notification.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A serious incident notification by a local authority (Children Act 2004 s.16C): a draft that keeps whatever is typed,
 * then one sent version that never changes, then amendments.
 */
@Entity
@Table(name = "notification")
public class Notification extends NotificationHead {
    /** The kind of record in audit trail, status history and change log. */
    public static final String SUBJECT = "notification";

    @Column(name = "kind")
    private String kind = Kind.SERIOUS_INCIDENT.code();

    @Column(name = "answers")
    private Answers answers = Answers.NONE;

    @Embedded
    private @Nullable LookedFor lookedFor;

    @OneToMany(mappedBy = "notification", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<NotifiedChild> children = new ArrayList<>();

    @OneToMany(mappedBy = "notification", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<NotifiedPerson> people = new ArrayList<>();

    @OneToMany(mappedBy = "notification", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<SentVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "notification", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<Amendment> amendments = new ArrayList<>();

    /** For the persistence provider. */
    protected Notification() {}

    /**
     * A draft of which nothing is known yet. The edition of the guidance and the day from which it applies are stored
     * with it (rule 1).
     */
    public Notification(
            String reference, Edition edition, UUID authorityId, UUID partnershipId, String by, Instant at) {
        super(reference, edition, authorityId, partnershipId, by, at);
    }

    /** Remembers the decision whether to notify that it is begun from; before it is kept for the first time. */
    public void beginFrom(@Nullable String decision) {
        fromDecision = decision;
    }

    /** The step that the history of every notification begins with. */
    public StatusChange began() {
        return new StatusChange(SUBJECT, id(), null, status.code(), "start", createdBy(), createdAt(), null);
    }

    /**
     * Keeps answers of a draft as typed and stores the due date as soon as the awareness date is one (rules 10 and 11).
     *
     * @param given the answers to change; the others stay
     */
    public void answer(
            Map<NotificationField, @Nullable String> given, DeadlineCalculator deadlines, String by, Instant at) {
        requireDraft();
        write(given);
        dueDate = Limit.of(this, deadlines);
        touched(by, at);
    }

    /** Keeps answers about one child of a draft. */
    public void answerChild(UUID childId, Map<ChildField, @Nullable String> given, String by, Instant at) {
        requireDraft();
        child(childId).answer(given);
        touched(by, at);
    }

    /** Adds a child after the others. */
    public NotifiedChild addChild(String by, Instant at) {
        requireDraft();
        NotifiedChild child = new NotifiedChild(this, children.size());
        children.add(child);
        touched(by, at);
        return child;
    }

    /** Takes a child out of a draft. */
    public void removeChild(UUID childId, String by, Instant at) {
        requireDraft();
        Order.remove(children, child(childId));
        touched(by, at);
    }

    /** Moves a child one place towards the front; the first is the index child. */
    public void moveChildUp(UUID childId, String by, Instant at) {
        requireDraft();
        Order.moveUp(children, child(childId));
        touched(by, at);
    }

    /** Puts these children, in this order, in the place of those of the draft; a known identity keeps its record. */
    public void replaceChildren(List<ChildAnswers> wanted, String by, Instant at) {
        requireDraft();
        List<NotifiedChild> order = new ArrayList<>();
        for (ChildAnswers one : wanted) {
            NotifiedChild child = one.id() == null ? new NotifiedChild(this, order.size()) : child(one.id());
            child.answer(one.answers());
            order.add(child);
        }
        Order.replace(children, order);
        touched(by, at);
    }

    /** Keeps answers about one person of a draft. */
    public void answerPerson(UUID personId, Map<PersonField, @Nullable String> given, String by, Instant at) {
        requireDraft();
        person(personId).answer(given);
        touched(by, at);
    }

    /** Adds a person of the family or household after the others. */
    public NotifiedPerson addPerson(String by, Instant at) {
        requireDraft();
        NotifiedPerson person = new NotifiedPerson(this, people.size());
        people.add(person);
        touched(by, at);
        return person;
    }

    /** Takes a person out of a draft. */
    public void removePerson(UUID personId, String by, Instant at) {
        requireDraft();
        Order.remove(people, person(personId));
        touched(by, at);
    }

    /** Puts these people, in this order, in the place of those of the draft; a known identity keeps its record. */
    public void replacePeople(List<PersonAnswers> wanted, String by, Instant at) {
        requireDraft();
        List<NotifiedPerson> order = new ArrayList<>();
        for (PersonAnswers one : wanted) {
            NotifiedPerson person = one.id() == null ? new NotifiedPerson(this, order.size()) : person(one.id());
            person.answer(one.answers());
            order.add(person);
        }
        Order.replace(people, order);
        touched(by, at);
    }

    /** Hands the draft to an approver. Problems may remain: the approver may know more. */
    public StatusChange requestApproval(String by, Instant at) {
        StatusChange step = apply(NotificationAction.REQUEST_APPROVAL, null, by, at);
        approvalRequestedAt = at;
        approvalRequestedBy = by;
        return step;
    }

    /** Gives it back to be written on. */
    public StatusChange returnToDraft(@Nullable String reason, String by, Instant at) {
        StatusChange step = apply(NotificationAction.RETURN_TO_DRAFT, reason, by, at);
        approvalRequestedAt = null;
        approvalRequestedBy = null;
        return step;
    }

    /**
     * Sends: refuses while a rule is broken, keeps the sent version with its fingerprint, and runs late submission as
     * any other, with its reason (rule 12).
     *
     * @param accepted the warnings with which it is sent, kept with what is sent
     * @param given answers that are asked only at sending; those of other sections are not taken
     * @throws RuleViolation with every problem at once
     */
    public StatusChange submit(
            CheckFacts facts,
            Map<NotificationField, @Nullable String> given,
            List<AcceptedWarning> accepted,
            String by,
            Instant at) {
        NotificationTransitions.RULES.require(status, NotificationAction.SUBMIT, null);
        Map<NotificationField, @Nullable String> atSending = new EnumMap<>(NotificationField.class);
        given.forEach((field, value) -> {
            if (field.section() == Section.CHECK && field.clean(value) != null) {
                atSending.put(field, value);
            }
        });
        write(atSending);
        RuleViolation.throwIfAny(NotificationChecks.problems(this, facts));
        submittedAt = at;
        submittedBy = by;
        SentVersion version = new SentVersion(this, 1, SentContent.of(this, facts, accepted, by, at), by, at);
        versions.add(version);
        contentHash = version.hash();
        return apply(NotificationAction.SUBMIT, null, by, at);
    }

    /** The national body confirms that it has read it. */
    public StatusChange acknowledge(String by, Instant at) {
        return close(NotificationAction.ACKNOWLEDGE, null, by, at);
    }

    /**
     * Adds facts that came after sending; what was sent stays (rule 26).
     *
     * @param given answers that hold from now on by their path, and who is added or taken out, see {@link SubjectPath}
     * @param facts the day, and every local authority
     */
    public StatusChange amend(
            @Nullable String reason,
            @Nullable String text,
            Map<String, @Nullable String> given,
            CheckFacts facts,
            String by,
            Instant at) {
        NotificationTransitions.RULES.require(status, NotificationAction.AMEND, "checked with the text");
        AnswerChanges changes = ReasonChecks.amendment(this, reason, text, given, facts);
        String why = Texts.kept(reason);
        amendments.add(new Amendment(
                this, new Amendment.Added(amendments.size() + 1, why, Texts.kept(text), changes), by, at));
        return apply(NotificationAction.AMEND, why, by, at);
    }

    /** Ends what was not sent yet, with a reason. */
    public StatusChange withdraw(@Nullable String reason, String by, Instant at) {
        return apply(NotificationAction.WITHDRAW, reason, by, at);
    }

    /** Moves the limit, because the list of bank holidays changed (rule 13). */
    public StatusChange recounted(LocalDate due, String words, String by, Instant at) {
        dueDate = due;
        touched(by, at);
        return new StatusChange(SUBJECT, id(), status.code(), status.code(), "recount", by, at, words);
    }

    /** A file was added or taken out; {@link AttachmentRules} says when that can be. */
    public void filesChanged(String by, Instant at) {
        touched(by, at);
    }

    /** Takes a step towards the end of what was sent: asked for, acknowledged or refused (rule 35). */
    public StatusChange close(NotificationAction action, @Nullable String reason, String by, Instant at) {
        StatusChange step = apply(action, reason, by, at);
        if (status == NotificationStatus.ACKNOWLEDGED && acknowledgedAt == null) {
            acknowledgedAt = at;
            acknowledgedBy = by;
        }
        return step;
    }

    /** Something about it was noted beside it, such as a question. */
    void noted(String by, Instant at) {
        touched(by, at);
    }

    private StatusChange apply(NotificationAction action, @Nullable String reason, String by, Instant at) {
        var edge = NotificationTransitions.RULES.require(status, action, reason);
        RuleViolation.throwIfAny(ReasonChecks.tooLong(reason, Texts.LONGEST_REASON));
        status = edge.to();
        touched(by, at);
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        return new StatusChange(SUBJECT, id(), edge.from().code(), edge.to().code(), action.code(), by, at, why);
    }

    private void requireDraft() {
        if (status != NotificationStatus.DRAFT) {
            throw new NotAllowedNow("Only a draft can be changed; this is \"" + status.label() + "\".");
        }
    }

    private void write(Map<NotificationField, @Nullable String> given) {
        answers = answers.with(given);
        kind = Kind.of(answers.get(NotificationField.KIND)).code();
    }

    /** What queries look for follows every change of a draft. */
    @Override
    protected void touched(String by, Instant at) {
        if (status == NotificationStatus.DRAFT) {
            lookedFor = LookedFor.of(this);
        }
        super.touched(by, at);
    }

    private NotifiedChild child(UUID childId) {
        return children.stream()
                .filter(child -> child.id().equals(childId))
                .findFirst()
                .orElseThrow(() -> new NotFound("That child is not in this notification any more."));
    }

    private NotifiedPerson person(UUID personId) {
        return people.stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> new NotFound("That person is not in this notification any more."));
    }

    /** The answer as typed, or null. */
    public @Nullable String answer(NotificationField field) {
        return answers.get(field);
    }

    /** All answers. */
    public Answers answers() {
        return answers;
    }

    /** The answer as a date that may be incomplete. */
    public DraftDate date(NotificationField field) {
        return new DraftDate(answer(field));
    }

    /** Whether a day is after the limit; false while there is none, and where the law sets none (rule 19). */
    public boolean isLateOn(LocalDate day) {
        return kind().law() && dueDate != null && day.isAfter(dueDate);
    }

    public Kind kind() {
        return Kind.of(kind);
    }

    /** Whether the national body considers it and a rapid review follows (rules 16, 17, 24 and 30). */
    public boolean forPanel() {
        return kind().forPanel(answer(NotificationField.ABUSE_STATUS));
    }

    /** Whether it tells of the death of a looked-after child, by whichever kind (rules 15 and 17). */
    public boolean lookedAfterDeath() {
        return kind() == Kind.LOOKED_AFTER_DEATH
                || (kind() == Kind.SERIOUS_INCIDENT
                        && children.stream()
                                .anyMatch(child ->
                                        child.lookedAfter() && child.answer(ChildField.DATE_OF_DEATH) != null));
    }

    /** The day of the incident as far as known; where a death is notified as such, the day of the death. */
    public DraftDate eventDate(NotifiedChild child) {
        String died = child.answer(ChildField.DATE_OF_DEATH);
        return kind().death() && died != null ? new DraftDate(died) : date(NotificationField.INCIDENT_DATE);
    }

    /** The children in their order; the first is the index child. */
    public List<NotifiedChild> children() {
        return Order.sorted(children);
    }

    /** The people of the family and household, in their order. */
    public List<NotifiedPerson> people() {
        return Order.sorted(people);
    }

    /** What was sent; empty before, one entry after. */
    public List<SentVersion> versions() {
        return List.copyOf(versions);
    }

    /** What was added after sending, in order. */
    public List<Amendment> amendments() {
        return List.copyOf(amendments);
    }
}
