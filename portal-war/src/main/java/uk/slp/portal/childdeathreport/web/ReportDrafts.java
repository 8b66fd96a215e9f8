package uk.slp.portal.childdeathreport.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.childdeathreport.ReportDraftService;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;

/** Takes what the page of a yearly report saves between page loads. */
@ApplicationScoped
public class ReportDrafts implements DraftKeeper {
    @Inject
    private ReportDraftService service;

    @Override
    public String kind() {
        return "child-death-report";
    }

    @Override
    public DraftSaved save(DraftSave save) {
        return service.merge(save);
    }
}
