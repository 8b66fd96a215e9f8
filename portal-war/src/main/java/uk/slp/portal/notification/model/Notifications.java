package uk.slp.portal.notification.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where notifications are kept. Every way to one goes through a scope. */
@Dependent
public class Notifications {
    @PersistenceContext
    private EntityManager em;

    /** Where a {@link Notification} keeps what is known of abuse or neglect. */
    public static final String ABUSE = "n.lookedFor.abuseStatus";

    /**
     * The condition that a person may reach a notification {@code n}: the authority its own at any time, everybody else
     * from sending on. The Panel reaches those about known or suspected abuse or neglect: never the death of a care
     * leaver, nor that of a looked-after child without abuse or neglect (rule 16, domain reference 8.1). The partners reach
     * all but deaths of care leavers. Whoever declared a conflict of interest reaches it no more (rule 76).
     */
    public static String within(Scope scope) {
        return within(scope, ABUSE);
    }

    /**
     * As {@link #within(Scope)}, for the lines of a list: {@code n} is a {@link NotificationLine}. Says nothing of
     * authorities to who has none: with an "or", the database reads every notification there is instead of the index
     * of those sent.
     */
    public static String linesWithin(Scope scope) {
        String sent = scope.allNotifications()
                ? "n.submittedAt is not null"
                : "n.submittedAt is not null and " + others(scope, "n.abuseStatus");
        String reached =
                scope.reachesAnyAuthority() ? "(n.authorityId in :authorities or (" + sent + "))" : "(" + sent + ")";
        return "(" + reached + " and " + Scope.open("n.id") + ")";
    }

    /** Gives the parameters of {@link #linesWithin} their values. */
    public static <T> TypedQuery<T> linesScoped(TypedQuery<T> query, Scope scope) {
        query.getParameters().forEach(parameter -> {
            if ("authorities".equals(parameter.getName())) {
                query.setParameter("authorities", scope.authorities());
            } else if ("partnerships".equals(parameter.getName())) {
                query.setParameter("partnerships", scope.partnerships());
            } else if (Scope.ASKING.equals(parameter.getName())) {
                query.setParameter(Scope.ASKING, scope.accountId());
            }
        });
        return query;
    }

    private static String within(Scope scope, String abuse) {
        return "((n.authorityId in :authorities or (n.submittedAt is not null and " + others(scope, abuse) + ")) and "
                + Scope.open("n.id") + ")";
    }

    private static String others(Scope scope, String abuse) {
        if (scope.allNotifications()) {
            return "1 = 1";
        }
        return scope.panel()
                ? forThePanel(abuse)
                : "(n.partnershipId in :partnerships and n.kind <> 'care_leaver_death')";
    }

    static String forThePanel(String abuse) {
        return "(n.kind = 'serious_incident' or (n.kind = 'looked_after_death' and " + abuse
                + " in ('known', 'suspected')))";
    }

    /** Gives the parameters of {@link #within} their values. */
    public static <T> TypedQuery<T> scoped(TypedQuery<T> query, Scope scope) {
        query.setParameter("authorities", scope.authorities());
        query.setParameter(Scope.ASKING, scope.accountId());
        if (!scope.panel() && !scope.allNotifications()) {
            query.setParameter("partnerships", scope.partnerships());
        }
        return query;
    }

    /** One that the person may reach. */
    public Optional<Notification> find(String reference, Scope scope) {
        return byReference(reference, scope).getResultStream().findFirst();
    }

    /** As {@link #find}, with its children and people, by one statement. */
    public Optional<Notification> findWhole(String reference, Scope scope) {
        return scoped(
                        em.createQuery(
                                        "select n from Notification n left join fetch n.children"
                                                + " left join fetch n.people where n.reference = :reference and "
                                                + within(scope),
                                        Notification.class)
                                .setParameter("reference", reference),
                        scope)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** As {@link #find}, with what was sent and its children, by one statement. */
    public Optional<Notification> findSent(String reference, Scope scope) {
        return scoped(
                        em.createQuery(
                                        "select n from Notification n left join fetch n.versions"
                                                + " left join fetch n.children where n.reference = :reference and "
                                                + within(scope),
                                        Notification.class)
                                .setParameter("reference", reference),
                        scope)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether a notification that was loaded already is within reach, by the same rule as {@link #within}. */
    public static boolean reaches(Notification n, Scope scope) {
        if (scope.reachesAuthority(n.authorityId())) {
            return true;
        }
        if (n.submittedAt() == null) {
            return false;
        }
        if (scope.allNotifications()) {
            return true;
        }
        return scope.panel()
                ? n.forPanel()
                : scope.reachesPartnership(n.partnershipId()) && n.kind() != Kind.CARE_LEAVER_DEATH;
    }

    /** As {@link #find}, held until the transaction ends, so that two clicks come one after the other. */
    public Optional<Notification> findAndHold(String reference, Scope scope) {
        return byReference(reference, scope)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * As {@link #findAndHold}, for a save of a draft. The row is held by a statement of its own: the persistence provider
     * reads every list of a record that it locks, wanted or not.
     */
    public Optional<Notification> findToWrite(String reference, Scope scope) {
        em.createNativeQuery("select id from notification where reference = ?1 for update")
                .setParameter(1, reference)
                .getResultList();
        return find(reference, scope);
    }

    private TypedQuery<Notification> byReference(String reference, Scope scope) {
        return scoped(
                em.createQuery(
                                "select n from Notification n where n.reference = :reference and " + within(scope),
                                Notification.class)
                        .setParameter("reference", reference),
                scope);
    }

    /** Those not sent yet whose limit is known, with their rows locked until the transaction ends. */
    public List<Notification> withOpenLimit() {
        return em.createQuery(
                        "select n from Notification n where n.submittedAt is null and n.dueDate is not null and n.status"
                                + " <> :withdrawn order by n.reference",
                        Notification.class)
                .setParameter("withdrawn", NotificationStatus.WITHDRAWN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Keeps a new one. */
    public void add(Notification notification) {
        em.persist(notification);
        em.persist(notification.began());
    }

    /** Keeps a step of the history. */
    public void add(StatusChange step) {
        em.persist(step);
    }

    /** Writes what is pending, so that versions and constraints are settled before anything else happens. */
    public void flush() {
        em.flush();
    }
}
