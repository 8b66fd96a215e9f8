package uk.slp.portal.childdeathsharing.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathsharing.QuestionAction;
import uk.slp.portal.childdeathsharing.QuestionStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a question to a local authority")
class QuestionTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                QuestionTransitions.RULES,
                QuestionAction.class,
                "child-death-question",
                "The life of a question to a local authority",
                "uk/slp/portal/childdeathsharing/question-transitions.txt",
                QuestionStatus.WITHDRAWN);
    }
}
