package uk.slp.portal.casetask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import uk.slp.portal.casetask.model.OwnTaskSet;
import uk.slp.portal.casetask.model.TaskSet;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** Reads of the sets of tasks that a partnership keeps. They tell of no case. */
@ApplicationScoped
public class TaskSetQueries {
    private static final Comparator<OwnSet> ORDER =
            Comparator.comparing(OwnSet::on).thenComparing(OwnSet::name).thenComparing(OwnSet::id);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The sets of the person's own partnership, and those that come with the portal. One statement. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public TaskSetsView sets() {
        List<OwnSet> own = em
                .createQuery(
                        "select s, (select count(t) from CaseTask t where t.setId = s.id) from OwnTaskSet s"
                                + " where s.partnershipId in :partnerships",
                        Object[].class)
                .setParameter("partnerships", user.scope().partnerships())
                .getResultList()
                .stream()
                .map(row -> ((OwnTaskSet) row[0]).view(((Number) row[1]).longValue() > 0))
                .sorted(ORDER)
                .toList();
        return new TaskSetsView(
                own,
                Arrays.stream(TaskOn.values())
                        .map(on -> TaskSet.standard(on).delivered(on))
                        .toList());
    }
}
