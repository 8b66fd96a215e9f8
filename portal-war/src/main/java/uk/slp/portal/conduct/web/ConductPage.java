package uk.slp.portal.conduct.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.conduct.ConductLine;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.error.NotFound;

/** How a review is conducted: the lines by kind. */
@Named("conductPage")
@RequestScoped
public class ConductPage extends ConductForm {
    @Override
    public void load() {
        if (view().status() == ReviewStatus.TO_COMMISSION) {
            throw new NotFound("There is nothing to see here before the review is commissioned.");
        }
    }

    /** Who of the family was asked. */
    public List<ConductLine> family() {
        return record().of(ConductKind.FAMILY);
    }

    /** What runs beside the review. */
    public List<ConductLine> proceedings() {
        return record().of(ConductKind.PROCEEDING);
    }

    /** Meetings of practitioners. */
    public List<ConductLine> events() {
        return record().of(ConductKind.EVENT);
    }

    /** What the Panel and the Secretary of State were told of a delay. */
    public List<ConductLine> notices() {
        return record().of(ConductKind.NOTICE);
    }

    /** What they said of the withholding. */
    public List<ConductLine> comments() {
        return record().of(ConductKind.COMMENT);
    }
}
