package uk.slp.portal.childdeathdata.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathdata.SubmissionAction;
import uk.slp.portal.childdeathdata.SubmissionStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a submission to the national database")
class SubmissionTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                SubmissionTransitions.RULES,
                SubmissionAction.class,
                "national-submission",
                "The life of a submission to the national database",
                "uk/slp/portal/childdeathdata/submission-transitions.txt",
                SubmissionStatus.REPLACED);
    }
}
