package uk.slp.portal.casetask.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import uk.slp.portal.casetask.TaskCommands.TaskList;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.casetask.TaskQueries;
import uk.slp.portal.casetask.TaskRow;
import uk.slp.portal.casetask.TaskService;
import uk.slp.portal.casetask.TasksView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** What the pages about the tasks on a review do: read the tasks once. A rapid review and a practice review have the same pages. */
public abstract class TaskForm extends TriedForm {
    private static final String PRACTICE = "/casetask/practice-";

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
            tasks = queries.view(new TaskList(on(), Parameters.need("ref")));
        }
        return tasks;
    }

    /** On what the tasks of this page stand. */
    private static TaskOn on() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith(PRACTICE)
                ? TaskOn.PRACTICE_REVIEW
                : TaskOn.RAPID_REVIEW;
    }

    /** Address of the tasks. */
    public String base() {
        return Parameters.base() + on().path(list().reference());
    }

    /** Address of the review. */
    public String review() {
        String base = base();
        return base.substring(0, base.lastIndexOf('/'));
    }

    /** From when the days of a set count. */
    public String countedFrom() {
        if (on() == TaskOn.RAPID_REVIEW) {
            return "Their days are counted from the day this review was opened.";
        }
        return tasks().review().startsOn() == null
                ? "It is not decided yet when the review starts: their days are counted from today."
                : "Their days are counted from the day on which it was decided to start this review.";
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

    TaskList list() {
        return new TaskList(on(), tasks().review().reference());
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
        TaskList list = list();
        String page = list.on() == TaskOn.PRACTICE_REVIEW ? PRACTICE + "list" : "/casetask/list";
        return page + ".xhtml?faces-redirect=true&ref=" + list.reference();
    }

    @Override
    protected void readAgain() {
        tasks = null;
    }
}
