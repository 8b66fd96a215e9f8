package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewReceipt;
import uk.slp.portal.shared.web.Parameters;

/** The receipt of a sent review, at an address of its own. */
@Named("reviewReceiptPage")
@RequestScoped
public class ReviewReceiptPage {
    @Inject
    private RapidReviewQueries queries;

    private RapidReviewReceipt receipt;

    /** Reads the receipt. */
    public void load() {
        receipt();
    }

    /** The receipt. */
    public RapidReviewReceipt receipt() {
        if (receipt == null) {
            receipt = queries.receipt(Parameters.need("ref"));
        }
        return receipt;
    }
}
