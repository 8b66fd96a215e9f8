package uk.slp.portal.childdeath.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.childdeath.NoticeStatus;
import uk.slp.portal.childdeath.NoticeWait;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * What one professional tells of a death. Its writer alone sees it until it is sent, and only the receipt afterwards; the
 * panel sees all of it from then on, as it was sent.
 */
@Entity
@Table(name = "child_death_notice")
public class ChildDeathNotice extends VersionedRecord {
    /** Kind of record in the audit trail. */
    public static final String TYPE = "child_death_notice";

    /** More lines than any family or file has. */
    private static final int MOST_LINES = 60;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "kind", updatable = false)
    private NoticeKind kind;

    @Column(name = "status")
    private NoticeStatus status;

    @Column(name = "account_id", updatable = false)
    private @Nullable UUID accountId;

    @Column(name = "link_id", updatable = false)
    private @Nullable UUID linkId;

    @Column(name = "notifier_name")
    private String notifierName;

    @Column(name = "notifier_body")
    private String notifierBody;

    @Column(name = "answers")
    private Answers answers;

    @Column(name = "panel_id")
    private @Nullable UUID panelId;

    @Column(name = "child_death_id")
    private @Nullable UUID childDeathId;

    @Column(name = "child_death_reference")
    private @Nullable String childDeathReference;

    @Column(name = "waits_for")
    private @Nullable NoticeWait waitsFor;

    @Column(name = "joined")
    private boolean joined;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_name")
    private @Nullable String decidedName;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    /** For the persistence provider. */
    protected ChildDeathNotice() {}

    /** A new one; who they are is filled in, to be corrected where it is wrong. */
    public ChildDeathNotice(String reference, NoticeKind kind, Person writer, Instant at) {
        super(writer.username(), at);
        this.reference = reference;
        this.kind = kind;
        this.status = NoticeStatus.DRAFT;
        this.accountId = writer.accountId();
        this.notifierName = writer.displayName();
        this.notifierBody = writer.organisationName();
        this.answers =
                first(kind, Map.of("yourName", writer.displayName(), "yourOrganisation", writer.organisationName()));
    }

    /**
     * A new one of somebody without an account.
     *
     * @param body for whom the person works, as typed by whoever asked for the link
     */
    public ChildDeathNotice(String reference, NoticeKind kind, String body, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.kind = kind;
        this.status = NoticeStatus.DRAFT;
        this.notifierName = "";
        this.notifierBody = body;
        this.answers = first(kind, Map.of("yourOrganisation", body));
    }

    private static Answers first(NoticeKind kind, Map<String, String> known) {
        Answers first = Answers.of(known);
        return kind == NoticeKind.UNATTENDED_STILLBIRTH
                ? first.with(Map.of("triggerStillbirth", DeathChoices.YES, "jointResponse", DeathChoices.YES))
                : first;
    }

    /** Has it written by the holder of a link. */
    public void byLink(UUID link) {
        linkId = link;
    }

    /** Notes who sends it: of the holder of a link that is known only now. */
    public void sentBy(Person person) {
        notifierName = person.displayName();
    }

    /** Replaces answers; those that are absent stay. */
    public void write(Map<String, @Nullable String> texts, String by, Instant at) {
        requireDraft();
        answers = answers.with(texts);
        touched(by, at);
    }

    /**
     * A new, empty line.
     *
     * @param present how many lines there are
     */
    public DeathLine newLine(LineKind list, long present, String by, Instant at) {
        requireDraft();
        if (present >= MOST_LINES) {
            throw new RuleViolation("", "too_many", "A notification holds " + MOST_LINES + " lines.");
        }
        touched(by, at);
        return new DeathLine(id(), list, Answers.NONE, by, at);
    }

    /** Replaces answers of a line. */
    public void write(DeathLine line, Map<String, @Nullable String> texts, String by, Instant at) {
        requireDraft();
        line.write(texts);
        touched(by, at);
    }

    /** Notes that a line was taken away. */
    public void removed(String by, Instant at) {
        requireDraft();
        touched(by, at);
    }

    /** Takes it back before it was sent. */
    public void discard(String by, Instant at) {
        requireDraft();
        status = NoticeStatus.DISCARDED;
        answers = Answers.NONE;
        touched(by, at);
    }

    /**
     * Sends it to a panel.
     *
     * @param due by when it was to be sent, or null while the hour of death is not known
     */
    public void send(UUID panel, @Nullable Instant due, String by, Instant at) {
        requireDraft();
        status = NoticeStatus.WAITING;
        panelId = panel;
        dueAt = due;
        sentAt = at;
        touched(by, at);
    }

    /** Leaves it to the coordinator to decide something first. */
    public void waitFor(NoticeWait what) {
        waitsFor = what;
    }

    /** It opened a case. */
    public void opened(ChildDeath death) {
        status = NoticeStatus.RECEIVED;
        waitsFor = null;
        childDeathId = death.id();
        childDeathReference = death.reference();
    }

    /** It tells of a case that the panel has already. */
    public void joined(ChildDeath death) {
        opened(death);
        joined = true;
    }

    /** Notes who decided what it waited for. */
    public void decided(@Nullable String reason, Person person, Instant at) {
        decidedAt = at;
        decidedName = person.displayName();
        decisionReason = reason;
        touched(person.username(), at);
    }

    /** The panel does not review the death, and says why. */
    public void notReviewed() {
        status = NoticeStatus.NOT_REVIEWED;
        waitsFor = null;
    }

    /** The panel where the death happened gives it to the one that reviews. */
    public void passTo(UUID panel) {
        panelId = panel;
    }

    private void requireDraft() {
        if (status != NoticeStatus.DRAFT) {
            throw new NotAllowedNow(
                    "This was sent already, so it cannot be changed. Call the panel if something in it is wrong.");
        }
    }

    /** Whether it can still be written. */
    public boolean writable() {
        return status == NoticeStatus.DRAFT;
    }

    public String reference() {
        return reference;
    }

    public NoticeKind kind() {
        return kind;
    }

    public NoticeStatus status() {
        return status;
    }

    /** The writer's account; null if it is written by a link. */
    public @Nullable UUID accountId() {
        return accountId;
    }

    /** The link by which it is written; null if the writer has an account. */
    public @Nullable UUID linkId() {
        return linkId;
    }

    public String notifierName() {
        return notifierName;
    }

    public String notifierBody() {
        return notifierBody;
    }

    public Answers answers() {
        return answers;
    }

    public @Nullable UUID panelId() {
        return panelId;
    }

    public @Nullable UUID childDeathId() {
        return childDeathId;
    }

    public @Nullable String childDeathReference() {
        return childDeathReference;
    }

    public @Nullable NoticeWait waitsFor() {
        return waitsFor;
    }

    public boolean isJoined() {
        return joined;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decidedName() {
        return decidedName;
    }

    public @Nullable String decisionReason() {
        return decisionReason;
    }
}
