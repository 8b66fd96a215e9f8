package uk.slp.portal.childdeathanalysis.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisQueries;
import uk.slp.portal.childdeathanalysis.AnalysisView;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.DraftPage;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TypedPage;

/** What the two pages of the form that are saved while they are written have in common. */
public abstract class AnalysisPage extends TypedPage {
    @Inject
    private AnalysisQueries queries;

    @Inject
    private AnalysisDrafts drafts;

    @Inject
    private Clock clock;

    private @Nullable AnalysisView view;

    /** Reads the analysis. */
    public void load() {
        view();
    }

    /** The analysis. */
    public AnalysisView view() {
        AnalysisView known = view;
        if (known == null) {
            known = queries.view(Parameters.need("ref"));
            view = known;
        }
        return known;
    }

    /** Where the case is. */
    public String base() {
        return Parameters.base() + view().death().path();
    }

    /** The panel's aim in words; empty while none runs (rule 63). */
    public String aim() {
        return AimWords.of(view().death(), LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
    }

    /** Marks that came with the form: answers that were not on it are not touched by it. */
    static boolean sent(String field) {
        return !postback() || marks().containsKey(field);
    }

    private static Map<String, String> marks() {
        return DraftPage.marks(Parameters.get("form:base"));
    }

    String to(String page) {
        return "/childdeathanalysis/" + page + ".xhtml?faces-redirect=true&ref=" + view().reference();
    }

    @Override
    protected void readAgain() {
        view = null;
    }

    @Override
    protected @Nullable String saved(String field) {
        return view().answers().get(field);
    }

    @Override
    protected String reference() {
        return view().reference();
    }

    @Override
    protected DraftKeeper drafts() {
        return drafts;
    }
}
