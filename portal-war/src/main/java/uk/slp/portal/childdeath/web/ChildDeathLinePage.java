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
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeath.LineView;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.web.Parameters;

/** One line of a list of a case. */
@Named("childDeathLine")
@RequestScoped
public class ChildDeathLinePage extends LinePage {
    @Inject
    private ChildDeathQueries queries;

    @Inject
    private ChildDeathService service;

    @Inject
    private ChildDeathDrafts keeper;

    private @Nullable ChildDeathView view;

    public ChildDeathLinePage() {
        super("line", "view");
    }

    /** That to which it belongs. */
    public ChildDeathView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    @Override
    List<LineView> lines() {
        return view().lines();
    }

    @Override
    UUID addLine(LineKind kind) {
        return service.addLine(reference(), kind, Map.of());
    }

    @Override
    void removeLine(String id) {
        service.removeLine(reference(), id);
    }

    @Override
    protected String reference() {
        return view().death().reference();
    }

    @Override
    protected DraftKeeper drafts() {
        return keeper;
    }

    @Override
    protected void readAgain() {
        view = null;
    }
}
