package uk.slp.portal.childdeath.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeath.LineView;
import uk.slp.portal.childdeath.model.AskedRow;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** One line of a list: of what somebody tells of a death, or of a case. */
abstract class LinePage extends FormPage {
    @Inject
    private OrganisationRegister organisations;

    private final String page;
    private final String home;

    /**
     * A page.
     *
     * @param page itself, without folder and ending
     * @param home that of what the line belongs to
     */
    LinePage(String page, String home) {
        this.page = page;
        this.home = home;
    }

    /** All lines of what it belongs to. */
    abstract List<LineView> lines();

    abstract UUID addLine(LineKind kind);

    abstract void removeLine(String id);

    /** Reads it. */
    public void load() {
        line();
    }

    /** The line. */
    public LineView line() {
        String id = Parameters.need("line");
        return lines().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("This line is not there any more."));
    }

    /** Saves, and goes back. */
    public @Nullable String keep() {
        if (!save()) {
            return null;
        }
        Messages.done("Saved: " + line().kind().one());
        return to(home);
    }

    /** Saves, and begins another line of the same list. */
    public @Nullable String keepAndAdd() {
        UUID[] next = new UUID[1];
        if (!save() || !tried(() -> next[0] = addLine(line().kind()), () -> false)) {
            return null;
        }
        Messages.done("Saved. This is the next line.");
        return to(page) + "&line=" + next[0];
    }

    /** Takes the line away. */
    public @Nullable String remove() {
        if (!tried(() -> removeLine(line().id().toString()), () -> false)) {
            return null;
        }
        Messages.done("The line has been taken away.");
        return to(home);
    }

    private String to(String one) {
        return "/childdeath/" + one + ".xhtml?faces-redirect=true&ref=" + reference();
    }

    @Override
    List<AskedRow> asked() {
        return DeathForm.of(line().kind());
    }

    @Override
    Map<String, String> kept() {
        return line().raw();
    }

    @Override
    protected String part() {
        return "line";
    }

    @Override
    protected String subject() {
        return line().id().toString();
    }

    @Override
    OrganisationRegister register() {
        return organisations;
    }
}
