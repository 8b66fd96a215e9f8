package uk.slp.portal.panel.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of an answer to the national body")
class PanelReplyTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                PanelReplyTransitions.RULES,
                ReplyAction.class,
                "panelreply",
                "The life of an answer to the national body",
                "uk/slp/portal/panel/reply-transitions.txt",
                ReplyStatus.SENT,
                ReplyStatus.LAPSED);
    }
}
