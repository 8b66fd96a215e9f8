package uk.slp.portal.childdeathdata.model;

import static uk.slp.portal.childdeathdata.ImportAction.COMMIT;
import static uk.slp.portal.childdeathdata.ImportAction.DISCARD;
import static uk.slp.portal.childdeathdata.ImportStatus.CHECKED;
import static uk.slp.portal.childdeathdata.ImportStatus.DISCARDED;
import static uk.slp.portal.childdeathdata.ImportStatus.IMPORTED;

import uk.slp.portal.childdeathdata.ImportAction;
import uk.slp.portal.childdeathdata.ImportStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** The life of a file of an older system as a table: it is looked at first, and written in a second step or not at all. */
public final class ImportTransitions {
    /** The table. */
    public static final StateMachine<ImportStatus, ImportAction> RULES =
            StateMachine.<ImportStatus, ImportAction>startingIn(CHECKED)
                    .edge(CHECKED, COMMIT, IMPORTED, Permission.CHILD_DEATH_DATA_IMPORT)
                    .edge(CHECKED, DISCARD, DISCARDED, Permission.CHILD_DEATH_DATA_IMPORT)
                    .build();

    private ImportTransitions() {}
}
