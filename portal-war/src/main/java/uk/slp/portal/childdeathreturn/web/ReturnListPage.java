package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.childdeathreturn.ReturnQueries;
import uk.slp.portal.childdeathreturn.ReturnRow;

/** A writer's own returns. */
@Named("returnListPage")
@RequestScoped
public class ReturnListPage {
    @Inject
    private ReturnQueries queries;

    private List<ReturnRow> rows;

    /** Reads the list. */
    public void load() {
        rows();
    }

    /** The returns, those that wait first. */
    public List<ReturnRow> rows() {
        if (rows == null) {
            rows = queries.mine();
        }
        return rows;
    }
}
