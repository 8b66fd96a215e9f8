package uk.slp.portal.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BesideTheCase;
import uk.slp.portal.shared.access.CaseConflict;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Declares a conflict of interest, which closes the case to the person at once and on every way to it (rule 76), and
 * lifts one. Nobody lifts their own: what a person may not know of, they cannot judge to be harmless.
 */
@ApplicationScoped
public class ConflictService {
    private static final int LONGEST_REASON = 2000;
    private static final String NO_CASE = "There is no case of that reference, or it is not one that you can open.";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRoots roots;

    @Inject
    private CaseClosing closing;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ConflictChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Closes a case to a person.
     *
     * @param reference of the case, by any record of it that the present person can open
     * @param username whose conflict it is; null or empty for the present person's own
     * @param reason in a sentence
     * @throws RuleViolation with everything that is wrong
     */
    @Requires({
        Permission.DECISION_VIEW,
        Permission.NOTIFICATION_VIEW,
        Permission.RAPID_REVIEW_VIEW,
        Permission.PRACTICE_REVIEW_VIEW,
        Permission.AGENCY_SHEET_WRITE
    })
    @BesideTheCase
    @Transactional
    public Declared declare(@Nullable String reference, @Nullable String username, @Nullable String reason) {
        Person person = user.require();
        if (person.byLink()) {
            throw new NotPermitted("Tell whoever sent you the link: they ask somebody else.");
        }
        String wanted = CaseRoots.tidy(reference);
        String why = reason == null ? "" : reason.strip();
        List<Violation> wrong = new ArrayList<>();
        Optional<CaseRoot> root = wanted.isEmpty() ? Optional.empty() : roots.of(wanted);
        if (wanted.isEmpty()) {
            wrong.add(new Violation("case", "required", "Enter the reference of the case, for example SIN-2026-1183."));
        } else if (root.isEmpty()) {
            wrong.add(new Violation("case", "unknown_case", NO_CASE));
        }
        Optional<CaseClosing.Whom> somebody = somebody(person, username == null ? "" : username.strip());
        if (somebody.isEmpty()) {
            wrong.add(new Violation(
                    "account", "unknown_account", "Choose somebody whose conflicts of interest you answer for."));
        }
        wrong.addAll(wrong(why, "Say in a sentence what the conflict is, without naming the child or the family."));
        RuleViolation.throwIfAny(wrong);
        CaseRoot closed = root.orElseThrow();
        CaseClosing.Whom whom = somebody.orElseThrow();
        UUID conflict = closing.close(whom, closed, why, person.username());
        return new Declared(
                conflict, closed.reference(), whom.name(), whom.account().equals(person.accountId()));
    }

    /**
     * Opens a case to a person again.
     *
     * @throws NotFound if there is no such conflict that the present person answers for
     * @throws RuleViolation if no reason is given
     */
    @Requires(Permission.CONFLICT_RECORD)
    @Transactional
    public void lift(UUID id, @Nullable String reason) {
        Person person = user.require();
        ConflictReach reach = new ConflictReach(person, today());
        CaseConflict conflict = reach.bind(em.createQuery(
                        "select f from CaseConflict f join Account a on a.id = f.accountId join Organisation o on o.id ="
                                + " a.organisationId where f.id = :id and " + reach.people() + " and " + reach.cases(),
                        CaseConflict.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such conflict of interest that you can lift."));
        String why = reason == null ? "" : reason.strip();
        RuleViolation.throwIfAny(wrong(why, "Say why the case can be opened to this person again."));
        conflict.lift(person.username(), why, clock.instant());
        audit.changed(
                "lift_conflict",
                CaseConflict.TYPE,
                conflict.caseReference(),
                conflict.accountId().toString());
        changed.fire(new ConflictChanged(conflict.accountId(), conflict.caseId(), false));
    }

    private static List<Violation> wrong(String reason, String missing) {
        if (reason.isEmpty()) {
            return List.of(new Violation("reason", "required", missing));
        }
        return reason.length() > LONGEST_REASON
                ? List.of(new Violation("reason", "too_long", "Use 2,000 characters at most."))
                : List.of();
    }

    private Optional<CaseClosing.Whom> somebody(Person person, String username) {
        if (username.isEmpty() || username.equals(person.username())) {
            return Optional.of(new CaseClosing.Whom(person.accountId(), person.displayName()));
        }
        if (!person.permissions().contains(Permission.CONFLICT_RECORD)) {
            return Optional.empty();
        }
        ConflictReach reach = new ConflictReach(person, today());
        return reach.bind(em.createQuery(
                        "select a.id, a.displayName from Account a join Organisation o on o.id = a.organisationId where"
                                + " a.active = true and a.username = :username and " + reach.people(),
                        Object[].class))
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .map(row -> new CaseClosing.Whom((UUID) row[0], (String) row[1]));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }
}
