package uk.slp.portal.casetask.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import uk.slp.portal.casetask.TaskQueries;
import uk.slp.portal.casetask.TaskRow;
import uk.slp.portal.casetask.TaskService;
import uk.slp.portal.casetask.TasksView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** What both pages of this feature do: read the tasks once. */
public abstract class TaskForm extends TriedForm {
    private static final String LIST = "/casetask/list.xhtml";

    @Inject
    private TaskQueries queries;

    @Inject
    private TaskService service;

    private TasksView tasks;

    /** Reads the tasks. */
    public void load() {
        tasks();
    }

    /** The tasks. */
    public TasksView tasks() {
        if (tasks == null) {
            tasks = queries.view(Parameters.need("ref"));
        }
        return tasks;
    }

    /** Address of the review. */
    public String base() {
        return Parameters.base() + "/rapid-reviews/" + reference();
    }

    /** A day in words, or that there is none. */
    public String due(LocalDate day) {
        return day == null ? "No day set" : DeadlineWords.full(day);
    }

    /** Who is to do it. */
    public String who(TaskRow task) {
        if (task.who() == null) {
            return "Nobody yet";
        }
        return task.mine() ? "You" : task.who();
    }

    /** The day of a moment in words, or nothing. */
    public String dayOf(Instant moment) {
        return moment == null
                ? ""
                : DeadlineWords.full(moment.atZone(PortalTime.LONDON).toLocalDate());
    }

    TaskService service() {
        return service;
    }

    String reference() {
        return tasks().review().reference();
    }

    /**
     * Tries something.
     *
     * @return the list of tasks, or null to stay
     */
    String attempt(Runnable act, String done) {
        if (!tried(act)) {
            return null;
        }
        Messages.done(done);
        return LIST + "?faces-redirect=true&ref=" + reference();
    }

    @Override
    protected void readAgain() {
        tasks = null;
    }
}
