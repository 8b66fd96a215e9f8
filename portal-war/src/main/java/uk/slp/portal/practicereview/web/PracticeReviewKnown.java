package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.known.KnownBeside;
import uk.slp.portal.known.KnownKeeper;
import uk.slp.portal.known.MarkPassage;
import uk.slp.portal.practicereview.PracticeReviewKnownService;
import uk.slp.portal.shared.error.NotFound;

/** Shows published learning beside the report of a practice review, and beside what stands for a withheld one. */
@ApplicationScoped
public class PracticeReviewKnown implements KnownKeeper {
    private static final String REPORT = "report";
    private static final String IMPROVEMENTS = "improvements";

    @Inject
    private PracticeReviewKnownService service;

    @Override
    public String kind() {
        return "practice-reviews";
    }

    @Override
    public KnownBeside beside(String reference, String part) {
        return switch (part) {
            case REPORT -> service.besideReport(reference);
            case IMPROVEMENTS -> service.besideImprovements(reference);
            default -> throw noSuchPart();
        };
    }

    @Override
    public void mark(MarkPassage command) {
        switch (command.part()) {
            case REPORT -> service.markForReport(command);
            case IMPROVEMENTS -> service.markForImprovements(command);
            default -> throw noSuchPart();
        }
    }

    private static NotFound noSuchPart() {
        return new NotFound("A practice review has no such part.");
    }
}
