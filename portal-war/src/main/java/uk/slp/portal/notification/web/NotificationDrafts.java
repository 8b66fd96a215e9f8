package uk.slp.portal.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.notification.NotificationDraftService;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;

/** Takes what the question pages of a notification save between page loads. */
@ApplicationScoped
public class NotificationDrafts implements DraftKeeper {
    @Inject
    private NotificationDraftService service;

    @Override
    public String kind() {
        return "notification";
    }

    @Override
    public DraftSaved save(DraftSave save) {
        return service.merge(save);
    }
}
