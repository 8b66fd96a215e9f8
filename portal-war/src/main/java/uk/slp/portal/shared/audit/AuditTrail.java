package uk.slp.portal.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Person;

/**
 * Writes the audit trail in the transaction of the change or read itself: there is no change without its line, and no
 * line without its change. Rule 75 of the domain reference.
 */
@ApplicationScoped
public class AuditTrail {
    private static final AuditEvent.Actor SYSTEM = new AuditEvent.Actor(null, "system", null);

    private static final String OPERATION = "operation";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Instance<CurrentUser> user;

    /** A change that the present person made. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String action, String subjectType, String reference) {
        changed(action, subjectType, reference, null);
    }

    /**
     * A change that the present person made.
     *
     * @param detail codes, versions or counts; never free text from a form, never a name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String action, String subjectType, String reference, @Nullable String detail) {
        write(actor(), action, subjectType, reference, purpose(subjectType), "done", detail);
    }

    /** A read of an identifiable record by the present person. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void read(String subjectType, String reference) {
        write(actor(), "read", subjectType, reference, purpose(subjectType), "done", null);
    }

    /**
     * A read of two records that one page shows together: a line for each, kept by one statement, so that a page that
     * shows a review with its notification stays within its budget of statements.
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public void readTogether(Read first, Read second) {
        Person person = user.get().person();
        if (person == null) {
            read(first.subjectType(), first.reference());
            read(second.subjectType(), second.reference());
            return;
        }
        Timestamp now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Query insert = em.createNativeQuery("insert into audit_event (id, happened_at, account_id, username,"
                + " organisation_id, action, subject_type, subject_reference, purpose, outcome) values"
                + " (?1, ?3, ?4, ?5, ?6, 'read', ?7, ?8, ?11, 'done'),"
                + " (?2, ?3, ?4, ?5, ?6, 'read', ?9, ?10, ?11, 'done')");
        insert.setParameter(1, UUID.randomUUID());
        insert.setParameter(2, UUID.randomUUID());
        insert.setParameter(3, now);
        insert.setParameter(4, person.accountId());
        insert.setParameter(5, person.username());
        insert.setParameter(6, person.organisationId());
        insert.setParameter(7, first.subjectType());
        insert.setParameter(8, first.reference());
        insert.setParameter(9, second.subjectType());
        insert.setParameter(10, second.reference());
        insert.setParameter(11, Purpose.of(person, first.subjectType()));
        insert.executeUpdate();
    }

    /**
     * A record that was read.
     *
     * @param subjectType its kind
     * @param reference its reference
     */
    public record Read(String subjectType, String reference) {}

    /**
     * A list that the present person took away as a file.
     *
     * @param rows how many records it holds
     * @param detail format and filter in codes; never free text, never a name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void exported(String subjectType, int rows, String detail) {
        write(actor(), "export", subjectType, "list of " + rows, purpose(subjectType), "done", detail);
    }

    /** Something the portal did by itself. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void bySystem(String action, String subjectType, String reference, @Nullable String detail) {
        write(SYSTEM, action, subjectType, reference, OPERATION, "done", detail);
    }

    /** A use case that a person tried and may not do. Kept although the request fails. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Person person, String useCase) {
        write(actor(person), "refused", "use_case", useCase, Purpose.of(person), "refused", null);
    }

    /** Sign-in, failed sign-in, sign-out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void session(String action, String username, String outcome) {
        session(action, null, username, null, outcome);
    }

    /** As {@link #session(String, String, String)}, of somebody who has an account. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void session(
            String action, @Nullable UUID account, String username, @Nullable UUID organisation, String outcome) {
        AuditEvent.Actor actor = new AuditEvent.Actor(account, username, organisation);
        write(actor, action, "session", username, "sign-in", outcome, null);
    }

    private String purpose(String subjectType) {
        Person person = user.get().person();
        return person == null ? OPERATION : Purpose.of(person, subjectType);
    }

    private AuditEvent.Actor actor() {
        Person person = user.get().person();
        return person == null ? SYSTEM : actor(person);
    }

    private static AuditEvent.Actor actor(Person person) {
        return new AuditEvent.Actor(person.accountId(), person.username(), person.organisationId());
    }

    private void write(
            AuditEvent.Actor actor,
            String action,
            String subjectType,
            String reference,
            String purpose,
            String outcome,
            @Nullable String detail) {
        em.persist(new AuditEvent(clock.instant(), actor, action, subjectType, reference, purpose, outcome, detail));
    }
}
