package uk.slp.portal.childdeathanalysis.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.ActionLevel;
import uk.slp.portal.childdeathanalysis.AnalysisView;
import uk.slp.portal.childdeathanalysis.NewTask;
import uk.slp.portal.childdeathanalysis.TaskKind;
import uk.slp.portal.childdeathanalysis.TaskLine;
import uk.slp.portal.childdeathanalysis.TaskRecipient;
import uk.slp.portal.childdeathanalysis.TaskStatus;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Actions, and whom the partners tell that they should act (rule 67). */
@Named("analysisTasksPage")
@RequestScoped
public class AnalysisTasksPage extends AnalysisForm {
    @Inject
    private OnceService onceService;

    private String kind = TaskKind.ACTION.code();
    private String recipient = "";
    private String owner = "";
    private String what = "";
    private String level = ActionLevel.LOCAL.code();
    private DateText due = new DateText();
    private String outcome = "";
    private String once = UUID.randomUUID().toString();

    /** A new form holds the question to the local authority where the address asks for it; what is typed later wins. */
    @PostConstruct
    void begin() {
        if (!"authority".equals(Parameters.get("ask"))) {
            return;
        }
        NewTask question = NewTask.questionToAuthority();
        kind = Objects.requireNonNullElse(question.kind(), kind);
        recipient = Objects.requireNonNullElse(question.recipient(), recipient);
        what = Objects.requireNonNullElse(question.what(), what);
    }

    @Override
    protected AnalysisView read(String reference) {
        return queries().tasks(reference);
    }

    /** Whether it is an action or somebody is told. */
    public List<Option> kinds() {
        return List.of(
                Option.of(TaskKind.ACTION.code(), "An action"),
                new Option(
                        TaskKind.INFORM.code(),
                        "Tell somebody that they should act",
                        "The partners inform a person who should take action (Children Act 2004, section 16M(5))."));
    }

    /** Whom the partners tell. */
    public List<Option> recipients() {
        return Option.of(Arrays.asList(TaskRecipient.values()), TaskRecipient::code, TaskRecipient::label);
    }

    /** Local, regional, national. */
    public List<Option> levels() {
        return Option.of(Arrays.asList(ActionLevel.values()), ActionLevel::code, ActionLevel::label);
    }

    /** The last day of a task, in words. */
    public String day(TaskLine task) {
        LocalDate day = task.due();
        return day == null ? "No day set" : DeadlineWords.record(day);
    }

    /** Adds a task. */
    public @Nullable String add() {
        if (!getDue().isBlank() && getDue().date().isEmpty()) {
            Messages.add("due", "Enter the day such as 14 12 2026, or leave it empty.");
            return null;
        }
        NewTask task =
                new NewTask(kind, recipient, owner, what, level, getDue().date().orElse(null));
        return attempt(
                () -> onceService.once(
                        once, "add a task", () -> Integer.toString(service().add(reference(), null, task))),
                "The task is added.",
                "tasks");
    }

    /** The task of the address. */
    public TaskLine task() {
        String number = Parameters.need("number");
        return view().tasks().stream()
                .filter(task -> Integer.toString(task.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such task."));
    }

    /** It is done. */
    public @Nullable String done() {
        return settle(TaskStatus.DONE, "The task is done.");
    }

    /** It is not needed. */
    public @Nullable String notNeeded() {
        return settle(TaskStatus.NOT_NEEDED, "The task is kept as not needed.");
    }

    private @Nullable String settle(TaskStatus how, String told) {
        int number = task().number();
        if (!tried(() -> service().settle(reference(), null, number, how, outcome), () -> task().status() == how)) {
            return null;
        }
        Messages.done(told);
        return to("tasks");
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public DateText getDue() {
        return due;
    }

    public void setDue(DateText due) {
        this.due = due;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
