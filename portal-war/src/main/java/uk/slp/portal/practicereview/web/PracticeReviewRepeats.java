package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.practicereview.PracticeReviewRepeatService;
import uk.slp.portal.recommendation.ChooseRepeat;
import uk.slp.portal.recommendation.RepeatKeeper;
import uk.slp.portal.recommendation.SaidBefore;
import uk.slp.portal.shared.error.NotFound;

/** Shows earlier recommendations beside the report of a practice review, and beside what stands for a withheld one. */
@ApplicationScoped
public class PracticeReviewRepeats implements RepeatKeeper {
    private static final String REPORT = "report";
    private static final String IMPROVEMENTS = "improvements";

    @Inject
    private PracticeReviewRepeatService service;

    @Override
    public String kind() {
        return "practice-reviews";
    }

    @Override
    public SaidBefore saidBefore(String reference, String part) {
        return switch (part) {
            case REPORT -> service.inReport(reference);
            case IMPROVEMENTS -> service.inImprovements(reference);
            default -> throw noSuchPart();
        };
    }

    @Override
    public void choose(ChooseRepeat command) {
        switch (command.part()) {
            case REPORT -> service.chooseForReport(command);
            case IMPROVEMENTS -> service.chooseForImprovements(command);
            default -> throw noSuchPart();
        }
    }

    private static NotFound noSuchPart() {
        return new NotFound("A practice review has no such part.");
    }
}
