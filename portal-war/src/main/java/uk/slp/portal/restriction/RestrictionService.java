package uk.slp.portal.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conflict.CaseRoots;
import uk.slp.portal.restriction.model.Restriction;
import uk.slp.portal.shared.access.CaseRestricted;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * Restricts a sensitive case to named people of one's own body, and keeps their list (domain reference 8.1). What is
 * restricted is closed to the others at once and on every way to it, as by a conflict of interest.
 */
@ApplicationScoped
public class RestrictionService {
    private static final String UNKNOWN = "There is no restricted case here whose list you keep.";

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
    private Event<CaseRestricted> restricted;

    @Inject
    private Clock clock;

    /**
     * That a case is restricted now.
     *
     * @param caseReference what the case begins with
     * @param readers how many people read it
     */
    public record Restricted(UUID id, String caseReference, int readers) {}

    /**
     * Restricts a case to the present person and those named.
     *
     * @param reference of any record of the case
     * @param usernames sign-in names of those who read it as well
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.CASE_RESTRICT)
    @Transactional
    public Restricted restrict(@Nullable String reference, Collection<String> usernames, @Nullable String reason) {
        Person person = user.require();
        String wanted = CaseRoots.tidy(reference);
        String why = Words.tidy(reason);
        List<Violation> wrong = new ArrayList<>();
        Optional<CaseRoot> root = wanted.isEmpty() ? Optional.empty() : roots.of(wanted);
        Optional<Circle> circle = root.flatMap(found -> Circle.keptBy(person, found));
        if (wanted.isEmpty()) {
            wrong.add(new Violation("case", "required", "Enter the reference of the case, for example SIN-2026-1183."));
        } else if (circle.isEmpty()) {
            wrong.add(new Violation(
                    "case", "unknown_case", "There is no case of that reference, or it is not one that you restrict."));
        }
        Words.reason(why, "Say in a sentence why only some may read this case, without naming the child or the family.")
                .ifPresent(wrong::add);
        RuleViolation.throwIfAny(wrong);
        // Of two who restrict the same at once, the second finds what the first did.
        em.createNativeQuery("select id from organisation where id = ?1 for update")
                .setParameter(1, root.orElseThrow().authorityId())
                .getResultList();
        if (stands(root.get(), circle.orElseThrow())) {
            throw new RuleViolation(
                    "case",
                    "already_restricted",
                    root.get().reference() + " is restricted already; ask somebody who is on the list.");
        }
        Restriction made = new Restriction(root.get(), circle.get(), why, person.username(), clock.instant());
        List<Reader> all = people.of(circle.get(), root.get());
        Set<UUID> named = named(all, usernames);
        named.add(person.accountId());
        name(made, named, all, person);
        em.persist(made);
        em.flush();
        audit.changed("restrict_case", Restriction.TYPE, made.caseReference(), detail(made));
        told(made);
        return new Restricted(made.id(), made.caseReference(), named.size());
    }

    /**
     * Lets exactly these people read a restricted case.
     *
     * @throws NotFound if there is none whose list the person keeps
     * @throws RuleViolation if somebody is unknown, or nobody would be left who keeps the list
     */
    @Requires(Permission.CASE_RESTRICT)
    @Transactional
    public Restricted nameReaders(UUID id, Collection<String> usernames, long expectedVersion) {
        Person person = user.require();
        Restriction kept = kept(id, person);
        kept.expectVersion(expectedVersion);
        CaseRoot root = root(kept);
        List<Reader> all = people.of(kept.circle(), root);
        Set<UUID> named = named(all, usernames);
        name(kept, named, all, person);
        em.flush();
        audit.changed("name_readers", Restriction.TYPE, kept.caseReference(), detail(kept));
        told(kept);
        return new Restricted(kept.id(), kept.caseReference(), named.size());
    }

    /**
     * Opens a case to everybody of the body again.
     *
     * @throws NotFound if there is none whose list the person keeps
     * @throws RuleViolation if no reason is given
     */
    @Requires(Permission.CASE_RESTRICT)
    @Transactional
    public Restricted end(UUID id, @Nullable String reason, long expectedVersion) {
        Person person = user.require();
        Restriction kept = kept(id, person);
        kept.expectVersion(expectedVersion);
        String why = Words.tidy(reason);
        Words.reason(why, "Say why everybody may read the case again.")
                .ifPresent(wrong -> RuleViolation.throwIfAny(List.of(wrong)));
        kept.end(why, person.username(), clock.instant());
        audit.changed("end_restriction", Restriction.TYPE, kept.caseReference(), detail(kept));
        standing.changed();
        return new Restricted(kept.id(), kept.caseReference(), kept.named().size());
    }

    private void name(Restriction restriction, Set<UUID> named, List<Reader> all, Person person) {
        Set<UUID> keepers =
                all.stream().filter(Reader::keeper).map(Reader::accountId).collect(Collectors.toSet());
        restriction.nameOnly(named, keepers, person.username(), clock.instant());
    }

    private void told(Restriction made) {
        restricted.fire(new CaseRestricted(made.caseId()));
        standing.changed();
    }

    private static String detail(Restriction made) {
        return made.circle().code() + ", " + made.named().size() + " readers";
    }

    private static Set<UUID> named(List<Reader> all, Collection<String> usernames) {
        Set<UUID> named = new HashSet<>();
        for (String username : usernames) {
            named.add(all.stream()
                    .filter(reader -> reader.username().equals(username.strip()))
                    .map(Reader::accountId)
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation(
                            "readers", "unknown_account", "Choose people of your own body who may read cases.")));
        }
        return named;
    }

    private boolean stands(CaseRoot root, Circle circle) {
        return em.createQuery(
                                "select count(r) from Restriction r where r.caseId = :case and r.circle = :circle and"
                                        + " r.endedAt is null",
                                Long.class)
                        .setParameter("case", root.id())
                        .setParameter("circle", circle)
                        .getSingleResult()
                > 0;
    }

    private Restriction kept(UUID id, Person person) {
        return em.createQuery(
                        "select r from Restriction r where r.id = :id and r.endedAt is null and "
                                + RestrictionQueries.NAMED + " and " + Scope.open("r.caseId"),
                        Restriction.class)
                .setParameter("id", id)
                .setParameter("me", person.accountId())
                .setParameter(Scope.ASKING, person.accountId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(found -> found.circle().isKeptBy(person, root(found)))
                .findFirst()
                .orElseThrow(() -> new NotFound(UNKNOWN));
    }

    static CaseRoot root(Restriction of) {
        return new CaseRoot(of.caseId(), of.caseReference(), of.authorityId(), of.partnershipId());
    }
}
