package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.ReturnQueries;
import uk.slp.portal.childdeathreturn.ReturnRow;

/** A writer's own returns. */
@Named("returnListPage")
@RequestScoped
public class ReturnListPage {
    @Inject
    private ReturnQueries queries;

    private @Nullable List<ReturnRow> rows;

    /** Reads the list. */
    public void load() {
        rows();
    }

    /** The returns, those that wait first. */
    public List<ReturnRow> rows() {
        List<ReturnRow> known = rows;
        if (known == null) {
            known = queries.mine();
            rows = known;
        }
        return known;
    }
}
