package uk.slp.portal.casetask.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.OfferedSet;
import uk.slp.portal.casetask.TaskCommands.PutTask;
import uk.slp.portal.casetask.TaskCommands.StepTask;
import uk.slp.portal.casetask.TaskCommands.TakeOff;
import uk.slp.portal.casetask.TaskCommands.TaskList;
import uk.slp.portal.casetask.TaskCommands.Written;
import uk.slp.portal.casetask.TaskQueries;
import uk.slp.portal.casetask.TaskService;
import uk.slp.portal.casetask.rest.TaskJson.Tasks;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** What the calls about the tasks on a rapid review and on a practice review have in common: all but their addresses. */
@ApplicationScoped
class TaskCalls {
    @Inject
    private TaskQueries queries;

    @Inject
    private TaskService service;

    public Tasks all(TaskList list) {
        return TaskJson.of(queries.view(list));
    }

    public Tasks addSet(TaskList list, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("set"));
        String set = json.text("set");
        json.refuseWrong();
        service.addSet(list, Objects.requireNonNullElse(set, OfferedSet.DELIVERED));
        return all(list);
    }

    public Tasks put(TaskList list, String task, @Nullable String ifMatch, @Nullable JsonObject body) {
        Long version = ifMatch == null ? null : EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("what", "who", "due"));
        Written written = new Written(json.text("what"), json.text("who"), json.text("due"));
        json.refuseWrong();
        service.put(new PutTask(list, GivenId.of(task), version, written));
        return all(list);
    }

    public Tasks done(TaskList list, String task, @Nullable String ifMatch) {
        service.done(new StepTask(list, GivenId.of(task), EntityTags.expected(ifMatch)));
        return all(list);
    }

    public Tasks reopen(TaskList list, String task, @Nullable String ifMatch) {
        service.reopen(new StepTask(list, GivenId.of(task), EntityTags.expected(ifMatch)));
        return all(list);
    }

    public Tasks takeOff(TaskList list, String task, @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        service.takeOff(new TakeOff(list, GivenId.of(task), version, reason));
        return all(list);
    }
}
