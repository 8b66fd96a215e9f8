package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.AskedReturns;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.shared.web.Parameters;

/** The returns of a case. */
@Named("returnRequestsPage")
@RequestScoped
public class RequestsPage {
    @Inject
    private ReturnRequestQueries queries;

    private @Nullable AskedReturns asked;

    /** Reads the list. */
    public void load() {
        asked();
    }

    /** The returns with their case. */
    public AskedReturns asked() {
        AskedReturns known = asked;
        if (known == null) {
            known = queries.of(Parameters.need("ref"));
            asked = known;
        }
        return known;
    }

    /** What the answers suggest to ask besides, in lines. */
    public List<String> suggested() {
        return asked().suggested().entrySet().stream()
                .map(one -> one.getKey() + ". " + one.getValue())
                .toList();
    }
}
