package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.childdeathreturn.ReturnRow;

/** Whom a panel waits for, over all its cases. */
@Named("returnChasePage")
@RequestScoped
public class ChasePage {
    @Inject
    private ReturnRequestQueries queries;

    private @Nullable List<ReturnRow> rows;

    /** Reads the list. */
    public void load() {
        rows();
    }

    /** The returns that are waited for, the earliest day first. */
    public List<ReturnRow> rows() {
        List<ReturnRow> known = rows;
        if (known == null) {
            known = queries.chase();
            rows = known;
        }
        return known;
    }
}
