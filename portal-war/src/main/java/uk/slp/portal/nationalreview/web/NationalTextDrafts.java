package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.nationalreview.NationalTextDraftService;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;

/** Takes what the page of the text of a national review saves between page loads. */
@ApplicationScoped
public class NationalTextDrafts implements DraftKeeper {
    @Inject
    private NationalTextDraftService service;

    @Override
    public String kind() {
        return "national-text";
    }

    @Override
    public DraftSaved save(DraftSave save) {
        return service.merge(save);
    }
}
