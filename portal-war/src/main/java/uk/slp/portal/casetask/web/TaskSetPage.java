package uk.slp.portal.casetask.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.casetask.OwnSet;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.casetask.TaskSetCommands.DeleteSet;
import uk.slp.portal.casetask.TaskSetCommands.PutSet;
import uk.slp.portal.casetask.TaskSetCommands.WrittenSet;
import uk.slp.portal.casetask.TaskSetService;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** One set of tasks: new, begun from one that comes with the portal, changed, or deleted. */
@Named("taskSetPage")
@RequestScoped
public class TaskSetPage extends TaskSetForm {
    private static final String NEW = "new";
    private static final String LIST = "/casetask/sets.xhtml?faces-redirect=true";

    @Inject
    private TaskSetService service;

    private String set;
    private String version;
    private String on;
    private String name;
    private boolean offered = true;
    private String lines;

    @Override
    public void load() {
        if (!isAdded()) {
            fill(known());
            return;
        }
        sets();
        set = UUID.randomUUID().toString();
        String from = Parameters.get("from");
        if (from != null) {
            sets().delivered(from).ifPresent(delivered -> {
                on = delivered.on().code();
                name = delivered.name();
                lines = delivered.text();
            });
        }
    }

    private void fill(OwnSet known) {
        set = known.id().toString();
        version = Long.toString(known.version());
        on = known.on().code();
        name = known.name();
        offered = known.offered();
        lines = known.text();
    }

    /** Whether the set is a new one. */
    public boolean isAdded() {
        return NEW.equals(Parameters.need("id"));
    }

    /** The set that the address names. */
    public OwnSet known() {
        return sets().set(GivenId.of(Parameters.need("id")))
                .orElseThrow(() -> new NotFound("There is no such set of tasks in your partnership."));
    }

    /** For which reviews a set can be. */
    public List<Option> kinds() {
        return Option.of(List.of(TaskOn.values()), TaskOn::code, kind -> kind.label() + "s");
    }

    /** Keeps it. */
    public String save() {
        Long expected = isAdded() && (version == null || version.isEmpty()) ? null : Long.valueOf(version(version));
        WrittenSet written = new WrittenSet(isAdded() ? on : null, name, offered, lines);
        return attempt(() -> service.put(new PutSet(id(), expected, written)), "The set is saved.");
    }

    /** Deletes it. */
    public String delete() {
        String next = attempt(() -> service.delete(new DeleteSet(id(), version(version))), "The set is deleted.");
        if (next == null) {
            // Only the form with the button was sent; the other one shows the set as it is.
            fill(known());
        }
        return next;
    }

    private String attempt(Runnable act, String done) {
        if (!tried(act)) {
            return null;
        }
        Messages.done(done);
        return LIST;
    }

    private UUID id() {
        return GivenId.read(isAdded() ? set : Parameters.need("id"))
                .orElseThrow(() -> new NotFound("There is no such set of tasks in your partnership."));
    }

    @Override
    protected void outdated(StaleVersion stale) {
        // A new set that is there by now is changed by what is sent next.
        version = sets().set(id()).map(there -> Long.toString(there.version())).orElse(null);
        super.outdated(stale);
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
