package uk.slp.portal.agencysheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.agencysheet.SheetRequestQueries;
import uk.slp.portal.agencysheet.SheetRequests;
import uk.slp.portal.shared.web.Parameters;

/** The sheets that were asked for a review. */
@Named("sheetRequestsPage")
@RequestScoped
public class RequestsPage {
    @Inject
    private SheetRequestQueries queries;

    private SheetRequests requests;

    /** Reads the list. */
    public void load() {
        requests();
    }

    /** The sheets with their review. */
    public SheetRequests requests() {
        if (requests == null) {
            requests = queries.of(Parameters.need("ref"));
        }
        return requests;
    }
}
