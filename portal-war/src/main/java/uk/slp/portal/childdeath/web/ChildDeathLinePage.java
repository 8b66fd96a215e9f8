package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathService;
import uk.slp.portal.childdeath.ChildDeathView;
import uk.slp.portal.childdeath.LineView;
import uk.slp.portal.childdeath.model.AskedRow;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** One line of a list of a case. */
@Named("childDeathLine")
@RequestScoped
public class ChildDeathLinePage extends FormPage {
    @Inject
    private ChildDeathQueries queries;

    @Inject
    private ChildDeathService service;

    @Inject
    private ChildDeathDrafts drafts;

    @Inject
    private OrganisationRegister organisations;

    private @Nullable ChildDeathView view;

    /** Reads it. */
    public void load() {
        line();
    }

    /** That to which it belongs. */
    public ChildDeathView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** The line. */
    public LineView line() {
        String id = Parameters.need("line");
        return view().lines().stream()
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
        return back();
    }

    /** Saves, and begins another line of the same list. */
    public @Nullable String keepAndAdd() {
        if (!save()) {
            return null;
        }
        try {
            UUID next = service.addLine(reference(), line().kind(), Map.of());
            Messages.done("Saved. This is the next line.");
            return "/childdeath/line.xhtml?faces-redirect=true&ref=" + reference() + "&line=" + next;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** Takes the line away. */
    public @Nullable String remove() {
        try {
            service.removeLine(reference(), line().id().toString());
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        Messages.done("The line has been taken away.");
        return back();
    }

    private String back() {
        return "/childdeath/view.xhtml?faces-redirect=true&ref=" + reference();
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
    String reference() {
        return view().death().reference();
    }

    @Override
    String part() {
        return "line";
    }

    @Override
    String subject() {
        return line().id().toString();
    }

    @Override
    DraftKeeper keeper() {
        return drafts;
    }

    @Override
    OrganisationRegister register() {
        return organisations;
    }
}
