package uk.slp.portal.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.restriction.model.Opening;
import uk.slp.portal.restriction.model.Restriction;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.time.PortalTime;

/**
 * What stands beside each record of a restricted case, and what waits to be judged: only said, never asked when access is
 * decided, which the database does. There are few, so they are remembered for half a minute, and a page view spends no
 * statement on them.
 */
@Named("restrictedCases")
@ApplicationScoped
public class StandingRestrictions {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.ENGLISH);
    private static final String RECORDS = "select r.notification_id, r.reference from rapid_review r where"
            + " r.notification_id in (%1$s) union select c.notification_id, c.reference from panel_case c where"
            + " c.notification_id in (%1$s) union select p.notification_id, p.reference from practice_review p where"
            + " p.notification_id in (%1$s)";
    private static final String CASES = "select s.case_id from case_restriction s where s.ended_at is null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<Changed> changes;

    private volatile @Nullable Known known;

    /** That something of this changed in the present transaction. */
    public record Changed() {}

    /**
     * An opening that nobody has judged.
     *
     * @param keepers who is on the list
     */
    public record Unjudged(UUID id, String caseReference, Circle circle, Instant at, Set<UUID> keepers) {
        public Unjudged {
            keepers = Set.copyOf(keepers);
        }
    }

    private record Open(UUID accountId, String caseReference, Instant until) {}

    private record Known(
            Map<String, String> caseOf,
            Map<String, List<Circle>> circles,
            List<Open> open,
            List<Unjudged> unjudged,
            Instant until) {}

    /** To be said once the present transaction has changed something of it. */
    void changed() {
        changes.fire(new Changed());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        known = null;
    }

    /** In words whose people are shut out of the case of a record; empty if it is not restricted. */
    @Transactional
    public String circles(String reference) {
        Known all = known();
        String root = all.caseOf().get(reference);
        return all.circles().getOrDefault(root == null ? "" : root, List.of()).stream()
                .map(Circle::label)
                .collect(Collectors.joining(" and "));
    }

    /** Until when the present person may read the case of a record, having opened it; empty if they did not. */
    @Transactional
    public String openUntil(String reference) {
        Person person = user.person();
        Known all = known();
        String root = all.caseOf().get(reference);
        Instant now = clock.instant();
        if (person == null || root == null) {
            return "";
        }
        return all.open().stream()
                .filter(one -> one.accountId().equals(person.accountId())
                        && one.caseReference().equals(root)
                        && now.isBefore(one.until()))
                .max(Comparator.comparing(Open::until))
                .map(one -> TIME.format(one.until().atZone(PortalTime.LONDON)))
                .orElse("");
    }

    /** What the present person, as one who keeps a list, is to judge; the oldest first. */
    @Transactional
    public List<Unjudged> unjudged() {
        Person person = user.require();
        if (!person.permissions().contains(Permission.CASE_RESTRICT)) {
            return List.of();
        }
        return known().unjudged().stream()
                .filter(one -> one.keepers().contains(person.accountId())
                        && person.roles().contains(one.circle().keeper()))
                .toList();
    }

    private Known known() {
        Instant now = clock.instant();
        Known last = known;
        if (last == null || !now.isBefore(last.until())) {
            last = load(now);
            known = last;
        }
        return last;
    }

    private Known load(Instant now) {
        List<Restriction> standing = em.createQuery(
                        "select r from Restriction r where r.endedAt is null or r.id in (select p.restriction.id from"
                                + " Opening p where p.judgement is null)",
                        Restriction.class)
                .getResultList();
        Map<String, String> caseOf = new HashMap<>();
        Map<String, List<Circle>> circles = new HashMap<>();
        List<Open> open = new ArrayList<>();
        List<Unjudged> unjudged = new ArrayList<>();
        if (!standing.isEmpty()) {
            Map<String, String> roots = new HashMap<>();
            for (Restriction one : standing) {
                roots.put(one.caseId().toString(), one.caseReference());
                caseOf.put(one.caseReference(), one.caseReference());
                if (one.endedAt() == null) {
                    circles.computeIfAbsent(one.caseReference(), key -> new ArrayList<>())
                            .add(one.circle());
                }
            }
            circles.values().forEach(list -> list.sort(Comparator.naturalOrder()));
            for (Object row : em.createNativeQuery(String.format(Locale.ROOT, RECORDS, CASES))
                    .getResultList()) {
                Object[] columns = (Object[]) row;
                String root = roots.get(String.valueOf(columns[0]));
                if (root != null) {
                    caseOf.put(String.valueOf(columns[1]), root);
                }
            }
            openings(now, open, unjudged);
        }
        return new Known(caseOf, circles, open, unjudged, now.plus(REMEMBERED));
    }

    private void openings(Instant now, List<Open> open, List<Unjudged> unjudged) {
        for (Opening one : em.createQuery(
                        "select p from Opening p where p.judgement is null or p.endsAt > :now order by p.createdAt, p.id",
                        Opening.class)
                .setParameter("now", now)
                .getResultList()) {
            if (one.openAt(now)) {
                open.add(new Open(one.accountId(), one.caseReference(), one.endsAt()));
            }
            if (one.judgement() == null) {
                Set<UUID> keepers = new HashSet<>(one.restriction().named());
                keepers.remove(one.accountId());
                unjudged.add(new Unjudged(
                        one.id(), one.caseReference(), one.restriction().circle(), one.createdAt(), keepers));
            }
        }
    }
}
