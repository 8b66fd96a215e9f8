package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewReceipt;

/** The receipt of a sent review, at an address of its own. */
@Named("reviewReceiptPage")
@RequestScoped
public class ReviewReceiptPage {
    @Inject
    private RapidReviewQueries queries;

    @Inject
    private HttpServletRequest request;

    private RapidReviewReceipt receipt;

    /** Reads the receipt. */
    public void load() {
        receipt();
    }

    /** The receipt. */
    public RapidReviewReceipt receipt() {
        if (receipt == null) {
            receipt = queries.receipt(request.getParameter("ref"));
        }
        return receipt;
    }
}
