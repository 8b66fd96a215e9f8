package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.SavedView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** Keeping filters of the list of notifications under names. */
@ApplicationScoped
public class SavedViewService {
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Keeps a filter.
     *
     * @return its identity
     * @throws RuleViolation if the name is missing, too long or taken, or twenty are kept already
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public UUID save(SaveView command) {
        Person person = user.require();
        readable(command.filter());
        List<SavedView> kept = kept(person);
        if (kept.size() >= MOST) {
            throw new RuleViolation(
                    "name",
                    "too_many_views",
                    "You keep " + MOST + " views already. Delete one before you save another.");
        }
        String name = free(command.name(), kept, null);
        SavedView view = new SavedView(
                person.accountId(),
                name,
                command.filter().query(),
                command.defaultView(),
                person.username(),
                clock.instant());
        onlyOneOpensFirst(command.defaultView(), kept, person);
        em.persist(view);
        audit.changed("save_view", SavedView.SUBJECT, view.id().toString());
        return view.id();
    }

    /**
     * Gives a view another name, filter or part.
     *
     * @param expectedVersion the version that was read
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public void change(UUID id, long expectedVersion, SaveView command) {
        Person person = user.require();
        List<SavedView> kept = kept(person);
        SavedView view = find(kept, id);
        view.expectVersion(expectedVersion);
        readable(command.filter());
        String name = free(command.name(), kept, view);
        onlyOneOpensFirst(
                command.defaultView(),
                kept.stream().filter(other -> !other.equals(view)).toList(),
                person);
        view.change(name, command.filter().query(), command.defaultView(), person.username(), clock.instant());
        audit.changed("change_view", SavedView.SUBJECT, id.toString());
    }

    /** Makes the list open with this view, or with the whole again. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public void openFirst(UUID id, boolean first) {
        Person person = user.require();
        List<SavedView> kept = kept(person);
        SavedView view = find(kept, id);
        onlyOneOpensFirst(true, kept, person);
        if (first) {
            view.change(view.name(), view.filter(), true, person.username(), clock.instant());
        }
        audit.changed("default_view", SavedView.SUBJECT, id.toString());
    }

    /** Forgets a view; the notifications in it stay as they are. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public void delete(UUID id) {
        em.remove(find(kept(user.require()), id));
        audit.changed("delete_view", SavedView.SUBJECT, id.toString());
    }

    private List<SavedView> kept(Person person) {
        return em.createQuery("select v from SavedView v where v.accountId = :account", SavedView.class)
                .setParameter("account", person.accountId())
                .getResultList();
    }

    private static SavedView find(List<SavedView> kept, UUID id) {
        return kept.stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("You keep no such view."));
    }

    private static String free(@Nullable String wanted, List<SavedView> kept, @Nullable SavedView itself) {
        String name = wanted == null ? "" : wanted.strip();
        boolean taken = kept.stream()
                .anyMatch(other -> (itself == null || !other.equals(itself))
                        && other.name().equalsIgnoreCase(name));
        if (taken) {
            throw new RuleViolation("name", "name_taken", "You have a view of that name already. Choose another name.");
        }
        return name;
    }

    private static void readable(NotificationFilter filter) {
        RuleViolation.throwIfAny(filter.problems().stream()
                .map(problem -> new Violation("filter", problem.code(), problem.message()))
                .toList());
    }

    private void onlyOneOpensFirst(boolean wanted, List<SavedView> others, Person person) {
        if (wanted) {
            others.stream()
                    .filter(SavedView::defaultView)
                    .forEach(other -> other.stepBack(person.username(), clock.instant()));
        }
    }
}
