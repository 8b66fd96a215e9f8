package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathService;
import uk.slp.portal.childdeath.ChildDeathView;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** The case of a child's death. */
@Named("childDeath")
@RequestScoped
public class ChildDeathPage {
    @Inject
    private ChildDeathQueries queries;

    @Inject
    private ChildDeathService service;

    private @Nullable ChildDeathView view;
    private @Nullable String version;

    /** Reads it. */
    public void load() {
        view();
    }

    /** The case. */
    public ChildDeathView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** The lists that belong to a part, by its code. */
    public List<LineKind> lists(String section) {
        return Arrays.stream(LineKind.values())
                .filter(kind -> kind.section().code().equals(section))
                .toList();
    }

    /** Adds a line to a list and shows its page. */
    public @Nullable String add(String list) {
        try {
            UUID line = service.addLine(view().death().reference(), Coded.of(LineKind.class, list), Map.of());
            return "/childdeath/line.xhtml?faces-redirect=true&ref="
                    + view().death().reference() + "&line=" + line;
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
        }
        return null;
    }

    /** Notes that the national database was told. */
    public @Nullable String nationalTold() {
        try {
            service.nationalTold(
                    view().death().reference(),
                    Versions.of(version, view().death().version()));
        } catch (StaleVersion stale) {
            version = null;
            view = null;
            Messages.add("", Changer.told(stale) + " Look at what changed, then do this again.");
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        Messages.done("Noted: the National Child Mortality Database has been told.");
        return "/childdeath/view.xhtml?faces-redirect=true&ref="
                + view().death().reference();
    }

    public String getVersion() {
        return version == null ? Long.toString(view().death().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
