package uk.slp.portal.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conflict.CaseRoots;
import uk.slp.portal.restriction.model.Opening;
import uk.slp.portal.restriction.model.Restriction;
import uk.slp.portal.shared.access.BesideTheCase;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Opens a restricted case for reading to somebody who is not on its list, with a reason and for a limited time; those who
 * keep the list and the auditor are told at once, and the keepers say what is to be thought of it (domain reference 8.1).
 * A declared conflict of interest is opened by nothing (rule 76).
 */
@ApplicationScoped
public class OpeningService {
    /** Fewest characters of a reason: a sentence. */
    public static final int SHORTEST_REASON = 20;

    private static final String NO_CASE =
            "There is no restricted case of that reference that your role and organisation" + " would let you read.";

    /** The case of any record's reference, whoever asks: whether the person may know of it is asked afterwards. */
    private static final String CASE_OF = "select n.id from notification n where n.reference = ?1"
            + " union select r.notification_id from rapid_review r where r.reference = ?1"
            + " union select c.notification_id from panel_case c where c.reference = ?1"
            + " union select p.notification_id from practice_review p where p.reference = ?1 and p.notification_id is not"
            + " null union select d.id from duty_decision d where d.reference = ?1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRoots roots;

    @Inject
    private CirclePeople people;

    @Inject
    private StandingRestrictions standing;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<RestrictedCaseOpened> opened;

    @Inject
    private Clock clock;

    /**
     * That a case is open for reading.
     *
     * @param reference of the record that was asked for
     * @param until when it closes again
     */
    public record Opened(UUID id, String reference, Instant until) {}

    /**
     * Opens a restricted case for reading.
     *
     * @param reference of any record of it
     * @param kind code of an {@link OpeningKind}
     * @param reason in a sentence, without the name of a child or a family
     * @param confirmed whether the person knows that others are told
     * @throws RuleViolation with everything that is wrong; the same for a case that does not exist, is not restricted, or
     *     would not be the person's to read
     */
    @Requires(Permission.RESTRICTED_OPEN)
    @BesideTheCase
    @Transactional
    public Opened open(@Nullable String reference, @Nullable String kind, @Nullable String reason, boolean confirmed) {
        Person person = user.require();
        String wanted = CaseRoots.tidy(reference);
        String why = Words.tidy(reason);
        List<Violation> wrong = new ArrayList<>();
        if (wanted.isEmpty()) {
            wrong.add(new Violation("case", "required", "Enter the reference of the case, for example SIN-2026-1183."));
        }
        if (!Coded.known(OpeningKind.class, kind)) {
            wrong.add(new Violation("kind", "required", "Choose why it cannot wait."));
        }
        Words.of(
                        "reason",
                        why,
                        SHORTEST_REASON,
                        "Say what you need from the case and why now, without naming the child or the family.")
                .ifPresent(wrong::add);
        if (!confirmed) {
            wrong.add(new Violation("confirmed", "required", "Confirm that you know who is told of this."));
        }
        List<Restriction> closing = wanted.isEmpty() ? List.of() : closing(wanted, person);
        if (closing.isEmpty() && !wanted.isEmpty()) {
            wrong.add(new Violation("case", "unknown_case", NO_CASE));
        }
        RuleViolation.throwIfAny(wrong);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        refuseTwice(closing.get(0), person, now);
        OpeningKind chosen = Coded.of(OpeningKind.class, String.valueOf(kind));
        List<Opening> made = closing.stream()
                .map(one -> new Opening(one, person, chosen, why, length(), now))
                .toList();
        made.forEach(em::persist);
        em.flush();
        if (roots.of(wanted).isEmpty()) {
            throw new RuleViolation("case", "unknown_case", NO_CASE);
        }
        for (Opening one : made) {
            audit.changed("open_restricted_case", Opening.TYPE, one.caseReference(), chosen.code());
            opened.fire(new RestrictedCaseOpened(
                    one.id(), one.caseReference(), person.organisationId(), keepers(one.restriction()), now));
        }
        standing.changed();
        return new Opened(made.get(0).id(), wanted, made.get(0).endsAt());
    }

