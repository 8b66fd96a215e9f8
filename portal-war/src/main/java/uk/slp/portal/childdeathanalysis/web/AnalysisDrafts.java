package uk.slp.portal.childdeathanalysis.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.childdeathanalysis.AnalysisDraftService;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;

/** Takes what the pages of the analysis form save between page loads. */
@ApplicationScoped
public class AnalysisDrafts implements DraftKeeper {
    @Inject
    private AnalysisDraftService service;

    @Override
    public String kind() {
        return "child-death-analysis";
    }

    @Override
    public DraftSaved save(DraftSave save) {
        return service.merge(save);
    }
}
