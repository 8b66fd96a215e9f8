package uk.slp.portal.restriction.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.restriction.Judgement;
import uk.slp.portal.restriction.OpeningKind;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * That somebody who is not on the list opened a restricted case for reading, with a reason and for a limited time, and what
 * those who keep the list think of it.
 */
@Entity
@Table(name = "case_opening")
public class Opening extends VersionedRecord {
    /** Kind of record in the audit trail. */
    public static final String TYPE = "restricted_case_opening";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "restriction_id")
    private Restriction restriction;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "kind")
    private OpeningKind kind;

    @Column(name = "reason")
    private String reason;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "put_aside", updatable = false)
    private boolean putAside;

    @Column(name = "judgement")
    private @Nullable Judgement judgement;

    @Column(name = "judged_words")
    private @Nullable String judgedWords;

    @Column(name = "judged_by")
    private @Nullable String judgedBy;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    /** For the persistence provider. */
    protected Opening() {}

    /** An opening from now on. */
    public Opening(
            Restriction restriction, Person person, OpeningKind kind, String reason, Duration length, Instant at) {
        super(person.username(), at);
        this.restriction = restriction;
        this.accountId = person.accountId();
        this.organisationId = person.organisationId();
        this.caseId = restriction.caseId();
        this.caseReference = restriction.caseReference();
        this.kind = kind;
        this.reason = reason;
        this.endsAt = at.plus(length);
    }

    /** Closes the case to the person again, before the time is over. */
    public void close(String by, Instant at) {
        if (closedAt == null) {
            closedAt = at;
            touched(by, at);
        }
    }

    /**
     * What those who keep the list think of it.
     *
     * @throws NotAllowedNow if one of them has said it already
     */
    public void judge(Judgement said, String words, String by, Instant at) {
        if (judgement != null) {
            throw new NotAllowedNow("Somebody has said already what is to be thought of this.");
        }
        judgement = said;
        judgedWords = words;
        judgedBy = by;
        judgedAt = at;
        touched(by, at);
    }

    /** Whether the case is open to the person by this. */
    public boolean openAt(Instant moment) {
        return closedAt == null && moment.isBefore(endsAt);
    }

    public Restriction restriction() {
        return restriction;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String caseReference() {
        return caseReference;
    }

    public OpeningKind kind() {
        return kind;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public @Nullable Judgement judgement() {
        return judgement;
    }
}
