package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewRow;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Pager;
import uk.slp.portal.shared.web.Parameters;

/** The list of rapid reviews in reach. */
@Named("reviewListPage")
@RequestScoped
public class ReviewListPage {
    private static final int SIZE = 20;

    @Inject
    private RapidReviewQueries queries;

    private Page<RapidReviewRow> found;

    /** Reads the list asked for. */
    public void load() {
        page();
    }

    /** The part of the list that is shown. */
    public Page<RapidReviewRow> page() {
        if (found == null) {
            String status = status();
            RapidReviewStatus only = status.isEmpty() ? null : Coded.of(RapidReviewStatus.class, status);
            found = queries.list(only, PageRequest.of(Parameters.get("page"), null, SIZE));
        }
        return found;
    }

    /** Code of the state asked for; empty for all, and for one that is unknown. */
    public String status() {
        String status = Parameters.get("status");
        return Coded.known(RapidReviewStatus.class, status) ? status : "";
    }

    /** The pages of the list. */
    public Pager pager() {
        String base = Parameters.base() + "/reviews" + (status().isEmpty() ? "" : "?status=" + status());
        return Pager.of(page().page(), SIZE, page().total(), base);
    }
}
