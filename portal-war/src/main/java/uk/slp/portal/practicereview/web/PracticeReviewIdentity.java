package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityKeeper;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.practicereview.PracticeReviewIdentityService;
import uk.slp.portal.practicereview.SummaryIdentityService;
import uk.slp.portal.practicereview.SummaryKind;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.persistence.Coded;

/** The hits in the report of a practice review, in what stands for a withheld one, and in what is written beside it. */
@ApplicationScoped
public class PracticeReviewIdentity implements IdentityKeeper {
    private static final String REPORT = "report";
    private static final String IMPROVEMENTS = "improvements";

    @Inject
    private PracticeReviewIdentityService service;

    @Inject
    private SummaryIdentityService summaries;

    @Override
    public String kind() {
        return "practice-reviews";
    }

    @Override
    public IdentityList list(String reference, String part) {
        return switch (part) {
            case REPORT -> service.report(reference);
            case IMPROVEMENTS -> service.improvements(reference);
            default -> summaries.list(reference, summary(part));
        };
    }

    @Override
    public void settle(SettleHit command) {
        switch (command.part()) {
            case REPORT -> service.settleReport(command);
            case IMPROVEMENTS -> service.settleImprovements(command);
            default -> summaries.settle(command, summary(command.part()));
        }
    }

    @Override
    public void confirm(String reference, String part, long expectedVersion, @Nullable String listMark) {
        switch (part) {
            case REPORT -> service.confirmReport(reference, expectedVersion, listMark);
            case IMPROVEMENTS -> service.confirmImprovements(reference, expectedVersion, listMark);
            default -> summaries.confirm(reference, summary(part), expectedVersion, listMark);
        }
    }

    private static SummaryKind summary(String part) {
        if (!Coded.known(SummaryKind.class, part)) {
            throw new NotFound("A practice review has no such text.");
        }
        return Coded.of(SummaryKind.class, part);
    }
}
