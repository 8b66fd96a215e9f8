package uk.slp.portal.agencysheet;

import java.util.List;

/**
 * A sheet as the authors of the review see it.
 *
 * @param others who else could write for the agency
 */
public record AskedSheet(SheetView sheet, List<Contributor> others) {
    public AskedSheet {
        others = List.copyOf(others);
    }
}
