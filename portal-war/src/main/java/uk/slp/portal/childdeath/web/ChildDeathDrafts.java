package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import uk.slp.portal.childdeath.ChildDeathDraftService;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.Typed;

/** Takes what the pages of a case save between page loads. */
@ApplicationScoped
public class ChildDeathDrafts implements DraftKeeper {
    @Inject
    private ChildDeathDraftService service;

    @Override
    public String kind() {
        return "child-death";
    }

    @Override
    public DraftSaved save(DraftSave save) {
        Map<String, Typed> typed = new HashMap<>();
        // Written with and without leading zeros it is the same day.
        save.typed().forEach((field, text) -> typed.put(field, DayFields.tidied(field, text)));
        return service.merge(new DraftSave(save.reference(), save.part(), save.subject(), typed, save.seen()));
    }
}
