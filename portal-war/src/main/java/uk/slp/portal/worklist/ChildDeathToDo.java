package uk.slp.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.slp.portal.childdeath.ArrivalQueries;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeathanalysis.TaskWorkQueries;
import uk.slp.portal.childdeathdata.SubmissionQueries;
import uk.slp.portal.childdeathmeeting.ReviewMeetingWorkQueries;
import uk.slp.portal.childdeathreturn.ReturnQueries;
import uk.slp.portal.childdeathreturn.UnwrittenReturnQueries;
import uk.slp.portal.childdeathsharing.AuthorityQueries;
import uk.slp.portal.childdeathtransfer.TransferQueries;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.access.Permission;

/** What there is to do about children who died, each asked for only when the person's roles can have it. */
@ApplicationScoped
class ChildDeathToDo {
    @Inject
    private AuthorityQueries asked;

    @Inject
    private ChildDeathQueries deaths;

    @Inject
    private ReviewMeetingWorkQueries meetings;

    @Inject
    private UnwrittenReturnQueries unwritten;

    @Inject
    private TaskWorkQueries tasks;

    @Inject
    private ArrivalQueries arrivals;

    @Inject
    private TransferQueries transfers;

    @Inject
    private SubmissionQueries submissions;

    @Inject
    private ReturnQueries returns;

    @Inject
    private ChildDeathDays days;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private Clock clock;

    /**
     * That of the present person, who holds these permissions.
     *
     * @param calendar whether days are wanted too that ask for nothing now
     */
    List<WorkItem> of(Set<Permission> held, boolean calendar) {
        ChildDeathWorkItems items = new ChildDeathWorkItems(calculator, clock.instant());
        List<WorkItem> found = new ArrayList<>();
        if (held.contains(Permission.DECISION_KEEP)) {
            asked.work().forEach(work -> found.add(items.of(work)));
        }
        if (held.contains(Permission.CHILD_DEATH_WRITE)) {
            deaths.work().forEach(work -> found.add(items.of(work)));
            meetings.work(calendar).forEach(work -> found.add(items.of(work)));
            unwritten.work().forEach(work -> found.add(items.of(work)));
            arrivals.waiting().forEach(notice -> found.add(items.of(notice)));
            transfers.work().forEach(work -> found.add(items.of(work)));
        }
        if (held.contains(Permission.NATIONAL_DATA_VIEW)) {
            submissions.work().forEach(work -> found.add(items.of(work)));
        }
        if (held.contains(Permission.CHILD_DEATH_ANALYSE)) {
            tasks.work().forEach(work -> found.add(items.of(work)));
        }
        if (held.contains(Permission.CHILD_DEATH_RETURN_WRITE)) {
            returns.work().forEach(work -> found.add(items.of(work)));
        }
        if (calendar) {
            found.addAll(days.of(held));
        }
        return found;
    }
}
