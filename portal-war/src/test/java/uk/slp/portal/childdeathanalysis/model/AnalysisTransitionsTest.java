package uk.slp.portal.childdeathanalysis.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathanalysis.AnalysisAction;
import uk.slp.portal.childdeathanalysis.ReviewMeetingAction;
import uk.slp.portal.childdeathanalysis.ReviewMeetingStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The lives of an analysis and of a child death review meeting")
class AnalysisTransitionsTest {
    @Test
    @DisplayName("of an analysis is whole, reviewed and drawn in the site; a final one can always be opened again")
    void analysis() {
        TransitionTableAssert.check(
                AnalysisTransitions.RULES,
                AnalysisAction.class,
                "childdeathanalysis",
                "The life of the analysis of a child's death",
                "uk/slp/portal/childdeathanalysis/transitions.txt");
    }

    @Test
    @DisplayName("of a meeting is whole, reviewed and drawn in the site")
    void meeting() {
        TransitionTableAssert.check(
                ReviewMeetingTransitions.RULES,
                ReviewMeetingAction.class,
                "childdeathmeeting",
                "The life of a child death review meeting",
                "uk/slp/portal/childdeathanalysis/meeting-transitions.txt",
                ReviewMeetingStatus.HELD,
                ReviewMeetingStatus.CANCELLED);
    }
}
