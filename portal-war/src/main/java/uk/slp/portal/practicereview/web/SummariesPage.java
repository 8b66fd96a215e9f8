package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.practicereview.SummaryQueries;
import uk.slp.portal.shared.web.Parameters;

/** What is written beside a report, one for each kind of reader. */
@Named("summariesPage")
@RequestScoped
public class SummariesPage {
    @Inject
    private SummaryQueries queries;

    private SummaryQueries.Beside beside;

    /** Reads them. */
    public void load() {
        beside();
    }

    /** The review with its summaries. */
    public SummaryQueries.Beside beside() {
        if (beside == null) {
            beside = queries.list(Parameters.need("ref"));
        }
        return beside;
    }

    /** Address of the review. */
    public String base() {
        return Asked.context() + "/practice-reviews/" + beside().reference();
    }
}
