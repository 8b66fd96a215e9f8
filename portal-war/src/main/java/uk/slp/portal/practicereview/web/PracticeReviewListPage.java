package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.practicereview.ListedReview;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Pager;

/** The list of practice reviews in reach. */
@Named("practiceReviewListPage")
@RequestScoped
public class PracticeReviewListPage {
    private static final int SIZE = 20;

    @Inject
    private PracticeReviewQueries queries;

    private Page<ListedReview> found;

    /** Reads the list asked for. */
    public void load() {
        page();
    }

    /** The part of the list that is shown. */
    public Page<ListedReview> page() {
        if (found == null) {
            String status = status();
            ReviewStatus only = status.isEmpty() ? null : Coded.of(ReviewStatus.class, status);
            found = queries.list(only, PageRequest.of(Asked.parameter("page"), null, SIZE));
        }
        return found;
    }

    /** Code of the state asked for; empty for all, and for one that is unknown. */
    public String status() {
        String status = Asked.parameter("status");
        return Coded.known(ReviewStatus.class, status) ? status : "";
    }

    /** The states one can ask for. */
    public List<Option> states() {
        return Option.of(List.of(ReviewStatus.values()), ReviewStatus::code, ReviewStatus::label);
    }

    /** The pages of the list. */
    public Pager pager() {
        String base = Asked.context() + "/practice-reviews" + (status().isEmpty() ? "" : "?status=" + status());
        return Pager.of(page().page(), SIZE, page().total(), base);
    }
}
