package uk.slp.portal.childdeathanalysis.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathanalysis.AnalysisAction;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of an analysis")
class AnalysisTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site; a final one can always be opened again")
    void analysis() {
        TransitionTableAssert.check(
                AnalysisTransitions.RULES,
                AnalysisAction.class,
                "childdeathanalysis",
                "The life of the analysis of a child's death",
                "uk/slp/portal/childdeathanalysis/transitions.txt");
    }
}
