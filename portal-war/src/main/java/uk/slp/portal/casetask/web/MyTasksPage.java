package uk.slp.portal.casetask.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.slp.portal.casetask.MyTask;
import uk.slp.portal.casetask.TaskQueries;
import uk.slp.portal.deadlines.DeadlineWords;

/** What waits for the present person on all rapid reviews. */
@Named("myTasksPage")
@RequestScoped
public class MyTasksPage {
    @Inject
    private TaskQueries queries;

    private List<MyTask> tasks;

    /** Reads them. */
    public void load() {
        tasks = queries.mine();
    }

    /** The tasks, by their day. */
    public List<MyTask> tasks() {
        return tasks;
    }

    /** A day in words, or that there is none. */
    public String due(LocalDate day) {
        return day == null ? "No day set" : DeadlineWords.full(day);
    }
}
