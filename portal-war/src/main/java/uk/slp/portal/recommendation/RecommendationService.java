package uk.slp.portal.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.LedgerCommands.Give;
import uk.slp.portal.recommendation.LedgerCommands.Plan;
import uk.slp.portal.recommendation.model.Recommendation;
import uk.slp.portal.recommendation.model.RecommendationNote;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.workflow.StatusChange;

/** What the area that a recommendation is addressed to makes of it. */
@ApplicationScoped
public class RecommendationService {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** Steps that have no words of their own besides a reason. */
    private static final Set<LedgerAction> STEPS = EnumSet.of(
            LedgerAction.BEGIN, LedgerAction.FINISH, LedgerAction.OVERTAKE, LedgerAction.REOPEN, LedgerAction.RELEASE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private WorkMemory memory;

    @Inject
    private Event<ReleaseAsked> releaseAsked;

    @Inject
    private Clock clock;

    private interface Change {
        StatusChange at(Recommendation line, Person by, Instant now);
    }

    /**
     * Answers, or answers anew.
     *
     * @throws RuleViolation if no answer was chosen, or it needs a reason
     */
    @Requires(Permission.RECOMMENDATION_ANSWER)
    @Transactional
    public long answer(Give g) {
        String given = g.answer();
        Answer answer = given != null && Coded.known(Answer.class, given) ? Coded.of(Answer.class, given) : null;
        return change(
                g.reference(),
                g.expectedVersion(),
                (line, by, now) -> line.answer(answer, g.reason(), by.username(), now));
    }

    /**
     * Says what will be done, by which role and by when.
     *
     * @throws RuleViolation with everything that is wrong with it
     */
    @Requires(Permission.RECOMMENDATION_ANSWER)
    @Transactional
    public long plan(Plan p) {
        return change(
                p.reference(),
                p.expectedVersion(),
                (line, by, now) -> line.plan(p.action(), p.owner(), day(p.dueOn()), by.username(), now));
    }

    /**
     * Notes what was done, or what shows it.
     *
     * @throws RuleViolation if it has no words, or its level is none
     */
    @Requires(Permission.RECOMMENDATION_ANSWER)
    @Transactional
    public long note(LedgerCommands.Note n) {
        EvidenceLevel level = level(n.level());
        return change(n.reference(), n.expectedVersion(), (line, by, now) -> {
            StatusChange change = line.note(n.text(), level, by.username(), now);
            String words = n.text() == null ? "" : n.text().strip();
            em.persist(new RecommendationNote(line.id(), words, level, by.displayName(), by.username(), now));
            return change;
        });
    }

    /**
     * Begins, finishes, takes up again, records as overtaken or releases.
     *
     * @throws RuleViolation if it is none of these, needs a reason, or evidence (rule 71), or what would be released may
     *     identify somebody (rule 50)
     */
    @Requires(Permission.RECOMMENDATION_ANSWER)
    @Transactional
    public long step(LedgerCommands.Step s) {
        String asked = s.action();
        LedgerAction action =
                asked != null && Coded.known(LedgerAction.class, asked) ? Coded.of(LedgerAction.class, asked) : null;
        return change(s.reference(), s.expectedVersion(), (line, by, now) -> {
            if (action == null || !STEPS.contains(action)) {
                throw new RuleViolation("action", "unknown_action", "Use begin, finish, overtake, reopen or release.");
            }
            if (action == LedgerAction.RELEASE) {
                refuseIdentifying(line);
            }
            return line.step(action, s.reason(), by.username(), now);
        });
    }

    private void refuseIdentifying(Recommendation line) {
        List<Violation> obstacles = new ArrayList<>();
        releaseAsked.fire(new ReleaseAsked(line.itemId(), line.now().words(), obstacles));
        RuleViolation.throwIfAny(obstacles);
    }

    private long change(String reference, long expectedVersion, Change change) {
        Person person = user.require();
        Recommendation line = em.createQuery(
                        "select r from Recommendation r where r.reference = :reference"
                                + " and r.partnershipId in :partnerships",
                        Recommendation.class)
                .setParameter("reference", reference)
                .setParameter("partnerships", person.scope().partnerships())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() ->
                        new NotFound("There is no recommendation " + reference + " that your partnership answers."));
        line.expectVersion(expectedVersion);
        StatusChange step = change.at(line, person, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        em.persist(step);
        em.flush();
        memory.forget();
        audit.changed(step.action(), Recommendation.TYPE, reference, "version " + line.version());
        return line.version();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        Matcher day = DAY.matcher(typed == null ? "" : typed.strip());
        try {
            return day.matches()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static @Nullable EvidenceLevel level(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String rung = typed.strip();
        return (rung.matches("\\d") ? EvidenceLevel.of(Integer.valueOf(rung)) : Optional.<EvidenceLevel>empty())
                .orElseThrow(() -> new RuleViolation(
                        "level", "unknown_level", "Choose what it shows, from 1 to 4, or that it is no evidence."));
    }
}
