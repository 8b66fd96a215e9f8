package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.practicereview.SummaryDraftService;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;

/** Takes what the page of a summary saves between page loads. */
@ApplicationScoped
public class SummaryDrafts implements DraftKeeper {
    static final String KIND = "review-summary";

    @Inject
    private SummaryDraftService service;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public DraftSaved save(DraftSave save) {
        return service.merge(save);
    }
}
