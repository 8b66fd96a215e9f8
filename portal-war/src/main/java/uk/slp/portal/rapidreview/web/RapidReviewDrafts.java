package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import uk.slp.portal.rapidreview.RapidReviewDraftService;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.web.DateText;

/** Takes what the pages of a rapid review save between page loads. */
@ApplicationScoped
public class RapidReviewDrafts implements DraftKeeper {
    private static final String DAY = ReviewField.MEETING_DATE.apiName();

    @Inject
    private RapidReviewDraftService service;

    @Override
    public String kind() {
        return "rapid-review";
    }

    @Override
    public DraftSaved save(DraftSave save) {
        Map<String, Typed> typed = new HashMap<>(save.typed());
        // Written with and without leading zeros it is the same day.
        typed.computeIfPresent(
                DAY,
                (field, day) ->
                        new Typed(day.base(), DateText.ofText(day.text()).text()));
        return service.merge(new DraftSave(save.reference(), save.part(), save.subject(), typed, save.seen()));
    }
}
