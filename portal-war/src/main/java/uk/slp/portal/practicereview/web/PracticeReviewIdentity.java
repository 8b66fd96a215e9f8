package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityKeeper;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.practicereview.PracticeReviewIdentityService;
import uk.slp.portal.shared.error.NotFound;

/** The hits in the report of a practice review, and in what stands for a withheld one. */
@ApplicationScoped
public class PracticeReviewIdentity implements IdentityKeeper {
    private static final String REPORT = "report";
    private static final String IMPROVEMENTS = "improvements";

    @Inject
    private PracticeReviewIdentityService service;

    @Override
    public String kind() {
        return "practice-reviews";
    }

    @Override
    public IdentityList list(String reference, String part) {
        return switch (part) {
            case REPORT -> service.report(reference);
            case IMPROVEMENTS -> service.improvements(reference);
            default -> throw noSuchPart();
        };
    }

    @Override
    public void settle(SettleHit command) {
        switch (command.part()) {
            case REPORT -> service.settleReport(command);
            case IMPROVEMENTS -> service.settleImprovements(command);
            default -> throw noSuchPart();
        }
    }

    @Override
    public void confirm(String reference, String part, long expectedVersion, @Nullable String listMark) {
        switch (part) {
            case REPORT -> service.confirmReport(reference, expectedVersion, listMark);
            case IMPROVEMENTS -> service.confirmImprovements(reference, expectedVersion, listMark);
            default -> throw noSuchPart();
        }
    }

    private static NotFound noSuchPart() {
        return new NotFound("A practice review has no such text.");
    }
}
