package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.childdeathmeeting.ReviewMeetingDraftService;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;

/** Takes what the screen of a review meeting saves between page loads. */
@ApplicationScoped
public class ReviewMeetingDrafts implements DraftKeeper {
    @Inject
    private ReviewMeetingDraftService service;

    @Override
    public String kind() {
        return "child-death-meeting";
    }

    @Override
    public DraftSaved save(DraftSave save) {
        return service.merge(save);
    }
}
