package uk.slp.portal.practicereview.web;

import jakarta.inject.Inject;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.PracticeReviewService;
import uk.slp.portal.practicereview.PracticeReviewView;

/** What every page about one review does. */
public abstract class ReviewForm extends RecordForm<PracticeReviewView> {
    @Inject
    private PracticeReviewQueries queries;

    @Inject
    private PracticeReviewService service;

    @Override
    protected PracticeReviewView read(String reference) {
        return queries.open(reference);
    }

    PracticeReviewQueries queries() {
        return queries;
    }

    PracticeReviewService service() {
        return service;
    }
}
