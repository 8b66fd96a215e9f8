package uk.slp.portal.childdeathdata.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathdata.ImportAction;
import uk.slp.portal.childdeathdata.ImportStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a file of completed reviews from an older system")
class ImportTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                ImportTransitions.RULES,
                ImportAction.class,
                "child-death-import",
                "The life of a file of completed reviews from an older system",
                "uk/slp/portal/childdeathdata/import-transitions.txt",
                ImportStatus.IMPORTED,
                ImportStatus.DISCARDED);
    }
}
