package uk.slp.portal.casetask.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.casetask.TaskCommands.PutTask;
import uk.slp.portal.casetask.TaskCommands.StepTask;
import uk.slp.portal.casetask.TaskCommands.TakeOff;
import uk.slp.portal.casetask.TaskCommands.Written;
import uk.slp.portal.casetask.TaskRow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** One task: new, changed, done, to be done after all, or taken off. */
@Named("taskPage")
@RequestScoped
public class TaskPage extends TaskForm {
    private static final String NEW = "new";

    private String task;
    private String version;
    private String what;
    private String who;
    private DateText due = new DateText();
    private String reason;

    /** A page that is of no use to the person, or not now, is not found. */
    @Override
    public void load() {
        if (isAdded()) {
            need(tasks().writes());
            task = UUID.randomUUID().toString();
            return;
        }
        fill(known());
    }

    private void fill(TaskRow known) {
        task = known.id().toString();
        version = Long.toString(known.version());
        what = known.what();
        who = known.username();
        due = DateText.of(known.due());
    }

    /** Whether the task is a new one. */
    public boolean isAdded() {
        return NEW.equals(Parameters.need("id"));
    }

    /** The task that the address names. */
    public TaskRow known() {
        return tasks().task(GivenId.of(Parameters.need("id")))
                .orElseThrow(() -> new NotFound("There is no such task on that review."));
    }

    /** Whether the person may write it now. */
    public boolean isWritten() {
        return tasks().writes() && (isAdded() || known().takenOffAt() == null);
    }

    /** To whom it can be given; who has it already can keep it. */
    public List<Option> people() {
        List<Option> people = new ArrayList<>(
                Option.of(tasks().people(), one -> one.username(), one -> one.name() + ", " + one.organisation()));
        if (!isAdded()) {
            TaskRow known = known();
            if (known.username() != null
                    && people.stream().noneMatch(one -> one.value().equals(known.username()))) {
                people.add(Option.of(known.username(), known.who() + ", cannot open this review now"));
            }
        }
        return people;
    }

    /** Keeps it. */
    public String save() {
        Long expected = isAdded() && (version == null || version.isEmpty()) ? null : Long.valueOf(expected());
        PutTask command = new PutTask(list(), id(), expected, new Written(what, who, text(due)));
        return attempt(() -> service().put(command), "Saved.");
    }

    /** It is done. */
    public String done() {
        return step(() -> service().done(new StepTask(list(), id(), expected())), "The task is done.");
    }

    /** It is to be done after all. */
    public String reopen() {
        return step(() -> service().reopen(new StepTask(list(), id(), expected())), "The task is to be done again.");
    }

    /** Takes it off the list. */
    public String takeOff() {
        return step(
                () -> service().takeOff(new TakeOff(list(), id(), expected(), reason)),
                "The task is off the list. It stays to be read, with the reason.");
    }

    private String step(Runnable act, String done) {
        String next = attempt(act, done);
        if (next == null) {
            // Only one of the forms was sent; the others show the task as it is.
            fill(known());
        }
        return next;
    }

    private UUID id() {
        return GivenId.read(isAdded() ? task : Parameters.need("id"))
                .orElseThrow(() -> new NotFound("There is no such task on that review."));
    }

    private long expected() {
        return version(version);
    }

    @Override
    protected void outdated(StaleVersion stale) {
        // A new task that is there by now is changed by what is sent next.
        version =
                tasks().task(id()).map(there -> Long.toString(there.version())).orElse(null);
        super.outdated(stale);
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public DateText getDue() {
        return due;
    }

    public void setDue(DateText due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
