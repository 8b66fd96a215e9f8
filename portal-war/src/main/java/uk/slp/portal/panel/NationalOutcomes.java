package uk.slp.portal.panel;

import java.util.Set;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.shared.persistence.Coded;

/** The outcomes from which national reviews begin, for the feature that keeps them. */
public final class NationalOutcomes {
    /** Code of the outcome that is a national review of the one case. */
    public static final String SINGLE = PanelOutcome.NATIONAL_REVIEW_SINGLE.code();

    /** The outcome that makes a case part of a national review of a theme, as a parameter of a query. */
    public static final Set<? extends Coded> THEMATIC = Set.of(PanelOutcome.NATIONAL_THEMATIC_REVIEW);

    private NationalOutcomes() {}
}
