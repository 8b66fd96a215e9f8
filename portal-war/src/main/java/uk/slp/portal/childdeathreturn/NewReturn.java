package uk.slp.portal.childdeathreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.KnownProfessional;
import uk.slp.portal.childdeathform.FormRow;

/**
 * What is needed to ask an agency.
 *
 * @param known the professionals and agencies of the case
 * @param offered forms that can be asked
 * @param proposed why a form is proposed, by its code
 * @param usual the usual day
 */
public record NewReturn(
        ChildDeathCase death,
        List<KnownProfessional> known,
        List<FormRow> offered,
        Map<String, String> proposed,
        LocalDate usual) {
    public NewReturn {
        known = List.copyOf(known);
        offered = List.copyOf(offered);
    }
}
