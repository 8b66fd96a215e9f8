package uk.slp.portal.agencysheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.agencysheet.SheetQueries;
import uk.slp.portal.agencysheet.SheetRow;

/** A contributor's own sheets. */
@Named("sheetListPage")
@RequestScoped
public class SheetListPage {
    @Inject
    private SheetQueries queries;

    private List<SheetRow> rows;

    /** Reads the list. */
    public void load() {
        rows();
    }

    /** The sheets, those that wait first. */
    public List<SheetRow> rows() {
        if (rows == null) {
            rows = queries.mine();
        }
        return rows;
    }
}
