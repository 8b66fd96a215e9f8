package uk.slp.portal.architecture.broken;

import jakarta.faces.context.FacesContext;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Response;
import uk.slp.search.SearchQuery;

/** A use case without an access rule that knows pages, resources, tuples and the search library. */
public class BrokenService {
    FacesContext page;
    Response response;
    Tuple tuple;
    SearchQuery query;

    public void doSomething() {
        // Nothing: being public is the offence.
    }

    @uk.slp.portal.shared.access.BySystem("nobody")
    public void forTheSystem() {
        // Nothing: being called from a page is the offence.
    }
}
