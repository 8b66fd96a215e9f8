package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.rapidreview.RapidReviewRepeatService;
import uk.slp.portal.recommendation.ChooseRepeat;
import uk.slp.portal.recommendation.RepeatKeeper;
import uk.slp.portal.recommendation.SaidBefore;

/** Shows earlier recommendations beside the learning and the actions of a rapid review. */
@ApplicationScoped
public class RapidReviewRepeats implements RepeatKeeper {
    @Inject
    private RapidReviewRepeatService service;

    @Override
    public String kind() {
        return "rapid-reviews";
    }

    @Override
    public SaidBefore saidBefore(String reference, String part) {
        return service.saidBefore(reference, part);
    }

    @Override
    public void choose(ChooseRepeat command) {
        service.choose(command);
    }
}