    /**
     * Closes what the person opened, before its time is over.
     *
     * @throws NotFound if the person has opened no such case
     */
    @Requires(Permission.RESTRICTED_OPEN)
    @BesideTheCase
    @Transactional
    public void close(UUID id) {
        Person person = user.require();
        Opening own = em.createQuery("select p from Opening p where p.id = :id and p.accountId = :me", Opening.class)
                .setParameter("id", id)
                .setParameter("me", person.accountId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("You have opened no such case."));
        own.close(person.username(), clock.instant());
        audit.changed("close_restricted_case", Opening.TYPE, own.caseReference());
        standing.changed();
    }

    /**
     * Says what is to be thought of an opening, as one of those who keep the list.
     *
     * @param judgement code of a {@link Judgement}
     * @throws NotFound if there is none of a list that the person keeps, or it was the person's own
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.CASE_RESTRICT)
    @BesideTheCase
    @Transactional
    public void judge(UUID id, @Nullable String judgement, @Nullable String words, long expectedVersion) {
        Person person = user.require();
        Opening found = em.createQuery(
                        "select p from Opening p join p.restriction r where p.id = :id and p.accountId <> :me and "
                                + RestrictionQueries.NAMED,
                        Opening.class)
                .setParameter("id", id)
                .setParameter("me", person.accountId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(one -> one.restriction().circle().isKeptBy(person, RestrictionService.root(one.restriction())))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such opening of a case whose list you keep."));
        found.expectVersion(expectedVersion);
        List<Violation> wrong = new ArrayList<>();
        if (!Coded.known(Judgement.class, judgement)) {
            wrong.add(new Violation("judgement", "required", "Choose whether it was right."));
        }
        String said = Words.tidy(words);
        Words.of("words", said, 1, "Say why, or what happens now.").ifPresent(wrong::add);
        RuleViolation.throwIfAny(wrong);
        Judgement chosen = Coded.of(Judgement.class, String.valueOf(judgement));
        found.judge(chosen, said, person.username(), clock.instant());
        audit.changed("judge_opening", Opening.TYPE, found.caseReference(), chosen.code());
        standing.changed();
    }

    private static Duration length() {
        return Duration.ofHours(Settings.current().number(Setting.OPENING_HOURS));
    }

    private void refuseTwice(Restriction restriction, Person person, Instant now) {
        boolean open = em.createQuery(
                        "select p from Opening p where p.restriction = :restriction and p.accountId = :me",
                        Opening.class)
                .setParameter("restriction", restriction)
                .setParameter("me", person.accountId())
                .getResultStream()
                .anyMatch(one -> one.openAt(now));
        if (open) {
            throw new RuleViolation(
                    "case", "already_open", "You have opened this case already; it is still open to you.");
        }
    }

    /** The restrictions that shut the person out of the case of a record. */
    private List<Restriction> closing(String reference, Person person) {
        List<?> cases = em.createNativeQuery(CASE_OF).setParameter(1, reference).getResultList();
        if (cases.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from Restriction r where r.caseId = :case and r.endedAt is null order by r.circle",
                        Restriction.class)
                .setParameter("case", UUID.fromString(String.valueOf(cases.get(0))))
                .getResultStream()
                .filter(one -> shutsOut(one, person))
                .toList();
    }

    private static boolean shutsOut(Restriction restriction, Person person) {
        CaseRoot root = RestrictionService.root(restriction);
        return !restriction.named().contains(person.accountId())
                && person.roles().stream()
                        .anyMatch(role -> restriction.circle().covers(role, person.organisationId(), root));
    }

    private Set<UUID> keepers(Restriction restriction) {
        Set<UUID> named = restriction.named();
        return people.of(restriction.circle(), RestrictionService.root(restriction)).stream()
                .filter(reader -> reader.keeper() && named.contains(reader.accountId()))
                .map(Reader::accountId)
                .collect(Collectors.toSet());
    }
}
