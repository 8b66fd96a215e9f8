package uk.slp.portal.childdeathanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStepped;
import uk.slp.portal.childdeath.ChildDeathWork;
import uk.slp.portal.childdeathanalysis.AnalysisService.TasksChanged;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.work.RememberedWork;

/**
 * What is still to be done after reviews: actions, and whom the partners tell that they should act (rule 67; Children Act
 * 2004 s.16M(5)). It waits at the desk of the panel that reviewed, whoever owns it, until somebody says what came of it.
 */
@ApplicationScoped
public class TaskWorkQueries {
    private static final int MOST = 100;

    /** The panel sets the day, no law: it is told as other days of local habit are. */
    private static final String RULE = "agency-summary";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private final RememberedWork<ChildDeathWork> remembered = new RememberedWork<>();

    /**
     * The open tasks of the person's panel, the next day first. One statement, and none within half a minute of the last time.
     * Neither what is to be done nor who owns it is said: both are typed by hand.
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public List<ChildDeathWork> work() {
        return remembered.of(user.require().accountId(), clock.instant(), this::read);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TasksChanged change) {
        remembered.forget();
    }

    /** A case was closed to somebody, or opened again: what was remembered may name it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConflictChanged changed) {
        remembered.forget();
    }

    /** A case went on, or to another panel, and its work with it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChildDeathStepped step) {
        remembered.forget();
    }

    private List<ChildDeathWork> read() {
        return reach
                .bind(em.createQuery(
                        "select d.reference, t.number, t.kind, t.recipient, t.level, t.due, a.changedAt from ReviewTask t"
                                + " join t.analysis a join ChildDeath d on d.id = a.childDeathId where t.status = :open"
                                + " and" + ChildDeathReach.OWN
                                + "order by t.due nulls last, d.reference, t.number",
                        Object[].class))
                .setParameter("open", TaskStatus.OPEN)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new ChildDeathWork(
                        (String) row[0],
                        words((TaskKind) row[2], (@Nullable TaskRecipient) row[3]),
                        "Task " + row[1] + " of the analysis, "
                                + ((ActionLevel) row[4]).label().toLowerCase(Locale.ENGLISH) + ".",
                        (@Nullable LocalDate) row[5],
                        null,
                        RULE,
                        "/child-deaths/" + row[0] + "/analysis/tasks/" + row[1],
                        (Instant) row[6]))
                .toList();
    }

    /** What to do, in words. */
    static String words(TaskKind kind, @Nullable TaskRecipient recipient) {
        return kind == TaskKind.INFORM && recipient != null
                ? "Tell somebody to act (" + recipient.label() + ")"
                : "See to an action after a review";
    }
}
