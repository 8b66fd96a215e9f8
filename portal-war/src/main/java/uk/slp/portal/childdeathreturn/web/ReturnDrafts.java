package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.childdeathreturn.ReturnDraftService;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;

/** Takes what the pages of a return save between page loads. */
@ApplicationScoped
public class ReturnDrafts implements DraftKeeper {
    @Inject
    private ReturnDraftService service;

    @Override
    public String kind() {
        return "child-death-return";
    }

    @Override
    public DraftSaved save(DraftSave save) {
        return service.merge(save);
    }
}
