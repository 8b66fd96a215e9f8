package uk.slp.portal.casetask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.casetask.TaskSetCommands.DeleteSet;
import uk.slp.portal.casetask.TaskSetCommands.PutSet;
import uk.slp.portal.casetask.model.OwnTaskSet;
import uk.slp.portal.casetask.model.SetRules;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.id.GivenId;

/** Changes of the sets of tasks that a partnership keeps: by its manager. The set of another partnership is not found. */
@ApplicationScoped
public class TaskSetService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private TaskSetQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Adds a set, or changes one. Reviews to which it was added stay as they are.
     *
     * @throws RuleViolation with everything that is wrong
     * @throws StaleVersion if somebody else changed the set since
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void put(PutSet p) {
        UUID partnership = partnership();
        // Of two clicks at once, the second waits and finds what the first did.
        em.createNativeQuery("select id from organisation where id = ?1 for update")
                .setParameter(1, partnership)
                .getResultList();
        TaskSetsView view = queries.sets();
        if (p.set().equals(GivenId.NONE)) {
            throw missing();
        }
        OwnTaskSet known = em.find(OwnTaskSet.class, p.set());
        if (known == null && p.expectedVersion() != null
                || known != null && view.set(p.set()).isEmpty()) {
            throw missing();
        }
        List<OwnSet> others =
                view.own().stream().filter(one -> !one.id().equals(p.set())).toList();
        SetRules.Content content = SetRules.read(p.written(), view.set(p.set()).orElse(null), others);
        if (known == null) {
            em.persist(new OwnTaskSet(p.set(), partnership, content, me(), now()));
            changed("add", p.set());
            return;
        }
        if (p.expectedVersion() == null) {
            if (known.says(content)) {
                // A second click: what it would make is there.
                return;
            }
            throw new StaleVersion(known.changedBy(), known.changedAt());
        }
        known.expectVersion(p.expectedVersion());
        known.change(content, me(), now());
        changed("change", p.set());
    }

    /**
     * Deletes a set that was never used.
     *
     * @throws NotAllowedNow if tasks of a review came from it
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void delete(DeleteSet d) {
        OwnTaskSet set = em.find(OwnTaskSet.class, d.set(), LockModeType.PESSIMISTIC_WRITE);
        OwnSet seen = queries.sets().set(d.set()).orElseThrow(TaskSetService::missing);
        set.expectVersion(d.expectedVersion());
        if (seen.used()) {
            throw new NotAllowedNow("Tasks of a review came from this set. Offer it no more instead.");
        }
        em.remove(set);
        changed("delete", d.set());
    }

    /** The partnership of the person; for somebody of a partner of several, that of their own organisation or the first. */
    private UUID partnership() {
        Person person = user.require();
        Set<UUID> all = person.partnerships();
        return all.stream()
                .filter(person.organisationId()::equals)
                .findFirst()
                .or(() -> all.stream().sorted().findFirst())
                .orElseThrow(() -> new NotFound("Your organisation belongs to no partnership."));
    }

    private void changed(String action, UUID set) {
        em.flush();
        audit.changed(action, OwnTaskSet.TYPE, set.toString());
    }

    private static NotFound missing() {
        return new NotFound("There is no such set of tasks in your partnership.");
    }

    private Instant now() {
        return clock.instant();
    }

    private String me() {
        return user.require().username();
    }
}
