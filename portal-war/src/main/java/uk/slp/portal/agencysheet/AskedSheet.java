package uk.slp.portal.agencysheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.onelink.LinkState;

/**
 * A sheet as the authors of the review see it.
 *
 * @param others who else could write for the agency
 * @param link by which somebody without an account writes it, or null
 */
public record AskedSheet(SheetView sheet, List<Contributor> others, @Nullable LinkState link) {
    public AskedSheet {
        others = List.copyOf(others);
    }
}
