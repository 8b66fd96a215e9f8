package uk.slp.portal.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.slp.portal.casetask.OfferedSet;
import uk.slp.portal.casetask.TaskCommands.StepTask;
import uk.slp.portal.casetask.TaskCommands.TaskList;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.casetask.TaskQueries;
import uk.slp.portal.casetask.TaskRow;
import uk.slp.portal.casetask.TaskService;
import uk.slp.portal.demo.CasePlayer.Played;
import uk.slp.portal.shared.access.Role;

/** The steps of an invented case that concern the tasks on its rapid review or, where the step says so, its practice review. */
@Dependent
class CaseTasks {
    @Inject
    private TaskService tasks;

    @Inject
    private TaskQueries queries;

    @Inject
    private CasePeople people;

    @Inject
    private CaseRecords records;

    /** Takes a step of this kind; false if it is of another. */
    boolean step(Played played, CaseFile.Step step) {
        if (!step.what().equals("tasks") && !step.what().equals("task_done")) {
            return false;
        }
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        TaskList review = step.how().equals(TaskOn.PRACTICE_REVIEW.code())
                ? new TaskList(
                        TaskOn.PRACTICE_REVIEW,
                        records.practiceReview(played.notification).reference())
                : new TaskList(
                        TaskOn.RAPID_REVIEW,
                        records.rapidReview(played.notification).reference());
        if (step.what().equals("tasks")) {
            tasks.addSet(review, OfferedSet.DELIVERED);
        } else {
            // The next one by its day.
            TaskRow next = queries.view(review).in("open").get(0);
            tasks.done(new StepTask(review, next.id(), next.version()));
        }
        return true;
    }
}
