package uk.slp.portal.childdeathform.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a version of a form")
class FormTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                FormTransitions.RULES,
                FormAction.class,
                "child-death-form",
                "The life of a version of a form of child death review",
                "uk/slp/portal/childdeathform/transitions.txt",
                FormStatus.PUBLISHED);
    }
}
