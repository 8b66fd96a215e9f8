package uk.slp.portal.library.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.library.DraftAction;
import uk.slp.portal.library.DraftStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a draft of the library")
class DraftTransitionsTest {
    @Test
    @DisplayName("is the reviewed table: states reached, exits, permissions, grid and diagram")
    void table() {
        TransitionTableAssert.check(
                DraftTransitions.RULES,
                DraftAction.class,
                "library-draft",
                "The life of a draft of the library",
                "uk/slp/portal/library/transitions.txt",
                DraftStatus.PUBLISHED,
                DraftStatus.DISCARDED);
    }
}
