package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.practicereview.PracticeReviewDraftService;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;

/** Takes what the page of the report saves between page loads. */
@ApplicationScoped
public class PracticeReviewDrafts implements DraftKeeper {
    @Inject
    private PracticeReviewDraftService service;

    @Override
    public String kind() {
        return "practice-review";
    }

    @Override
    public DraftSaved save(DraftSave save) {
        return service.merge(save);
    }
}
